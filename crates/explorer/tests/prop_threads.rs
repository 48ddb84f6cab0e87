//! From records to threads, whatever the records: 1 to 1,000 items, 1 to 195 countries, both directions
//! of writing, 320 to 3840 pixels.

mod common;

use common::loom::{check_crossings, check_over_tags, check_tags};
use common::lots::lots;
use common::timeline::{check_marks, layout};
use common::woven::{check_ends, check_labels, check_names, check_rises, risen, woven};
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn on_a_wide_screen_every_thread_keeps_its_way(lot in lots(), width in 600.0..3840.0_f64) {
        let (world, state) = lot.drawn();
        let all = woven(&world, &state, width);
        prop_assert_eq!(&all, &woven(&world, &state, width));
        check_tags((0.0, width), &all.loom);
        check_ends(&all);
        check_over_tags(&all.loom);
        check_crossings(&all.loom);
        check_names(&all);
        let timeline = layout(&world, &world.fr, &state, width);
        check_marks(&timeline);
        check_labels(&all, &timeline, timeline.sight(state.time));
    }

    #[test]
    fn on_a_narrow_screen_every_thread_keeps_its_way(lot in lots(), width in 288.0..720.0_f64) {
        let (world, state) = lot.drawn();
        let (map, upright, rises) = risen(&world, &state, width);
        prop_assert_eq!(&rises, &risen(&world, &state, width).2);
        check_rises(&map, &upright, &rises);
    }
}
