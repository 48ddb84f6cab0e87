//! Commands keep the invariants of a state.

mod common;

use common::generated::generated;
use common::states::{assert_settled, command, wild};
use common::world::World;
use fil_domain::{Lang, Shape};
use fil_explorer::matches::matches;
use fil_explorer::state::{Command, Pane, Scope, Selection, Shell, ViewState, reduce};
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases(200))]

    #[test]
    fn any_walk_stays_settled(seed in 0u64..8, commands in prop::collection::vec(command(), 1..12)) {
        let world = generated(seed, 40);
        let mut state = ViewState::default();
        for command in commands {
            state = reduce(&world.data, &world.index, &state, command);
            assert_settled(&world.data, &state);
        }
    }

    #[test]
    fn settling_twice_changes_nothing(state in wild()) {
        let world = World::small();
        let once = state.settled(&world.data);
        prop_assert_eq!(once.clone().settled(&world.data), once);
    }

    #[test]
    fn next_and_previous_walk_all_matches(seed in 0u64..8, kinds in common::states::kinds()) {
        let world = generated(seed, 40);
        let mut state = ViewState { scope: Scope::All, kinds, ..ViewState::default() };
        let found = matches(&world.data, &world.index, &state);
        let mut walked = Vec::new();
        for _ in &found.items {
            state = reduce(&world.data, &world.index, &state, Command::Next);
            walked.extend(state.selection.item());
        }
        prop_assert_eq!(&walked, &found.items);
        let stay = reduce(&world.data, &world.index, &state, Command::Next);
        prop_assert_eq!(stay.selection, state.selection);
        let mut back = Vec::new();
        state.selection = Selection::None;
        for _ in &found.items {
            state = reduce(&world.data, &world.index, &state, Command::Previous);
            back.extend(state.selection.item());
        }
        back.reverse();
        prop_assert_eq!(back, found.items);
    }
}

#[test]
fn the_rules_by_example() {
    let world = World::small();
    let go = |state: &ViewState, command| reduce(&world.data, &world.index, state, command);
    let start = ViewState::default();
    let outside = go(
        &start,
        Command::Select(Selection::Item(world.ix("founded-1951"))),
    );
    assert_eq!(outside.scope, Scope::All);
    let country = go(
        &start,
        Command::Select(Selection::Country(world.country("TR"))),
    );
    assert_eq!(country.scope, Scope::All);
    let inside = go(
        &start,
        Command::Select(Selection::Country(world.country("IQ"))),
    );
    assert_eq!(inside.scope, Scope::Core);
    assert_eq!(
        go(&outside, Command::SetScope(Scope::Core)).selection,
        Selection::None
    );
    // A partner shows all its items, so one of them outside the five widens the scope.
    for (selection, scope) in [
        (world.partner("oas"), Scope::Core),
        (world.partner("koica"), Scope::All),
        (world.programme("mainstreaming"), Scope::Core),
        (world.programme("elevate"), Scope::All),
        (Selection::Partner(fil_domain::PartnerIx(99)), Scope::Core),
    ] {
        let open = go(&start, Command::Select(selection));
        assert_eq!(open.scope, scope, "{selection:?}");
        let there = selection != Selection::Partner(fil_domain::PartnerIx(99));
        assert_eq!(open.selection == selection, there);
        let core = go(&open, Command::SetScope(Scope::Core)).selection;
        assert_eq!(core == selection, there && scope == Scope::Core);
    }
    let swapped = go(&start, Command::SetYears(Some(2020), Some(1900)));
    assert_eq!((swapped.from, swapped.to), (Some(1945), Some(2020)));
    assert_eq!(go(&start, Command::SetLang(Lang::Ar)).lang, Lang::Ar);
    assert_eq!(
        go(&start, Command::SetQuery("\u{7} a\nb ".into())).query,
        "ab "
    );
    let filtered = go(&start, Command::ToggleKind(Shape::Square));
    let hidden = go(&filtered, Command::Select(Selection::Item(world.ix("oas"))));
    assert_eq!((hidden.kinds, hidden.scope), (filtered.kinds, Scope::Core));
    assert!(hidden.is_filtered() && !go(&hidden, Command::ResetFilters).is_filtered());
    let kiosk = ViewState {
        shell: Shell::Kiosk,
        lang: Lang::En,
        ..hidden
    };
    let reset = ViewState {
        shell: Shell::Kiosk,
        ..ViewState::default()
    };
    assert_eq!(go(&kiosk, Command::Reset), reset);
}

#[test]
fn another_part_on_screen_closes_the_card() {
    let world = World::small();
    let open = Command::Select(Selection::Country(world.country("IQ")));
    let state = reduce(&world.data, &world.index, &ViewState::default(), open);
    let state = reduce(
        &world.data,
        &world.index,
        &state,
        Command::SetView(Pane::List),
    );
    assert_eq!((state.view, state.selection), (Pane::List, Selection::None));
}
