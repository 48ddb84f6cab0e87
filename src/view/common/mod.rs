//! Small pieces that several views share.

mod fold;
mod icon;
mod shape;
mod words;

pub use fold::{fold, fold_button};
pub use icon::{Sign, icon};
pub use shape::{shape_mark, shape_path};
pub use words::{badge_view, cites_view, joined, partner_name, source_link, words};
