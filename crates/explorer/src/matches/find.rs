//! Finding the matches.

use super::overlap::{overlaps, widen};
use super::types::Matches;
use crate::index::{Index, Words};
use crate::order::{pair, sort_by_number};
use crate::state::{Scope, ViewState};
use fil_domain::{CountryIx, Dataset, Day, Eyelet, ItemIx};

/// What a state shows.
#[must_use]
pub fn matches(data: &Dataset, index: &Index, state: &ViewState) -> Matches {
    let words = Words::of(&state.query);
    let mut found = Matches::default();
    for (ix, item) in data.items() {
        let in_scope = state.scope == Scope::All || item.core;
        if in_scope {
            count(&mut found.kind_totals, item.kinds);
        }
        if !overlaps(item, state.from, state.to) || !index.has(ix, &words) {
            continue;
        }
        if in_scope {
            count(&mut found.kind_counts, item.kinds);
        }
        if state.kinds.shows(item.kinds) {
            if in_scope {
                found.items.push(ix);
            } else if !state.query.is_empty() {
                found.other_scope_hits += 1;
            }
        }
    }
    found.countries = countries(data, &found.items);
    found.years = years(data, state.scope, &found.items);
    found
}

/// These items, in time order, as a state would show them that shows nothing else.
#[must_use]
pub fn matches_of(data: &Dataset, items: Vec<ItemIx>) -> Matches {
    Matches {
        countries: countries(data, &items),
        years: years(data, Scope::default(), &items),
        items,
        ..Matches::default()
    }
}

/// Counts an item under each kind of its partners.
fn count(counts: &mut [usize; 7], kinds: u8) {
    for (at, count) in counts.iter_mut().enumerate() {
        *count += usize::from(kinds >> at & 1);
    }
}

/// The countries with a mark on the map, west to east.
fn countries(data: &Dataset, items: &[ItemIx]) -> Vec<CountryIx> {
    let mut named = vec![false; data.countries.len()];
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        for fact in &item.countries {
            if fact.role.drawing().eyelet != Eyelet::None
                && let Some(slot) = named.get_mut(fact.country.at())
            {
                *slot = true;
            }
        }
    }
    let mut list = Vec::new();
    for (at, named) in (0u16..).zip(named) {
        if named {
            list.push(CountryIx(at));
        }
    }
    sort_by_number(&mut list, |ix| {
        pair(
            data.country(*ix).map_or(0, |c| from_west(c.longitude)),
            ix.at(),
        )
    });
    list
}

/// Hundredths of a degree east of the cut of the map, which lies at 169° west.
pub(crate) fn from_west(longitude: i32) -> i32 {
    (longitude + 16_900).rem_euclid(36_000)
}

fn years(data: &Dataset, scope: Scope, items: &[ItemIx]) -> (i16, i16) {
    let mut span = None;
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        widen(&mut span, item);
    }
    if span.is_none() {
        for item in &data.items {
            if scope == Scope::All || item.core {
                widen(&mut span, item);
            }
        }
    }
    let (first, last) = span.unwrap_or((data.as_of, data.as_of));
    let small = |day: Day| i16::try_from(day.year()).unwrap_or(i16::MAX);
    (small(first), small(last))
}
