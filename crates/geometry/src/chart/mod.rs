//! Numbers of the timeline: scales, year ticks, rows of bars, spreading of close marks.

mod rows;
mod scale;
mod spread;
mod ticks;

pub use rows::{Interval, pack_rows};
pub use scale::LinearScale;
pub use spread::{Disc, spread_apart};
pub use ticks::{year_step, year_ticks};
