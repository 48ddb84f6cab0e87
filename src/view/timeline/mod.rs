//! The timeline: a drawing to scale, and a button on every mark.

mod axis;
mod brush;
mod drawing;
mod marks;
mod mini;
mod moves;
mod over;
mod picture;
mod ties;
mod upright;

pub use drawing::fades;
pub(in crate::view) use drawing::pitch;
pub use mini::mini;
pub use picture::{TimelineParts, lanes_seen, placed, timeline_parts, timeline_picture};
pub(in crate::view) use picture::{UPRIGHT, place, place_rows};
pub use upright::stood;
pub(in crate::view) use {
    axis::{backdrop, lanes},
    drawing::{hand, mark_view},
};
