//! The card of what is open.

use super::country::country_view;
use super::item::item_view;
use crate::app::App;
use crate::live::Slot;
use crate::platform::Piece;
use fil_domain::Message;
use fil_explorer::Selection;

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: Slot<Option<Message>>) -> Piece {
    match app.selection.get() {
        Selection::None => None,
        Selection::Item(item) => item_view(app, item, said),
        Selection::Country(country) => country_view(app, country),
    }
    .unwrap_or_else(Piece::nothing)
}
