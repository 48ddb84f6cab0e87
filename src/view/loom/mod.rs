//! The loom: threads over the map, in the weft and across the lanes.

mod debug;
mod lines;
mod parts;

#[cfg(feature = "ssr")]
pub(in crate::view) use lines::uprights;
#[cfg(feature = "ssr")]
pub use lines::whole;
pub use lines::{LaneThreads, lane_threads, map_threads, weft};
pub use parts::{LoomParts, loom_parts};
#[cfg(feature = "ssr")]
pub(in crate::view) use parts::{Room, weave};
