//! The timeline: from matches and a width to placed lanes and marks that a view only draws.
//!
//! All numbers are CSS pixels from the top left corner of the stage, rounded to a tenth. For a
//! language written from right to left the view mirrors: `width - x`.

mod axis;
mod braid;
mod drawing;
mod label;
mod lanes;
mod layout;
mod marks;
mod rows;
mod types;

pub use axis::TimeScale;
pub(crate) use axis::tenth;
pub use layout::timeline_layout;
pub use types::{
    Drawing, EraBand, Label, Lane, Mark, Port, Side, Tick, TimelineInput, TimelineLayout,
};
