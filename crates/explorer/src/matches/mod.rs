//! The items that scope, kinds, years and query leave.

mod find;
mod overlap;
mod types;

pub(crate) use find::from_west;
pub use find::{matches, matches_of};
pub(crate) use overlap::{bar_of, days};
pub use types::Matches;
