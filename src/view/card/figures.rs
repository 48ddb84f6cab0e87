//! Figures: up to three large, the others as rows. Each says what it is: aim, result or count.

use super::place::section;
use crate::app::Speech;
use crate::platform::{Piece, el};
use crate::view::common::{badge_view, cites_view, joined, words};
use fil_domain::{Lang, Message};
use fil_explorer::card::{Figure, ItemCard};

/// How many figures stand large at the top of a card.
const LARGE: usize = 3;

/// The large figures.
pub(super) fn figures(speech: Speech, card: &ItemCard) -> Option<Piece> {
    if card.figures.is_empty() {
        return None;
    }
    let mut list = el("ul.figures");
    for figure in card.figures.iter().take(LARGE) {
        let number = el("span")
            .class(joined(&["figure-number dye-", card.shape.code()]))
            .add_opt(small(&figure.before))
            .text(figure.number.clone())
            .add_opt(small(&figure.after));
        let words = named(el("span.figure-words"), figure, speech.pack.lang)
            .add_opt(cites_view(speech, card.id, &figure.cites))
            .add_opt((!figure.plain).then(|| badge_view(figure.badge)));
        list = list.with(el("li.figure").with(number).with(words));
    }
    Some(list)
}

/// Small words beside a number; nothing when there are none.
#[inline(never)]
fn small(words: &str) -> Option<Piece> {
    (!words.is_empty()).then(|| el("span.figure-small").text(words.to_owned()))
}

/// What a figure is, and what it counts.
#[inline(never)]
fn named(piece: Piece, figure: &Figure, lang: Lang) -> Piece {
    let Some(status) = figure.status else {
        return piece.with(words(figure.label));
    };
    let status = el("b.figure-status").text(status);
    // In Chinese what is counted belongs to its number.
    if lang == Lang::Zh {
        return piece
            .with(words(figure.label))
            .text("\u{a0}· ")
            .with(status);
    }
    let status = el("span").with(status).text("\u{a0}· ");
    piece.with(status).with(words(figure.label))
}

/// The other figures, and who pays whom for all money.
pub(super) fn figure_rows(speech: Speech, card: &ItemCard) -> Option<Piece> {
    let mut list = el("dl.facts");
    let mut none = true;
    for (at, figure) in card.figures.iter().enumerate() {
        if at >= LARGE || !figure.flow.is_empty() {
            list = list.with(figure_row(speech, card.id, figure));
            none = false;
        }
    }
    (!none).then(|| section(speech.say(Message::CardFigures), None).with(list))
}

fn figure_row(speech: Speech, card: &'static str, figure: &Figure) -> Piece {
    let whole =
        el("dt")
            .text(figure.whole.clone())
            .add_opt(cites_view(speech, card, &figure.cites));
    let mut row = el("div")
        .with(whole)
        .with(named(el("dd"), figure, speech.pack.lang));
    for line in &figure.flow {
        row = row.leaf("dd", line.clone());
    }
    row.with(el("dd").with(badge_view(figure.badge)))
}
