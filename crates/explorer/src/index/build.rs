//! Building the index.

use super::fold::fold;
use crate::words::{country_name, region_name};
use fil_domain::{Dataset, Item, LanguagePack};

/// What is built once for a dataset and a language: folded texts for the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// For each item: its folded title, short name, line, partners, countries, regions, programmes
    /// and themes.
    pub(super) items: Vec<String>,
    /// For each country: its folded name.
    pub(super) countries: Vec<String>,
    /// For each partner: its folded name and short name.
    pub(super) partners: Vec<String>,
    /// For each programme: its folded name.
    pub(super) programmes: Vec<String>,
}

impl Index {
    /// Builds the index of a dataset in a language.
    #[must_use]
    pub fn new(data: &Dataset, pack: &LanguagePack) -> Self {
        let mut index = Self::default();
        for item in &data.items {
            index.items.push(item_text(data, pack, item));
        }
        for name in &pack.countries {
            index.countries.push(folded(&[name]));
        }
        for partner in &data.partners {
            let names = [pack.text(partner.name), pack.text(partner.short)];
            index.partners.push(folded(&names));
        }
        for programme in &data.programmes {
            index.programmes.push(folded(&[pack.text(programme.name)]));
        }
        index
    }
}

#[inline(never)]
pub(crate) fn folded(texts: &[&str]) -> String {
    let mut out = String::new();
    for text in texts {
        fold(text, &mut out);
    }
    out
}

fn item_text(data: &Dataset, pack: &LanguagePack, item: &Item) -> String {
    let mut texts = Vec::new();
    for id in [item.title, item.short, item.line] {
        texts.push(pack.text(id));
    }
    for partner in item.partners.iter().filter_map(|ix| data.partner(*ix)) {
        texts.push(pack.text(partner.name));
        texts.push(pack.text(partner.short));
    }
    for fact in &item.countries {
        texts.push(country_name(pack, fact.country));
    }
    for fact in &item.regions {
        texts.push(region_name(pack, fact.region));
    }
    for programme in item.programmes.iter().filter_map(|ix| data.programme(*ix)) {
        texts.push(pack.text(programme.name));
    }
    for theme in item.themes.iter().filter_map(|ix| data.themes.get(ix.at())) {
        texts.push(pack.text(theme.name));
    }
    folded(&texts)
}
