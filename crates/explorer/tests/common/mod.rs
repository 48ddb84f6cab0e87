//! Data for the tests: the five core items in small, and generated datasets of any size.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "shared by several test programs, none of which uses all of it"
)]

mod cases;
pub mod five;
pub mod generated;
pub mod loom;
pub mod lots;
pub mod map;
pub mod pack;
pub mod states;
pub mod timeline;
pub mod world;
pub mod woven;

pub use cases::cases;
