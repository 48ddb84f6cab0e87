//! The cards: of an item and of a country.

mod actions;
mod bar;
mod country;
mod facts;
mod figures;
mod item;
mod open;
mod place;
mod sources;

pub use open::open_card;
#[cfg(feature = "ssr")]
pub use place::country_groups;
