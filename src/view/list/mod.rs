//! The list with its filters.

mod empty;
mod filters;
mod hits;
mod intro;
mod legend;
mod rows;

pub use intro::intro;
#[cfg(feature = "ssr")]
pub use legend::{date_rows, date_sign};
pub use rows::{list, list_row};
