//! The timeline: a drawing to scale, and a button on every mark.

mod axis;
mod brush;
mod drawing;
mod marks;
mod mini;
mod moves;
mod picture;
mod upright;

pub use drawing::fades;
pub use mini::mini;
pub use picture::{TimelineParts, timeline_parts, timeline_picture};
