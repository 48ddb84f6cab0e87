//! What the app is, without a browser.
//!
//! [`state`] is what a person has chosen and the commands that change it, [`address`] writes it into
//! a URL and reads it back. [`index`] and [`mod@matches`] find the items it shows, [`words`] says
//! everything in the reader's language, [`timeline`], [`map`], [`card`] and [`mod@summary`] give finished
//! values that a view only has to draw.
//!
//! Everything here is a total function of its arguments: no clock, no browser, no `Result` on the way
//! to a view, no panic. The dataset and the language pack are always passed in.

#[macro_use]
mod macros;

pub mod address;
pub mod card;
pub mod index;
pub mod loom;
pub mod map;
pub mod matches;
mod order;
pub mod state;
pub mod summary;
pub mod timeline;
pub mod words;

pub use address::{Foreign, Parsed};
pub use card::{CountryCard, ItemCard, ListRow, country_card, item_card, list_row};
pub use index::Index;
pub use map::{MapLayout, map_layout};
pub use matches::{Matches, matches};
pub use state::{
    Command, Digits, KindSet, Letters, MapView, Motion, Pane, Scope, Selection, Shell, Theme,
    TimeView, ViewState, reduce,
};
pub use summary::summary;
pub use timeline::{TimelineInput, TimelineLayout, timeline_layout};
