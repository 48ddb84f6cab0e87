//! The list itself: beads on a thread, newest first.

use super::countries::countries;
use super::empty::{elsewhere, empty, reset};
use super::filters::years;
use super::hits::hits;
use super::legend::legend;
use crate::app::{App, row_id};
use crate::live::Slot;
use crate::platform::{self, Piece, el, live};
use crate::view::common::{drawn_rows, joined, more_button, row_words, shape_mark};
use fil_domain::Message;
use fil_explorer::card::{ListRow, list_rows};
use fil_explorer::words::{BadgeStyle, plural};
use fil_explorer::{Command, Pane, Selection, Shell, summary};

/// Years, count, rows and legend; the countries where the map is on screen alone. `more` holds how
/// many rows were asked for beyond the first.
#[must_use]
pub fn list(app: App, more: Slot<u32>) -> Piece {
    let pack = app.speech().pack;
    let (found, state) = (app.matches(), app.state());
    if state.view == Pane::Map {
        return countries(app);
    }
    let all = found.items.len();
    let drawn = drawn_rows(more);
    let rows = list_rows(app.data, pack, &found, &state, drawn);
    let none = rows.is_empty();
    let left = all.saturating_sub(drawn);
    let next = found.items.iter().rev().nth(drawn);
    let next = next.map_or_else(String::new, |ix| row_id(app.data, *ix));
    // A public screen has no box to search in, which would say it.
    let asked = state.shell == Shell::Kiosk && !state.query.is_empty();
    let asked = asked.then(|| el("strong.count").text(state.query.clone()));
    panel(app, Message::ListLabel)
        .with(years(app))
        .with(
            head(app)
                .add_opt(asked)
                .leaf("span.list-order", app.say(Message::ListNewest))
                .add_opt((state.is_filtered() && !none).then(|| reset(app, "quiet")))
                .with(switch(app, Pane::Map, Message::MapTags)),
        )
        .add_opt(hits(app))
        .with(rows_view(app, &rows, true))
        .add_opt(more_button(app, more, left, next))
        .add_opt(none.then(|| empty(app)))
        .add_opt((!none).then(|| elsewhere(app)).flatten())
        .with(legend(app))
}

/// The part of the page that lists what is found, under its heading.
#[inline(never)]
pub(super) fn panel(app: App, name: Message) -> Piece {
    // The comb has the countries' name already: a second landmark of it would only confuse.
    let named = name == Message::ListLabel;
    // Its width follows the panel's when its turn comes.
    let open = app.selection.now() != Selection::None;
    el("section.panel-body")
        .attr("data-beside", if open { "card" } else { "none" })
        .attr_opt("aria-labelledby", named.then_some("liste"))
        .with(
            el("h2.aside")
                .attr("id", "liste")
                .attr("tabindex", "-1")
                .text(app.say(name)),
        )
}

/// How much is found: countries where the map is on screen alone.
fn count(app: App) -> String {
    let (pack, found, state) = (app.speech().pack, app.matches(), app.state());
    match state.view {
        Pane::Map => plural(pack, Message::CountCountries, found.countries.len()),
        _ => summary(app.data, pack, &found, state.scope),
    }
}

/// How much is found, read aloud when it has settled. It stands beside the list, which is not always
/// laid out: what comes back into the layout would be said again.
#[must_use]
pub fn count_aloud(app: App) -> Piece {
    live(move || {
        el("p.aside")
            .attr("role", "status")
            .text(app.settled(count))
    })
}

/// The line above a list, which begins with how much is found.
pub(super) fn head(app: App) -> Piece {
    el("div.list-head").with(el("p.count").attr("aria-hidden", "true").text(count(app)))
}

/// The way from one list to the other.
pub(super) fn switch(app: App, view: Pane, words: Message) -> Piece {
    el("button")
        .attr("type", "button")
        .class("quiet list-switch needs-app")
        .click(move || {
            app.dispatch(Command::SetView(view));
            platform::focus_id("liste");
        })
        .text(app.say(words))
}

/// Rows; `main` for those of the list.
#[must_use]
#[inline(never)]
pub fn rows_view(app: App, rows: &[ListRow], main: bool) -> Piece {
    let mut list = el("ol.rows");
    for row in rows {
        list = list.with(list_row(app, row, main));
    }
    list
}

/// A row; `main` for the one of the list, which has the item's id. The others stand in a card.
fn list_row(app: App, row: &ListRow, main: bool) -> Piece {
    let selection = Selection::Item(row.item);
    let inferred = row.badge.style == BadgeStyle::Dashed;
    let range = row.year.chars().any(|c| c == '–');
    let halo = if inferred && !range {
        "bead bead-halo dye-"
    } else {
        "bead dye-"
    };
    let mut link = el("a");
    if main {
        link = link.attr("id", row_id(app.data, row.item));
    }
    let link = link
        .class("row-link")
        .attr("href", app.href_of(selection))
        .attr_opt("aria-current", row.selected.then_some("true"))
        .follow(move || {
            if main {
                app.open(selection);
            } else {
                app.lead(selection);
            }
        })
        .with(
            el("span")
                .class(joined(&[halo, row.shape.code()]))
                .with(shape_mark(row.shape, inferred && range)),
        );
    el("li.row").with(row_words(row, link))
}
