//! The cards: of an item and of a country.

mod actions;
mod country;
mod facts;
mod figures;
mod item;
mod sources;

pub use country::CountryCardView;
pub use facts::{briefs, dates, people, places, points};
pub use figures::{figure_rows, figures};
pub use item::{ItemCardView, country_groups};
pub use sources::{notes, sources};
