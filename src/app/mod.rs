//! The one handle that views hold: what is chosen, in which language, and how to ask for more.

mod address_effect;
mod cards;
mod handle;
mod language;
mod outcome;
mod speech;
mod world;

pub use cards::{Find, focus_card};
pub use handle::{App, row_id, tag_id};
pub use language::LANGUAGES;
pub use outcome::Outcome;
pub use speech::{Said, Speech};
pub use world::WORLD;
