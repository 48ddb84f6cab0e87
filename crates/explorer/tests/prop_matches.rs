//! The matches against a brute force, and the search.

mod common;

use common::generated::generated;
use common::states::wild;
use common::world::World;
use fil_domain::{Day, Edtf, Eyelet, Item, Shape};
use fil_explorer::card::items_naming;
use fil_explorer::matches::matches;
use fil_explorer::state::{Scope, ViewState};
use fil_explorer::summary;
use proptest::prelude::*;

/// Whether any day of the item's main or bar date lies in the period: asked day by day of the
/// years, from 1800 to 2200.
fn in_period(item: &Item, state: &ViewState) -> bool {
    if state.from.is_none() && state.to.is_none() {
        return true;
    }
    let first = Day::first_of(i32::from(state.from.unwrap_or(1800))).0;
    let last = Day::last_of(i32::from(state.to.unwrap_or(2200))).0;
    let main = item.main_date();
    let moment = main.is_none_or(|fact| matches!(fact.edtf, None | Some(Edtf::Point(_))));
    let bar = item.bar.filter(|_| moment).and_then(|_| item.bar_date());
    [main, bar]
        .into_iter()
        .flatten()
        .filter_map(|fact| fact.edtf)
        .any(|edtf| {
            let a = edtf.earliest().map_or(i32::MIN, |day| day.0);
            let b = edtf.latest().map_or(i32::MAX, |day| day.0);
            a.max(first) <= b.min(last)
        })
}

proptest! {
    #![proptest_config(common::cases(300))]

    #[test]
    fn the_same_as_brute_force(state in wild(), seed in 0u64..16) {
        let world = generated(seed, 80);
        let state = state.settled(&world.data);
        let found = matches(&world.data, &world.index, &state);
        let hits = world.index.search(&state.query);
        let has = |item: &Item, shape: Shape| {
            let mut of = item.partners.iter().filter_map(|ix| world.data.partner(*ix));
            if item.partners.is_empty() { shape == Shape::Ring } else { of.any(|one| Shape::of_partner(one.kind) == shape) }
        };
        let passes = |item: &Item, kinds: bool, scope: bool| {
            let ix = world.data.item_of_id(item.id).unwrap();
            (!scope || state.scope == Scope::All || item.core)
                && (!kinds || state.kinds.is_empty() || state.kinds.iter().any(|shape| has(item, shape)))
                && in_period(item, &state)
                && hits.contains(&ix)
        };
        let expected: Vec<_> = world.data.items().filter(|(_, item)| passes(item, true, true)).map(|(ix, _)| ix).collect();
        prop_assert_eq!(&found.items, &expected);
        for shape in Shape::ALL {
            let count = world.data.items.iter().filter(|item| has(item, *shape) && passes(item, false, true)).count();
            prop_assert_eq!(found.kind_count(*shape), count);
        }
        let all = world.data.items.iter().filter(|item| passes(item, true, false)).count();
        let more = if state.query.is_empty() { 0 } else { all - expected.len() };
        prop_assert_eq!(found.other_scope_hits, more);
        let mut countries: Vec<_> = expected.iter()
            .flat_map(|ix| &world.data.item(*ix).unwrap().countries)
            .filter(|fact| fact.role.drawing().eyelet != Eyelet::None)
            .map(|fact| fact.country)
            .collect();
        countries.sort();
        countries.dedup();
        let mut sorted = found.countries.clone();
        sorted.sort();
        prop_assert_eq!(sorted, countries);
        prop_assert!(found.years.0 <= found.years.1);
        for ix in world.data.items().map(|(ix, _)| ix) {
            prop_assert_eq!(found.after(ix), expected.iter().copied().find(|other| *other > ix));
        }
        prop_assert!(summary(&world.data, &world.fr, &found, state.scope).chars().count() <= 120);
    }
}

#[test]
fn the_five_in_a_sentence() {
    let world = World::small();
    let state = ViewState::default();
    let found = matches(&world.data, &world.index, &state);
    let say = |pack| summary(&world.data, pack, &found, state.scope);
    assert_eq!(say(&world.fr), "5 partenariats, 14 pays, 2008 à 2026");
    assert_eq!(say(&world.en), "5 partnerships, 14 countries, 2008 to 2026");
    let all = ViewState {
        scope: Scope::All,
        ..state
    };
    let found = matches(&world.data, &world.index, &all);
    assert_eq!(
        summary(&world.data, &world.fr, &found, all.scope),
        "8 partenariats et jalons, 15 pays, 1951 à 2026"
    );
    let first = world.data.country(found.countries[0]).unwrap().iso2;
    let last = world
        .data
        .country(*found.countries.last().unwrap())
        .unwrap()
        .iso2;
    assert_eq!((first, last), ("EC", "SB"));
}

#[test]
fn searching() {
    let world = World::small();
    let ids = |query: &str| -> Vec<&str> {
        let hits = world.index.search(query);
        hits.iter()
            .map(|ix| world.data.item(*ix).unwrap().id)
            .collect()
    };
    assert_eq!(ids("haiti"), ["koica-2024"]);
    assert_eq!(ids("EQUAT jam"), ["undp-2011"]);
    assert_eq!(ids("coree"), ["koica-later", "koica-2024"]);
    assert_eq!(ids("reenne"), [""; 0]);
    assert_eq!(ids("coreenne elevate"), ["koica-later", "koica-2024"]);
    assert_eq!(ids("d'accord elev"), ["koica-2024"]);
    assert_eq!(ids("aiti"), [""; 0]);
    assert_eq!(ids("").len(), 8);
    assert_eq!(ids("  ").len(), 8);
    // Signs that no text has letters of: nothing, not everything.
    assert_eq!(ids("%"), [""; 0]);
    assert_eq!(ids("« »"), [""; 0]);
    assert_eq!(world.index.cards_named("%"), []);
    assert_eq!(
        world.index.countries_named("ile sal"),
        [world.country("SB")]
    );
    assert_eq!(world.index.partners_named("banque").len(), 1);
    assert_eq!(items_naming(&world.data, world.country("IQ")).len(), 2);
}
