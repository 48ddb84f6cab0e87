//! The card of what is open, its head at once and its parts after that.

use super::actions::{actions, told};
use super::bundle::{bundle_parts, bundle_view};
use super::country::{country_parts, country_view};
use super::item::{
    item_dates, item_details, item_facts, item_figures, item_head, item_points, item_sources,
    item_summary, item_view,
};
use crate::app::{App, Outcome};
use crate::live::{Slot, Turn};
use crate::platform::{Piece, el, live, rehearse};
use fil_domain::ItemIx;
use fil_explorer::Selection;

/// The turns of what follows the head of a card: what it says, which countries it names (the first of
/// them, then all), its partners and figures, whom else it names, what is agreed, when, what it rests on (again
/// in two), and what can be done with it. To make and to lay out all at once takes more than a frame.
pub type CardTurns = [Turn; 10];

/// How many countries of each reason are made at first, and how many sources: their words, in many
/// languages, take longer to lay out.
const FIRST_PLACES: usize = 8;
const FIRST_SOURCES: usize = 4;

/// The turns of a page's card.
#[must_use]
pub fn card_turns(app: App) -> CardTurns {
    [(); 10].map(|()| Turn::new(app.selection, true))
}

/// The open card, or nothing. `said` is what the last action of the card told.
#[must_use]
pub fn open_card(app: App, said: Slot<Option<Outcome>>, turns: CardTurns) -> Piece {
    let open = app.selection.get();
    let [summary, facts, all, figures, details, foot @ ..] = turns;
    let [points, dates, sources, rest, done] = foot;
    let later = [
        later(app, summary, "debut", item_summary),
        in_two(app, [facts, all], "suite", (FIRST_PLACES, facts_of)),
        later(app, figures, "milieu", item_figures),
        later(app, details, "plus", item_details),
        later(app, points, "dits", item_points),
        later(app, dates, "quand", item_dates),
        in_two(app, [sources, rest], "fin", (FIRST_SOURCES, item_sources)),
    ];
    match open {
        Selection::None => {
            for turn in turns {
                turn.leave();
            }
            None
        }
        Selection::Item(item) => {
            let told = live(move || told(app, said)).attr("id", "dit");
            let can = part_of("gestes", move || {
                (!done.waits()).then(|| Some(actions(app, said)))
            });
            item_view(app, item, later, [told, can])
        }
        Selection::Country(country) => country_view(app, country, later),
        Selection::Partner(_) | Selection::Programme(_) => bundle_view(app, open, later),
    }
    .unwrap_or_else(Piece::nothing)
}

/// Makes the head of a card that nobody sees, before the first is opened: the program's code for it, the style
/// rules and the type in its sizes are at hand then.
pub fn rehearse_card(app: App) {
    if app.selection.now() != Selection::None {
        return;
    }
    let head = item_head(app, ItemIx(0));
    rehearse(el("div.aside").attr("aria-hidden", "true").add_opt(head));
}

/// What a part is made of for what is open.
type Make = fn(App, Selection) -> Option<Piece>;
/// The same, with at most so many of its long list.
type MakeSome = fn(App, Selection, usize) -> Option<Piece>;

/// What follows in its turn, made for what is open then.
fn later(app: App, turn: Turn, id: &'static str, make: Make) -> Piece {
    part_of(id, move || {
        (!turn.waits()).then(|| make(app, app.selection.now()))
    })
}

/// The same with a long list, whose end comes in another turn.
fn in_two(
    app: App,
    [turn, rest]: [Turn; 2],
    id: &'static str,
    (first, make): (usize, MakeSome),
) -> Piece {
    part_of(id, move || {
        if turn.waits() {
            return None;
        }
        let most = if rest.waits() { first } else { usize::MAX };
        Some(make(app, app.selection.now(), most))
    })
}

/// A part that stays what it is while `make` gives nothing; a place without a part is an empty box.
fn part_of(
    id: &'static str,
    make: impl Fn() -> Option<Option<Piece>> + Send + Sync + 'static,
) -> Piece {
    live(move || match make() {
        None => Piece::same(),
        Some(part) => part.unwrap_or_else(|| el("div")),
    })
    .attr("id", id)
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
