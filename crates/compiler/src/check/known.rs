//! The ids that can be referred to, taken from the files as written: an entry with a slip elsewhere
//! is still there.

use super::input::Raws;
use crate::read::did_you_mean;
use serde_json::Value;
use std::collections::BTreeSet;

/// A set of ids; when the list could not be read, every id passes.
#[derive(Debug, Default)]
pub(super) struct Ids(Option<BTreeSet<String>>);

impl Ids {
    /// The texts under `key` of the entries of the list at `list`; the entries themselves when
    /// `key` is empty.
    pub(super) fn of(raw: &Value, list: &str, key: &str) -> Self {
        let Some(entries) = raw.pointer(list).and_then(Value::as_array) else {
            return Self(None);
        };
        let ids = entries.iter();
        Self(Some(
            ids.filter_map(|entry| {
                if key.is_empty() {
                    Some(entry)
                } else {
                    entry.get(key)
                }
            })
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        ))
    }

    /// The keys of the object at `object`.
    pub(super) fn keys(raw: &Value, object: &str) -> Self {
        if raw.is_null() {
            return Self(None);
        }
        let map = raw.pointer(object).and_then(Value::as_object);
        Self(Some(
            map.into_iter()
                .flat_map(|map| map.keys().cloned())
                .collect(),
        ))
    }

    /// Whether the id exists, or nobody can tell.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.as_ref().is_none_or(|ids| ids.contains(id))
    }

    /// "Did you mean ...? " when an id is near.
    pub(super) fn near(&self, id: &str) -> String {
        did_you_mean(id, self.0.iter().flatten().map(String::as_str))
    }
}

/// Everything that can be referred to.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) partners: Ids,
    pub(super) countries: Ids,
    pub(super) m49: Ids,
    pub(super) themes: Ids,
    pub(super) sources: Ids,
    pub(super) parties: Ids,
    pub(super) programmes: Ids,
    pub(super) frameworks: Ids,
    pub(super) instruments: Ids,
    pub(super) other_regions: Ids,
}

impl Known {
    /// Takes the ids from the files as written; `french` is the French text file.
    pub(super) fn of(raws: &Raws, french: Option<&Value>) -> Self {
        let null = Value::Null;
        let raw = |name: &str| raws.get(name).unwrap_or(&null);
        let french = french.unwrap_or(&null);
        Self {
            partners: Ids::of(raw("partners.json"), "/partners", "id"),
            countries: Ids::of(raw("countries.json"), "/countries", "iso2"),
            m49: Ids::of(raw("countries.json"), "/regions", "code"),
            themes: Ids::of(raw("themes.json"), "/themes", ""),
            sources: Ids::of(raw("sources.json"), "/sources", "id"),
            parties: Ids::keys(french, "/parties"),
            programmes: Ids::keys(french, "/programmes"),
            frameworks: Ids::keys(french, "/frameworks"),
            instruments: Ids::keys(french, "/instruments"),
            other_regions: Ids::keys(french, "/regions"),
        }
    }
}
