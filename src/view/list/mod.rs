//! The list with its filters.

mod empty;
mod filters;
mod intro;
mod legend;
mod rows;

pub use intro::intro;
pub use rows::{list, list_row};
