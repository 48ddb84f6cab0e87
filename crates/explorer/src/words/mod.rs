//! Everything that is written or spoken, in the language of the pack.
//!
//! How sure a thing is always stands in the words: never only in a colour or a shape.

mod badge;
mod date;
mod names;
mod number;
mod phrase;
mod precision;
mod template;
mod year;

pub use badge::{Badge, BadgeStyle, badge};
pub use date::{date, date_fact, spoken_date};
pub use names::{
    confidence, country_name, country_role, date_role, end_is, figure_status, item_kind,
    person_part, place_role, point_kind, reach, region_name, shape, theme,
};
pub use number::{Money, currency, money, number, plural, qualified};
pub use phrase::{countries_phrase, country_reasons, marked_countries, spoken_item};
pub use precision::precision;
pub use template::{fill, list};
pub use year::short_year;
