//! Small pieces that several views share.

mod follow;
mod icon;
mod shape;
mod words;

pub use follow::follow;
pub use icon::{Icon, Sign};
pub use shape::{ShapeMark, shape_class, shape_path};
pub use words::{badge_view, cites_view, words};
