//! The map: land on a canvas, every country a button below it, the disclaimer always in sight.

mod comb;
mod notes;
mod paint;
mod picture;
mod placed;
mod tools;

pub use comb::comb;
pub use notes::NOTES;
pub use notes::map_notes;
pub(in crate::view) use paint::{LAND, LINES, PROGRAMME, SELECTED, tints};
pub use picture::{MapParts, map_parts, map_picture};
pub(in crate::view) use placed::{eyelet_radius, map_of};
