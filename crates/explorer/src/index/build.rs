//! Building the index.

use super::fold::fold;
use fil_domain::{CountryIx, Dataset, Item, ItemIx, LanguagePack, PartnerIx};

/// What is built once for a dataset and a language: folded texts for the search, and the ways back
/// from countries and partners to items.
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
    country_items: Vec<Vec<ItemIx>>,
    partner_items: Vec<Vec<ItemIx>>,
}

impl Index {
    /// Builds the index of a dataset in a language.
    #[must_use]
    pub fn new(data: &Dataset, pack: &LanguagePack) -> Self {
        let mut country_items = vec![Vec::new(); data.countries.len()];
        let mut partner_items = vec![Vec::new(); data.partners.len()];
        for (ix, item) in data.items() {
            for fact in &item.countries {
                add(&mut country_items, fact.country.at(), ix);
            }
            for partner in &item.partners {
                add(&mut partner_items, partner.at(), ix);
            }
        }
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
            country_items,
            partner_items,
        }
    }

    /// The items that name a country, for whatever reason, in time order.
    #[must_use]
    pub fn items_of_country(&self, ix: CountryIx) -> &[ItemIx] {
        self.country_items.get(ix.at()).map_or(&[], Vec::as_slice)
    }

    /// The items of a partner, in time order.
    #[must_use]
    pub fn items_of_partner(&self, ix: PartnerIx) -> &[ItemIx] {
        self.partner_items.get(ix.at()).map_or(&[], Vec::as_slice)
    }
}

fn add(lists: &mut [Vec<ItemIx>], at: usize, ix: ItemIx) {
    if let Some(list) = lists.get_mut(at)
        && list.last() != Some(&ix)
    {
        list.push(ix);
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
