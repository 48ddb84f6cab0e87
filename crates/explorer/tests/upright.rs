//! The upright timeline: rows never overlap, time never runs backwards.
#![expect(clippy::indexing_slicing, reason = "a wrong index fails the test")]

mod common;

use common::generated::generated;
use common::states::wild;
use common::timeline::upright;
use common::world::World;
use fil_explorer::matches::matches;
use fil_explorer::state::{Scope, ViewState};
use fil_explorer::timeline::Upright;
use proptest::prelude::*;

fn check(out: &Upright, width: f64) {
    for pair in out.rows.windows(2) {
        assert!(pair[1].top - pair[0].top >= 73.8, "{pair:?}");
        // Rows stand in the order of their points: leaders do not cross.
        assert!(pair[1].at >= pair[0].at, "{pair:?}");
    }
    for row in &out.rows {
        assert!(
            row.top >= 0.0 && row.top + 74.0 <= out.height + 0.2,
            "{row:?}"
        );
        assert!(row.at >= 0.0 && row.at <= out.height);
        assert!(out.lines.iter().any(|(x, _)| (x - row.line).abs() < 1e-9));
    }
    for pair in out.ticks.windows(2) {
        assert!(
            pair[1].0 < pair[0].0 - 30.0 && pair[1].1 > pair[0].1,
            "{pair:?}"
        );
    }
    // The rows keep half of the stage.
    assert!(
        out.gutter <= width * 0.42 + 12.0,
        "{} of {width}",
        out.gutter
    );
}

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn rows_never_overlap(
        state in wild(),
        seed in 0u64..50,
        width in 288.0..688.0f64,
        count in 1usize..300,
    ) {
        let world = generated(seed, count);
        let state = state.settled(&world.data);
        let found = matches(&world.data, &world.index, &state);
        for most in [60, usize::MAX] {
            let out = upright(&world, &state, width, most);
            check(&out, width);
            let open = state.selection.marking(&world.data);
            let hidden = open.iter().filter(|ix| !found.contains(**ix)).count();
            prop_assert_eq!(out.rows.len(), (found.items.len() + hidden).min(most));
        }
    }
}

#[test]
fn the_five_lie_on_an_even_scale() {
    let world = World::small();
    let out = upright(&world, &ViewState::default(), 358.0, 60);
    check(&out, 358.0);
    let names: Vec<&str> = out
        .rows
        .iter()
        .map(|row| world.data.item(row.item).unwrap().id)
        .collect();
    assert_eq!(
        names,
        [
            "koica-2024",
            "worldbank-2018",
            "ngo-2015",
            "oas",
            "undp-2011"
        ]
    );
    let steps: Vec<f64> = out
        .ticks
        .windows(2)
        .map(|pair| pair[0].0 - pair[1].0)
        .collect();
    assert!(
        steps.iter().all(|step| (step - steps[0]).abs() < 0.3),
        "{steps:?}"
    );
}

#[test]
fn the_newest_come_first() {
    let world = generated(5, 200);
    let state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    let found = matches(&world.data, &world.index, &state);
    let out = upright(&world, &state, 358.0, 60);
    let mut items: Vec<_> = out.rows.iter().map(|row| row.item).collect();
    items.sort_unstable();
    assert_eq!(items, found.items[found.items.len() - 60..]);
}
