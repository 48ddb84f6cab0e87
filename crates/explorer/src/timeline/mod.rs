//! The timeline: from matches and a width to placed lanes and marks that a view only draws.
//!
//! All numbers are CSS pixels from the top left corner of the stage, rounded to a tenth. In a
//! language written from right to left time runs from right to left too: see `mirror`.

mod axis;
mod braid;
mod drawing;
mod eras;
mod label;
mod lanes;
mod layout;
mod marks;
mod mirror;
mod overview;
mod rows;
mod sight;
mod ticks;
mod ties;
mod types;
mod upright;

pub use axis::TimeScale;
pub(crate) use axis::tenth;
pub use eras::era_names;
pub use label::text_width;
pub use layout::timeline_layout;
pub(crate) use mirror::mirrored_box;
pub use overview::{Overview, overview};
pub use sight::{Sight, inside, label_place, panned, zoomed};
pub use ticks::ticks;
pub use types::{
    Drawing, EraBand, Label, Lane, Mark, Port, Side, Tick, TimelineInput, TimelineLayout,
};
pub use upright::{Upright, UprightRow, upright_layout};
