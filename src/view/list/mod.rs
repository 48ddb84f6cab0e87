//! The list with its filters.

mod countries;
mod empty;
mod filters;
mod hits;
mod intro;
mod legend;
mod rows;

pub use intro::intro;
pub use legend::legend;
pub use legend::{date_rows, date_sign};
pub use rows::{count_aloud, list, rows_view};
