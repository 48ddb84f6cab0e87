//! Countries and partners of a card.

use super::types::{CountryChip, CountryGroup, PartnerLine};
use super::wording::{numbers, text};
use crate::words;
use fil_domain::model::CountryFact;
use fil_domain::{CountryIx, CountryRole, Dataset, Item, ItemIx, LanguagePack, PartnerIx, Shape};

/// A country with its name.
pub(super) fn chip(pack: &LanguagePack, ix: CountryIx) -> CountryChip {
    CountryChip {
        country: ix,
        name: words::country_name(pack, ix),
    }
}

/// The countries of an item, those named together under one reason and date.
pub(super) fn groups(pack: &LanguagePack, item: &Item) -> Vec<CountryGroup> {
    // The first country of each group: it tells the reason.
    let mut firsts: Vec<&CountryFact> = Vec::new();
    let mut groups: Vec<CountryGroup> = Vec::new();
    for fact in &item.countries {
        let same = |other: &&CountryFact| {
            other.role == fact.role && other.date == fact.date && other.cites == fact.cites
        };
        let known = firsts.iter().position(same);
        let chip = chip(pack, fact.country);
        if let Some(group) = known.and_then(|at| groups.get_mut(at)) {
            group.countries.push(chip);
        } else {
            firsts.push(fact);
            groups.push(CountryGroup {
                role: words::country_role(pack, fact.role),
                when: when(pack, item, fact),
                countries: vec![chip],
                cites: numbers(&fact.cites),
            });
        }
    }
    groups
}

/// The date that applies to a country, when it is not the item's main one: "2011 – 2013".
fn when(pack: &LanguagePack, item: &Item, fact: &CountryFact) -> String {
    let date = fact.date.filter(|at| *at > 0);
    match date.and_then(|at| item.dates.get(usize::from(at))) {
        Some(date) => words::date_fact(pack, date),
        None => String::new(),
    }
}

/// The countries that items name, by role: each once in a role.
pub(super) fn by_role(data: &Dataset, pack: &LanguagePack, items: &[ItemIx]) -> Vec<CountryGroup> {
    let mut groups = Vec::new();
    for role in CountryRole::ALL {
        let mut seen: Vec<CountryIx> = Vec::new();
        for item in items.iter().filter_map(|ix| data.item(*ix)) {
            add_countries(&mut seen, item, *role);
        }
        if !seen.is_empty() {
            groups.push(CountryGroup {
                role: words::country_role(pack, *role),
                when: String::new(),
                countries: chips(pack, &seen),
                cites: Vec::new(),
            });
        }
    }
    groups
}

/// Adds the countries that an item names in a role and that are not there yet.
#[inline(never)]
pub(super) fn add_countries(list: &mut Vec<CountryIx>, item: &Item, role: CountryRole) {
    for fact in &item.countries {
        if fact.role == role {
            add_new(list, fact.country);
        }
    }
}

/// Adds what is not there yet.
pub(super) fn add_new<T: PartialEq>(list: &mut Vec<T>, one: T) {
    if !list.contains(&one) {
        list.push(one);
    }
}

/// Countries with their names.
#[inline(never)]
pub(super) fn chips(pack: &LanguagePack, list: &[CountryIx]) -> Vec<CountryChip> {
    let mut chips = Vec::new();
    for ix in list {
        chips.push(chip(pack, *ix));
    }
    chips
}

/// The partners of items, each once, those of the first item first.
#[inline(never)]
pub(super) fn partners(data: &Dataset, pack: &LanguagePack, items: &[ItemIx]) -> Vec<PartnerLine> {
    let mut seen: Vec<PartnerIx> = Vec::new();
    let mut lines = Vec::new();
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        for ix in &item.partners {
            if !seen.contains(ix) {
                seen.push(*ix);
                lines.extend(partner(data, pack, *ix));
            }
        }
    }
    lines
}

/// A partner's line.
#[inline(never)]
pub(super) fn partner(data: &Dataset, pack: &LanguagePack, ix: PartnerIx) -> Option<PartnerLine> {
    let partner = data.partner(ix)?;
    Some(PartnerLine {
        partner: ix,
        name: text(pack, partner.name),
        short: text(pack, partner.short),
        shape: Shape::of_partner(partner.kind),
        own_kind: pack.kind_name(partner.kind),
    })
}
