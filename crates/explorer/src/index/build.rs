//! Building the index.

use super::fold::fold;
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
        Self {
            items: data
                .items
                .iter()
                .map(|item| item_text(data, pack, item))
                .collect(),
            countries: pack.countries.iter().map(|name| folded([*name])).collect(),
            partners: data
                .partners
                .iter()
                .map(|partner| folded([pack.text(partner.name), pack.text(partner.short)]))
                .collect(),
            programmes: data
                .programmes
                .iter()
                .map(|programme| folded([pack.text(programme.name)]))
                .collect(),
        }
    }
}

fn folded<const N: usize>(texts: [&str; N]) -> String {
    let mut out = String::new();
    for text in texts {
        fold(text, &mut out);
    }
    out
}

fn item_text(data: &Dataset, pack: &LanguagePack, item: &Item) -> String {
    let mut out = folded([
        pack.text(item.title),
        pack.text(item.short),
        pack.text(item.line),
    ]);
    for partner in item.partners.iter().filter_map(|ix| data.partner(*ix)) {
        fold(pack.text(partner.name), &mut out);
        fold(pack.text(partner.short), &mut out);
    }
    for fact in &item.countries {
        fold(
            pack.countries.get(fact.country.at()).copied().unwrap_or(""),
            &mut out,
        );
    }
    for fact in &item.regions {
        fold(
            pack.regions.get(fact.region.at()).copied().unwrap_or(""),
            &mut out,
        );
    }
    for programme in item.programmes.iter().filter_map(|ix| data.programme(*ix)) {
        fold(pack.text(programme.name), &mut out);
    }
    for theme in item.themes.iter().filter_map(|ix| data.themes.get(ix.at())) {
        fold(pack.text(theme.name), &mut out);
    }
    out
}
