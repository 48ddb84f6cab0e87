//! The card of what is open, its head at once and its parts after that.

use super::bundle::{bundle_parts, bundle_view};
use super::country::{country_parts, country_view};
use super::item::{item_facts, item_figures, item_sources, item_view};
use crate::app::{App, Outcome};
use crate::live::{Slot, Turn};
use crate::platform::{Piece, el, live};
use fil_explorer::Selection;

/// The turns of what follows the head of a card: which countries it names, its partners and figures,
/// and what it rests on. To make and to lay out all at once takes more than a frame.
pub type CardTurns = [Turn; 3];

/// The turns of a page's card.
#[must_use]
pub fn card_turns(app: App) -> CardTurns {
    [(); 3].map(|()| Turn::new(app.selection, true))
}

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: Slot<Option<Outcome>>, turns: CardTurns) -> Piece {
    let open = app.selection.get();
    let [facts, figures, sources] = turns;
    let later = [
        later(app, facts, facts_of).attr("id", "suite"),
        later(app, figures, item_figures).attr("id", "milieu"),
        later(app, sources, item_sources).attr("id", "fin"),
    ];
    match open {
        Selection::None => {
            for turn in turns {
                turn.leave();
            }
            None
        }
        Selection::Item(item) => item_view(app, item, said, later),
        Selection::Country(country) => country_view(app, country, later),
        Selection::Partner(_) | Selection::Programme(_) => bundle_view(app, open, later),
    }
    .unwrap_or_else(Piece::nothing)
}

/// What follows in its turn, made for what is open then.
fn later(app: App, turn: Turn, make: fn(App, Selection) -> Option<Piece>) -> Piece {
    live(move || {
        if turn.waits() {
            return Piece::same();
        }
        make(app, app.selection.now()).unwrap_or_else(|| el("div"))
    })
}

/// Whom and what a card names.
fn facts_of(app: App, open: Selection) -> Option<Piece> {
    match open {
        Selection::None => None,
        Selection::Item(item) => item_facts(app, item),
        Selection::Country(country) => country_parts(app, country),
        Selection::Partner(_) | Selection::Programme(_) => bundle_parts(app, open),
    }
}
