//! A country's card.

use super::types::{CountryCard, CountryChip, ListRow};
use super::{countries, list};
use crate::words;
use fil_domain::model::CountryFact;
use fil_domain::{CountryIx, CountryRole, Dataset, Item, ItemIx, LanguagePack, Message, RegionIx};

/// The card of a country; `None` when there is no such country.
#[must_use]
pub fn country_card(data: &Dataset, pack: &LanguagePack, ix: CountryIx) -> Option<CountryCard> {
    let country = data.country(ix)?;
    let direct = &items_naming(data, ix);
    let region = match words::region_name(pack, country.subregion) {
        "" => words::region_name(pack, country.region),
        name => name,
    };
    let newest_first = list::last_first(direct);
    let regional = regional(data, pack, direct, [country.region, country.subregion]);
    Some(CountryCard {
        country: ix,
        name: words::country_name(pack, ix),
        iso3: country.iso3,
        region,
        sentences: sentences(pack, direct.len(), regional.len()),
        items: by_role(data, pack, ix, direct),
        regional,
        same_thread: same_thread(data, pack, ix, &newest_first),
        partners: countries::partners(data, pack, &newest_first),
    })
}

/// The items that name a country, for whatever reason, in time order.
#[must_use]
pub fn items_naming(data: &Dataset, country: CountryIx) -> Vec<ItemIx> {
    let mut items = Vec::new();
    for (ix, item) in data.items() {
        if item.countries.iter().any(|fact| fact.country == country) {
            items.push(ix);
        }
    }
    items
}

/// How many name it; how many cover its region. Two numbers that are never added.
#[inline(never)]
fn sentences(pack: &LanguagePack, direct: usize, regional: usize) -> Vec<String> {
    let mut all = vec![match direct {
        0 => pack.message(Message::CountryNone).to_owned(),
        _ => words::plural(pack, Message::CountryItems, direct),
    }];
    if regional > 0 {
        all.push(words::plural(pack, Message::CountryRegional, regional));
    }
    all
}

/// The other countries that these items name in a role in which they name this one.
fn same_thread(
    data: &Dataset,
    pack: &LanguagePack,
    country: CountryIx,
    items: &[ItemIx],
) -> Vec<CountryChip> {
    let mut seen = vec![country];
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        for own in &item.countries {
            if own.country == country {
                countries::add_countries(&mut seen, item, own.role);
            }
        }
    }
    seen.remove(0);
    countries::chips(pack, &seen)
}

/// The items by the role in which they name the country, newest first in each role.
fn by_role(
    data: &Dataset,
    pack: &LanguagePack,
    country: CountryIx,
    direct: &[ItemIx],
) -> Vec<(&'static str, Vec<ListRow>)> {
    let mut groups = Vec::new();
    for role in CountryRole::ALL {
        let mut items = Vec::new();
        for ix in direct {
            let facts = data.item(*ix).map_or(&[][..], |item| &item.countries);
            let named = |fact: &CountryFact| fact.country == country && fact.role == *role;
            if facts.iter().any(named) {
                items.push(*ix);
            }
        }
        if !items.is_empty() {
            let rows = list::rows_of(data, pack, &items);
            groups.push((words::country_role(pack, *role), rows));
        }
    }
    groups
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
    let mut items = Vec::new();
    for (ix, item) in data.items() {
        if names(item) && !direct.contains(&ix) {
            items.push(ix);
        }
    }
    list::rows_of(data, pack, &items)
}
