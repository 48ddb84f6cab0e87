//! Small pieces that several views share.

mod fold;
mod icon;
mod row;
mod shape;
mod words;

pub use fold::{fold, fold_button};
pub use icon::{Sign, icon};
pub use row::{PAGE, drawn_rows, more_button, row_tail, row_words};
pub use shape::{shape_mark, shape_path};
pub use words::{badge_view, cites_view, joined, partner_name, source_link, whole_px, words};
