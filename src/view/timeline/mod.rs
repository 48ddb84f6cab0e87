//! The timeline: a drawing to scale, and a button on every mark.

mod axis;
mod drawing;
mod marks;
mod mini;
mod picture;

pub use mini::mini;
pub use picture::{TimelineParts, timeline_parts, timeline_picture};
