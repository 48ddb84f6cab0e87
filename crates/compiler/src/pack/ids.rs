//! The places of things in the packed lists.

use crate::content::Checked;
use crate::slots::{IOM, slots};
use fil_domain::{CountryIx, Lang, PartnerIx, ProgrammeIx, RegionIx, SourceIx, TextId, ThemeIx};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// Texts that only the pages say: no pack has them.
const PAGES_ONLY: &str = "/directors/";

/// Where everything stands: lists in the order of the blob, and texts by pointer.
pub(super) struct Ids<'a> {
    pub(super) partners: Vec<&'a str>,
    pub(super) countries: Vec<&'a str>,
    pub(super) regions: Vec<&'a str>,
    pub(super) programmes: Vec<&'a str>,
    pub(super) themes: Vec<&'a str>,
    pub(super) sources: Vec<&'a str>,
    /// Pointers of the texts, in the order of their ids.
    pub(super) texts: Vec<String>,
    by_pointer: HashMap<String, u16>,
}

/// Keeps a text for the life of the program: records hold borrowed texts, and the compiler runs once.
pub(super) fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// The position of a value in a sorted list, as a packed index. A checked model has every value; a
/// list longer than 65,535 does not happen.
fn place(list: &[&str], value: &str) -> u16 {
    let at = list.binary_search(&value).unwrap_or_default();
    u16::try_from(at).unwrap_or(u16::MAX)
}

impl<'a> Ids<'a> {
    pub(super) fn of(checked: &'a Checked) -> Self {
        let content = &checked.content;
        let items = || content.partnerships.items.values();
        let sorted = |ids: BTreeSet<&'a str>| ids.into_iter().collect::<Vec<_>>();
        let countries: BTreeSet<&str> = items()
            .flat_map(|item| {
                let named = item.countries.values().map(|fact| fact.country.as_str());
                named.chain(item.places.values().map(|fact| fact.country.as_str()))
            })
            .collect();
        let around = content
            .countries
            .countries
            .values()
            .filter(|country| countries.contains(country.iso2.as_str()))
            .flat_map(|country| [country.region.as_str(), country.subregion.as_str()]);
        let named = items().flat_map(|item| item.regions.values().map(|fact| fact.region.as_str()));
        let french = checked.texts.get(&Lang::Fr).unwrap_or(&Value::Null);
        let slots = slots(content, french).into_iter().map(|slot| slot.pointer);
        let texts: Vec<String> = slots
            .filter(|pointer| !pointer.starts_with(PAGES_ONLY))
            .chain([IOM.to_owned()])
            .collect();
        let by_pointer = (0u16..)
            .zip(&texts)
            .map(|(at, pointer)| (pointer.clone(), at))
            .collect();
        Self {
            partners: sorted(
                content
                    .partners
                    .partners
                    .values()
                    .map(|p| p.id.as_str())
                    .collect(),
            ),
            regions: sorted(named.chain(around).collect()),
            countries: sorted(countries),
            programmes: sorted(
                items()
                    .flat_map(|item| item.programmes.values().map(String::as_str))
                    .collect(),
            ),
            themes: sorted(content.themes.themes.values().map(String::as_str).collect()),
            sources: sorted(
                items()
                    .flat_map(|item| item.sources.values().map(String::as_str))
                    .collect(),
            ),
            texts,
            by_pointer,
        }
    }

    pub(super) fn partner(&self, id: &str) -> PartnerIx {
        PartnerIx(place(&self.partners, id))
    }

    pub(super) fn country(&self, code: &str) -> CountryIx {
        CountryIx(place(&self.countries, code))
    }

    /// A country, if an item names it.
    pub(super) fn country_if(&self, code: &str) -> Option<CountryIx> {
        let at = self.countries.binary_search(&code).ok()?;
        u16::try_from(at).ok().map(CountryIx)
    }

    pub(super) fn programme(&self, id: &str) -> ProgrammeIx {
        ProgrammeIx(place(&self.programmes, id))
    }

    pub(super) fn region(&self, code: &str) -> RegionIx {
        RegionIx(place(&self.regions, code))
    }

    pub(super) fn theme(&self, id: &str) -> ThemeIx {
        ThemeIx(place(&self.themes, id))
    }

    pub(super) fn source(&self, id: &str) -> SourceIx {
        SourceIx(place(&self.sources, id))
    }

    /// The id of a text that may be there.
    pub(super) fn text_if(&self, pointer: &str) -> Option<TextId> {
        self.by_pointer.get(pointer).copied().map(TextId)
    }

    /// The id of a text that a checked model has.
    pub(super) fn text(&self, pointer: &str) -> TextId {
        self.text_if(pointer).unwrap_or(TextId(0))
    }

    /// The name of a payer or recipient.
    pub(super) fn party(&self, id: &str) -> TextId {
        if id == "iom" {
            self.text(IOM)
        } else {
            self.text_if(&format!("/partners/{id}/name"))
                .unwrap_or_else(|| self.text(&format!("/parties/{id}")))
        }
    }
}
