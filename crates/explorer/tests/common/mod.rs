//! Data for the tests: the five core items in small, and generated datasets of any size.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "shared by several test programs, none of which uses all of it"
)]

pub mod five;
pub mod generated;
pub mod pack;
pub mod states;
pub mod world;

/// So many cases, without a file of past failures beside the sources.
pub fn cases(cases: u32) -> proptest::test_runner::Config {
    proptest::test_runner::Config {
        cases,
        failure_persistence: None,
        ..Default::default()
    }
}
