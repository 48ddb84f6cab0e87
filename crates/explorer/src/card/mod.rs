//! Cards and list rows: every word and number that a view shows, finished.

mod bundle;
mod countries;
mod country;
mod figures;
mod item;
mod list;
mod rows;
mod types;
mod wording;

pub use bundle::bundle_card;
pub use country::{country_card, items_naming};
pub use item::item_card;
pub use list::{list_row, list_rows};
pub use types::{
    Brief, BundleCard, CountryCard, CountryChip, CountryGroup, DateRow, Figure, ItemCard, Line,
    ListRow, PartnerLine, SourceLine, Wording,
};
