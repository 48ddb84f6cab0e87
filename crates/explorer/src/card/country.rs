//! A country's card.

use super::types::{CountryCard, ItemLine, ListRow, PartnerLine};
use super::{countries, list};
use crate::index::Index;
use crate::words;
use fil_domain::{CountryIx, CountryRole, Dataset, Item, ItemIx, LanguagePack, RegionIx};

/// The card of a country; `None` when there is no such country.
#[must_use]
pub fn country_card(
    data: &Dataset,
    pack: &LanguagePack,
    index: &Index,
    ix: CountryIx,
) -> Option<CountryCard> {
    let country = data.country(ix)?;
    let direct = index.items_of_country(ix);
    let region = match words::region_name(pack, country.subregion) {
        "" => words::region_name(pack, country.region),
        name => name,
    };
    Some(CountryCard {
        country: ix,
        name: words::country_name(pack, ix),
        iso2: country.iso2,
        iso3: country.iso3,
        region,
        items: by_role(data, pack, ix, direct),
        regional: regional(data, pack, direct, [country.region, country.subregion]),
        partners: partners(data, pack, direct),
    })
}

/// The items by the role in which they name the country, newest first in each role.
fn by_role(
    data: &Dataset,
    pack: &LanguagePack,
    country: CountryIx,
    direct: &[ItemIx],
) -> Vec<(&'static str, Vec<ItemLine>)> {
    let lines_of = |role: CountryRole| -> Vec<ItemLine> {
        let newest_first = direct.iter().rev();
        newest_first
            .filter_map(|ix| {
                let item = data.item(*ix)?;
                let mut facts = item.countries.iter();
                let fact = facts.find(|fact| fact.country == country && fact.role == role)?;
                Some(ItemLine {
                    row: list::list_row(data, pack, *ix)?,
                    role: words::country_role(pack, role),
                    when: countries::when(pack, item, fact),
                })
            })
            .collect()
    };
    CountryRole::ALL
        .iter()
        .map(|role| (words::country_role(pack, *role), lines_of(*role)))
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
}

/// Items that name one of these regions and not the country, newest first.
fn regional(
    data: &Dataset,
    pack: &LanguagePack,
    direct: &[ItemIx],
    regions: [RegionIx; 2],
) -> Vec<ListRow> {
    let names = |item: &Item| {
        item.regions
            .iter()
            .any(|fact| regions.contains(&fact.region))
    };
    let mut rows: Vec<ListRow> = data
        .items()
        .filter(|(ix, item)| names(item) && !direct.contains(ix))
        .filter_map(|(ix, _)| list::list_row(data, pack, ix))
        .collect();
    rows.reverse();
    rows
}

fn partners(data: &Dataset, pack: &LanguagePack, direct: &[ItemIx]) -> Vec<PartnerLine> {
    let mut seen = Vec::new();
    let items = direct.iter().rev().filter_map(|ix| data.item(*ix));
    for partner in items.flat_map(|item| &item.partners) {
        if !seen.contains(partner) {
            seen.push(*partner);
        }
    }
    let line = |ix: &fil_domain::PartnerIx| countries::partner(data, pack, *ix);
    seen.iter().filter_map(line).collect()
}
