//! Every weave is whole: tags apart, threads at their ends, no thread over another's tag, no
//! crossing that need not be.

mod common;

use common::loom::{check_crossings, check_ends, check_over_tags, check_tags, wish};
use fil_explorer::loom::weave;
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn every_weave_is_whole(
        seed in any::<u64>(), tags in 1..60_usize, ports in 1..12_usize,
        width in 320.0..3840.0_f64, rows in 1..=2_usize,
    ) {
        let wish = wish(seed, tags, ports, width, rows);
        let loom = weave(&wish);
        prop_assert_eq!(&loom, &weave(&wish));
        check_tags(&wish, &loom);
        check_ends(&wish, &loom);
        check_over_tags(&loom);
        check_crossings(&loom);
    }
}
