//! The loom: threads over the map, in the weft and across the lanes.

mod debug;
mod lines;
mod parts;

pub use lines::whole;
pub use lines::{frayed, lane_threads, lane_uprights, map_threads, weft};
pub use parts::{LoomParts, loom_parts};
pub(in crate::view) use parts::{Room, weave};
