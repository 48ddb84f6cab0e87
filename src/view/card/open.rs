//! The card of what is open, its head at once and its parts after that.

use super::bundle::{bundle_parts, bundle_view};
use super::country::{country_parts, country_view};
use super::item::{
    item_dates, item_details, item_facts, item_figures, item_sources, item_summary, item_view,
};
use crate::app::{App, Outcome};
use crate::live::{Slot, Turn};
use crate::platform::{Piece, el, live};
use fil_explorer::Selection;

/// The turns of what follows the head of a card: what it says, which countries it names (the first of
/// them, then all), its partners and figures, whom else it names, when, and what it rests on (again in two).
/// To make and to lay out all at once takes more than a frame.
pub type CardTurns = [Turn; 8];

/// How much of a long list is made at first.
const FIRST_OF: usize = 8;

/// The turns of a page's card.
#[must_use]
pub fn card_turns(app: App) -> CardTurns {
    [(); 8].map(|()| Turn::new(app.selection, true))
}

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: Slot<Option<Outcome>>, turns: CardTurns) -> Piece {
    let open = app.selection.get();
    let [summary, facts, all, figures, details, dates, sources, rest] = turns;
    let once = |turn| [turn, turn];
    let later = [
        later(app, once(summary), item_summary).attr("id", "debut"),
        later(app, [facts, all], facts_of).attr("id", "suite"),
        later(app, once(figures), item_figures).attr("id", "milieu"),
        later(app, once(details), item_details).attr("id", "plus"),
        later(app, once(dates), item_dates).attr("id", "quand"),
        later(app, [sources, rest], item_sources).attr("id", "fin"),
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

/// What a part is made of for what is open, and at most so many of its long list.
type Make = fn(App, Selection, usize) -> Option<Piece>;

/// What follows in its turn, made for what is open then; the end of its long list in another one.
fn later(app: App, [turn, rest]: [Turn; 2], make: Make) -> Piece {
    live(move || {
        if turn.waits() {
            return Piece::same();
        }
        let most = if rest.waits() { FIRST_OF } else { usize::MAX };
        make(app, app.selection.now(), most).unwrap_or_else(|| el("div"))
    })
}

/// Whom and what a card names.
fn facts_of(app: App, open: Selection, most: usize) -> Option<Piece> {
    match open {
        Selection::None => None,
        Selection::Item(item) => item_facts(app, item, most),
        Selection::Country(country) => country_parts(app, country),
        Selection::Partner(_) | Selection::Programme(_) => bundle_parts(app, open),
    }
}
