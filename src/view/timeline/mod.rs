//! The timeline: a drawing to scale, and a button on every mark.

mod axis;
mod drawing;
mod marks;
mod picture;

pub use picture::{TimelineParts, timeline_parts, timeline_picture};
