//! Numbers of the timeline: scales, year ticks, rows of bars, boxes in a line, spreading of close
//! marks.

mod line_up;
mod rows;
mod scale;
mod spread;
mod ticks;

pub use line_up::line_up;
pub use rows::{Interval, pack_rows};
pub use scale::LinearScale;
pub use spread::{Disc, spread_apart};
pub use ticks::{year_step, year_ticks};
