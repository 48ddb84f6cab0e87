//! The cards: of an item, a country, a partner, a programme.

mod actions;
mod bar;
mod bundle;
mod chip;
mod country;
mod facts;
mod figures;
mod item;
mod open;
mod place;
mod sources;

pub use chip::more_chip;
pub use open::{card_turns, open_card, rehearse_card};
#[cfg(feature = "ssr")]
pub use place::country_groups;
