//! The list itself: beads on a thread, newest first.

use super::empty::{elsewhere, empty};
use super::filters::years;
use super::legend::legend;
use crate::app::{App, row_id};
use crate::platform::{Piece, el};
use crate::view::common::{joined, shape_mark, words};
use fil_domain::Message;
use fil_explorer::card::{ListRow, list_rows};
use fil_explorer::words::BadgeStyle;
use fil_explorer::{Selection, summary};
use leptos::prelude::*;

/// Years, count, rows and legend.
#[must_use]
pub fn list(app: App) -> Piece {
    let pack = app.speech.get().pack;
    let (said, rows) = app.state.with(|state| {
        app.matches.with(|found| {
            (
                summary(app.data, pack, found, state),
                list_rows(app.data, pack, found, state),
            )
        })
    });
    let none = rows.is_empty();
    el("section")
        .class("panel-body")
        .attr("aria-labelledby", "liste")
        .add(
            el("h2")
                .class("aside")
                .attr("id", "liste")
                .attr("tabindex", "-1")
                .text(app.say(Message::ListLabel)),
        )
        .add(years(app))
        .add(
            el("div")
                .class("list-head")
                .add(el("p").class("count").attr("role", "status").text(said))
                .add(
                    el("span")
                        .class("list-order")
                        .text(app.say(Message::ListNewest)),
                ),
        )
        .add(
            el("ol")
                .class("rows")
                .add_all(rows.into_iter().map(|row| list_row(app, row, true))),
        )
        .add_opt(none.then(|| empty(app)))
        .add_opt(elsewhere(app))
        .add(legend(app))
}

/// A row; `main` for the one that has the item's id.
#[must_use]
pub fn list_row(app: App, row: ListRow, main: bool) -> Piece {
    let selection = Selection::Item(row.item);
    let inferred = row.badge.style == BadgeStyle::Dashed;
    let range = row.year.contains('–');
    let halo = if inferred && !range {
        "bead bead-halo dye-"
    } else {
        "bead dye-"
    };
    let tail = if row.countries.is_empty() {
        String::new()
    } else {
        joined(&[" · ", &row.countries])
    };
    let mut link = el("a");
    if main {
        link = link.attr("id", row_id(app.data, row.item));
    }
    el("li").class("row").add(
        link.class("row-link")
            .attr("href", app.href_of(selection))
            .attr_opt("aria-current", row.selected.then_some("true"))
            .follow(move || app.open(selection))
            .add(
                el("span")
                    .class(joined(&[halo, row.shape.code()]))
                    .add(shape_mark(row.shape, inferred && range)),
            )
            .add(el("span").class("row-name").add(words(row.short)))
            .add(
                el("span")
                    .class("row-year")
                    .attr("aria-hidden", "true")
                    .text(row.year),
            )
            .add(el("span").class("row-line").add(words(row.line)).text(tail))
            .add(
                el("span")
                    .class("aside")
                    .text(joined(&[" ", &row.date, ", ", row.precision])),
            ),
    )
}
