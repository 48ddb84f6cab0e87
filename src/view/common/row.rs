//! A row of items: its words, and the way to more rows.

use super::words::{joined, words};
use crate::app::App;
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use fil_domain::Message;
use fil_explorer::card::ListRow;
use fil_explorer::words::plural;

/// Rows that are drawn at first, and with each wish for more.
pub const PAGE: u32 = 60;

/// What follows the line of a row: where it applies.
#[must_use]
pub fn row_tail(row: &ListRow) -> String {
    let dot = if row.countries.is_empty() {
        ""
    } else {
        row.dot
    };
    joined(&[dot, &row.countries])
}

/// The words of a row in its link or button; the whole date for those who listen.
#[must_use]
#[inline(never)]
pub fn row_words(row: &ListRow, piece: Piece) -> Piece {
    piece
        .with(el("span.row-name").with(words(row.short)))
        .with(
            el("span.row-year")
                .attr("aria-hidden", "true")
                .text(row.year.clone()),
        )
        .with(
            el("span.row-line")
                .with(words(row.line))
                .text(row_tail(row)),
        )
        .leaf(
            "span.aside",
            joined(&[" ", &row.date, row.comma, row.precision]),
        )
}

/// How many rows are drawn. Reactive.
#[must_use]
pub fn drawn_rows(more: Slot<u32>) -> usize {
    PAGE.saturating_add(more.get()) as usize
}

/// The way to more rows, while some are left; the focus goes to the element with the id `next`.
#[must_use]
#[inline(never)]
pub fn more_button(app: App, more: Slot<u32>, left: usize, next: String) -> Option<Piece> {
    let words = plural(
        app.speech().pack,
        Message::ListMore,
        left.min(PAGE as usize),
    );
    (left > 0).then(|| {
        el("button.button list-more")
            .attr("type", "button")
            .click(move || {
                more.set(more.now().saturating_add(PAGE));
                platform::focus_next_frame(vec![next.clone()]);
            })
            .text(words)
    })
}
