//! The list with its filters.

mod filters;
mod intro;
mod legend;
mod rows;

pub use intro::Intro;
pub use rows::List;
