//! Countries and partners of a card.

use super::types::{CountryChip, CountryGroup, PartnerLine};
use super::wording::{numbers, text};
use crate::words;
use fil_domain::model::{Cites, CountryFact};
use fil_domain::{
    CountryIx, CountryRole, Dataset, Item, ItemIx, LanguagePack, Message, PartnerIx, Shape,
};

/// A country with its name.
pub(super) fn chip(data: &Dataset, pack: &LanguagePack, ix: CountryIx) -> Option<CountryChip> {
    Some(CountryChip {
        country: ix,
        name: words::country_name(pack, ix),
        iso2: data.country(ix)?.iso2,
    })
}

/// The countries of an item, those named together under one reason and date.
pub(super) fn groups(data: &Dataset, pack: &LanguagePack, item: &Item) -> Vec<CountryGroup> {
    let mut keys: Vec<(&CountryFact, &Cites)> = Vec::new();
    let mut groups: Vec<CountryGroup> = Vec::new();
    for fact in &item.countries {
        let Some(chip) = chip(data, pack, fact.country) else {
            continue;
        };
        let same = |(other, cites): &(&CountryFact, &Cites)| {
            other.role == fact.role && other.date == fact.date && **cites == fact.cites
        };
        let known = keys.iter().position(same).and_then(|at| groups.get_mut(at));
        if let Some(group) = known {
            group.countries.push(chip);
        } else {
            keys.push((fact, &fact.cites));
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
pub(super) fn when(pack: &LanguagePack, item: &Item, fact: &CountryFact) -> String {
    let date = fact.date.filter(|at| *at > 0).map(usize::from);
    date.and_then(|at| item.dates.get(at))
        .map(|date| match date.edtf {
            Some(_) => words::date_fact(pack, date),
            None => pack.message(Message::DateUndated).to_owned(),
        })
        .unwrap_or_default()
}

/// The countries that items name, by role: each once in a role.
pub(super) fn by_role(data: &Dataset, pack: &LanguagePack, items: &[ItemIx]) -> Vec<CountryGroup> {
    let mut groups = Vec::new();
    for role in CountryRole::ALL {
        let mut seen: Vec<CountryIx> = Vec::new();
        for item in items.iter().filter_map(|ix| data.item(*ix)) {
            let facts = item.countries.iter().filter(|fact| fact.role == *role);
            add_new(&mut seen, facts.map(|fact| fact.country));
        }
        if !seen.is_empty() {
            groups.push(CountryGroup {
                role: words::country_role(pack, *role),
                when: String::new(),
                countries: chips(data, pack, &seen),
                cites: Vec::new(),
            });
        }
    }
    groups
}

/// Adds those that are not there yet.
pub(super) fn add_new<T: PartialEq>(list: &mut Vec<T>, more: impl Iterator<Item = T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// Countries with their names.
pub(super) fn chips(data: &Dataset, pack: &LanguagePack, list: &[CountryIx]) -> Vec<CountryChip> {
    list.iter().filter_map(|ix| chip(data, pack, *ix)).collect()
}

/// The partners of items, each once, those of the first item first.
pub(super) fn partners(data: &Dataset, pack: &LanguagePack, items: &[ItemIx]) -> Vec<PartnerLine> {
    let mut seen = Vec::new();
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        add_new(&mut seen, item.partners.iter().copied());
    }
    let line = |ix: &PartnerIx| partner(data, pack, *ix);
    seen.iter().filter_map(line).collect()
}

/// A partner's line.
pub(super) fn partner(data: &Dataset, pack: &LanguagePack, ix: PartnerIx) -> Option<PartnerLine> {
    let partner = data.partner(ix)?;
    let shape = Shape::of_partner(partner.kind);
    Some(PartnerLine {
        partner: ix,
        name: text(pack, partner.name),
        short: text(pack, partner.short),
        shape,
        kind: words::shape(pack, shape),
        own_kind: pack.kind_name(partner.kind),
    })
}
