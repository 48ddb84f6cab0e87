//! The loom: threads over the map, in the weft and across the lanes.

mod lines;
mod parts;

pub use lines::{LaneThreads, lane_threads, map_threads, weft};
pub use parts::{LoomParts, loom_parts};
