//! The card of what is open.

use super::bundle::bundle_view;
use super::country::country_view;
use super::item::item_view;
use crate::app::{App, Outcome};
use crate::live::Slot;
use crate::platform::Piece;
use fil_explorer::Selection;

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: Slot<Option<Outcome>>) -> Piece {
    let open = app.selection.get();
    match open {
        Selection::None => None,
        Selection::Item(item) => item_view(app, item, said),
        Selection::Country(country) => country_view(app, country),
        Selection::Partner(_) | Selection::Programme(_) => bundle_view(app, open),
    }
    .unwrap_or_else(Piece::nothing)
}
