//! The card of what is open.

use super::country::country_view;
use super::item::item_view;
use crate::app::App;
use crate::platform::Piece;
use fil_explorer::Selection;
use leptos::prelude::*;

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: RwSignal<String>) -> Piece {
    match app.selection.get() {
        Selection::None => None,
        Selection::Item(item) => item_view(app, item, said),
        Selection::Country(country) => country_view(app, country),
    }
    .unwrap_or_else(Piece::nothing)
}
