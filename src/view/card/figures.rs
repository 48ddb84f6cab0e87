//! Figures: up to three large, the others as rows. Each says what it is: aim, result or count.

use super::place::section;
use crate::app::Speech;
use crate::platform::{Piece, el};
use crate::view::common::{badge_view, cites_view, joined, words};
use fil_domain::Message;
use fil_explorer::card::{Figure, ItemCard};

/// The large figures.
pub(super) fn figures(speech: Speech, card: &ItemCard) -> Option<Piece> {
    if card.figures.is_empty() {
        return None;
    }
    let dye = joined(&["figure-number dye-", card.shape.code()]);
    let small =
        |words: &'static str| (!words.is_empty()).then(|| el("span.figure-small").text(words));
    let cells = card.figures.iter().map(|figure| {
        let currency = |first: bool| {
            let code = figure.currency.filter(|_| first == figure.currency_first)?;
            let words = if first {
                joined(&[code, "\u{a0}"])
            } else {
                joined(&["\u{a0}", code])
            };
            Some(el("span.figure-small").text(words))
        };
        el("li.figure")
            .with(
                el("span")
                    .class(dye.clone())
                    .add_opt(small(figure.before))
                    .add_opt(currency(true))
                    .text(figure.number.clone())
                    .add_opt(small(figure.after))
                    .add_opt(currency(false)),
            )
            .with(
                el("span.figure-words")
                    .add_opt(status(figure))
                    .with(words(figure.label))
                    .add_opt(cites_view(speech, card.id, &figure.cites))
                    .add_opt((!figure.plain).then(|| badge_view(figure.badge))),
            )
    });
    Some(el("ul.figures").add_all(cells))
}

fn status(figure: &Figure) -> Option<Piece> {
    figure
        .status
        .map(|status| el("span").leaf("b.figure-status", status).text(" · "))
}

/// The other figures, and who pays whom for all money.
pub(super) fn figure_rows(speech: Speech, card: &ItemCard) -> Option<Piece> {
    let rows: Vec<Piece> = card
        .figures
        .iter()
        .filter(|figure| !figure.flow.is_empty())
        .chain(&card.more_figures)
        .map(|figure| {
            let flow = figure.flow.iter().map(|line| el("dd").text(line.clone()));
            el("div")
                .with(el("dt").text(figure.whole.clone()).add_opt(cites_view(
                    speech,
                    card.id,
                    &figure.cites,
                )))
                .with(el("dd").add_opt(status(figure)).with(words(figure.label)))
                .add_all(flow)
                .with(el("dd").with(badge_view(figure.badge)))
        })
        .collect();
    (!rows.is_empty())
        .then(|| section(speech.say(Message::CardFigures), None).with(el("dl.facts").add_all(rows)))
}
