//! What must be true of the data beyond their shape. Every check collects; none stops.

mod amounts;
mod cites;
mod codes;
mod countries;
mod dates;
mod facts;
mod ids;
mod input;
mod item;
mod known;
mod lists;
mod outcome;
mod place;
mod plain;
mod run;
mod texts;
mod translation;
mod typography;
mod ui;
mod ui_rules;
mod words;
mod written;

pub use outcome::{LanguageCount, Outcome, Report};
pub use run::{check, check_dir};
pub use translation::marked;
pub use ui::message_keys;
pub use ui_rules::{COUNTED, MAY_BE_EMPTY, PLACEHOLDERS};
