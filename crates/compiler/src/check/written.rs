//! What the files say beside their usable parts.

use super::input::Raws;
use crate::authored::{List, PartnershipsFile};
use crate::content::Content;
use crate::problem::{Code, Sink};
use serde_json::Value;
use std::collections::BTreeSet;

/// The groups of texts that items use; their own comes first.
const ITEM_TEXTS: [&str; 6] = [
    "/items",
    "/parties",
    "/programmes",
    "/frameworks",
    "/instruments",
    "/regions",
];

/// Where texts cannot be judged, because what they belong to could not be read, or because a name
/// was misspelled where it is used.
pub(super) fn broken(content: &Content, raws: &Raws, french: bool, sink: &Sink) -> Vec<String> {
    if !french {
        return vec![String::new()];
    }
    let mut broken = broken_items(&content.partnerships, raws);
    let whole = |file: &str, list: &str, count: usize| {
        let list = raws.get(file).and_then(|raw| raw.get(list));
        list.and_then(Value::as_array)
            .is_some_and(|list| list.len() == count)
    };
    let partners = whole(
        "partners.json",
        "partners",
        used(&content.partners.partners),
    );
    let groups = [
        ("/partners", partners),
        ("/parties", partners && !sink.has(Code::UnknownParty)),
        (
            "/themes",
            whole("themes.json", "themes", used(&content.themes.themes)),
        ),
        (
            "/eras",
            whole("eras.json", "names", used(&content.eras.names)),
        ),
        (
            "/directors",
            whole("eras.json", "directors", used(&content.eras.directors)),
        ),
        ("/programmes", !sink.has(Code::UnknownProgramme)),
        ("/frameworks", !sink.has(Code::UnknownFramework)),
        ("/instruments", !sink.has(Code::UnknownInstrument)),
        ("/regions", !sink.has(Code::UnknownRegion)),
    ];
    broken.extend(
        groups
            .iter()
            .filter(|(_, sound)| !sound)
            .map(|(group, _)| (*group).to_owned()),
    );
    broken
}

/// Where texts belong to an item of which a part could not be used.
fn broken_items(file: &PartnershipsFile, raws: &Raws) -> Vec<String> {
    let raw = raws.get("partnerships.json");
    let Some(items) = raw
        .and_then(|raw| raw.get("items"))
        .and_then(Value::as_array)
    else {
        return ITEM_TEXTS.map(str::to_owned).to_vec();
    };
    let whole = |list: usize, raw: Option<&Value>| {
        raw.and_then(Value::as_array).map_or(0, Vec::len) == list
    };
    let mut broken = Vec::new();
    for (raw, item) in items
        .iter()
        .zip(file.items.0.iter().map(Some).chain(std::iter::repeat(None)))
    {
        let sound = item.and_then(Option::as_ref).is_some_and(|item| {
            let same = |key: &str, count: usize| whole(count, raw.get(key));
            same("dates", used(&item.dates))
                && same("people", used(&item.people))
                && same("places", used(&item.places))
                && same("amounts", used(&item.amounts))
                && same("figures", used(&item.figures))
                && same("points", used(&item.points))
                && same("notes", used(&item.notes))
                && same("regions", used(&item.regions))
        });
        if let Some(id) = raw.get("id").and_then(Value::as_str).filter(|_| !sound) {
            broken.push(format!("/items/{id}"));
        }
    }
    // What a broken item uses is not known, so nothing can be called unused.
    if !broken.is_empty() {
        broken.extend(ITEM_TEXTS.iter().skip(1).map(|group| (*group).to_owned()));
    }
    broken
}

fn used<T>(list: &List<T>) -> usize {
    list.values().count()
}

/// Every source that something cites, from the files as written; `None` when a file is not readable.
pub(super) fn cited(raws: &Raws) -> Option<BTreeSet<&str>> {
    let mut found = BTreeSet::new();
    for name in ["partnerships.json", "eras.json"] {
        let raw = raws.get(name).filter(|raw| raw.is_object())?;
        collect_sources(raw, &mut found);
    }
    Some(found)
}

/// Every source named below a value.
pub(super) fn collect_sources<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::Array(list) if key == "sources" => {
                        found.extend(list.iter().filter_map(Value::as_str));
                    }
                    other => collect_sources(other, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect_sources(value, found)),
        _ => {}
    }
}
