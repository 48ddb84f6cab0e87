//! The timeline: nothing overlaps, everything is inside, the same twice.

mod common;

use common::generated::generated;
use common::states::wild;
use common::timeline::{check, check_sight, layout};
use common::world::World;
use fil_explorer::matches::matches;
use fil_explorer::state::{Scope, ViewState};
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn marks_never_overlap_and_stay_inside(
        state in wild(),
        seed in 0u64..50,
        width in 320.0..3840.0f64,
        count in prop_oneof![1usize..60, 60usize..300],
    ) {
        let world = generated(seed, count);
        let state = state.settled(&world.data);
        let out = layout(&world, &world.fr, &state, width);
        check(&out);
        check_sight(&out, &world, &state);
        prop_assert_eq!(&out, &layout(&world, &world.fr, &state, width));
        let found = matches(&world.data, &world.index, &state);
        for ix in &found.items {
            prop_assert!(out.marks.iter().any(|mark| mark.item == *ix));
        }
        if let Some(ix) = state.selection.item() {
            prop_assert!(out.marks.iter().any(|mark| mark.item == ix && mark.selected));
        }
        let (first, last) = out.scale.days();
        for day in [first, last, fil_domain::Day(i32::midpoint(first.0, last.0))] {
            prop_assert_eq!(out.scale.day_from_x(out.scale.x_from_day(day)), day);
        }
    }
}

#[test]
fn a_thousand_items() {
    let world = generated(7, 1000);
    let state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    for width in [320.0, 1440.0, 3840.0] {
        check(&layout(&world, &world.fr, &state, width));
    }
}

#[test]
fn nonsense_widths_do_no_harm() {
    let world = World::small();
    for width in [f64::NAN, f64::INFINITY, -5.0, 0.0] {
        check(&layout(&world, &world.fr, &ViewState::default(), width));
    }
}
