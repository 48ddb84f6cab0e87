//! The loom: threads from a date on a lane, through a tag of the comb, to an eyelet on the map.
//!
//! [`weave`] takes numbers only (boxes, places, which port leads to which tag) and gives lines; what
//! they stand for is the caller's. Each step of DESIGN.md §2 is a file: `comb` (3), `untangle` (4),
//! `clear` (5), `bundles` (6, 7), `tracks` (8), `strands` (9).

mod bundles;
mod clear;
mod comb;
mod curve;
mod density;
mod drawn;
mod hands;
mod labels;
mod mirror;
mod rise;
mod settle;
mod strands;
mod tags;
mod threads;
mod tracks;
mod types;
mod untangle;
mod weave;
mod wishes;

pub use bundles::fan;
pub use comb::fits_at_first;
pub use drawn::{Bundle, Fray, Line, Part, bundles, rising_bundles, times_longest};
pub use hands::{from_left, lettered, neighbour};
pub use labels::{LabelSpot, NameSpot, label_spot};
pub use rise::{Rise, rises};
pub use settle::{tangle, tangled};
pub use tags::{CombTags, CountryTag, RegionTag, comb_tags};
pub use threads::{CombTag, PortOf, TagOf, Threads, ThreadsInput, threads};
pub use types::{
    Bracket, BracketWish, CombBox, Loom, LoomWish, PortWish, Step, Strand, Tag, TagWish, Turn,
};
pub use weave::weave;
