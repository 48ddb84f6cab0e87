//! An item's card, from its date to its sources.

use super::bar::card_bar;
use super::chip::finds;
use super::facts::{About, briefs, dates, lines};
use super::figures::{figure_rows, figures};
use super::place::{countries, headed};
use super::sources::{notes, sources};
use crate::app::{App, Find};
use crate::platform::{Piece, el};
use crate::view::common::{badge_view, cites_view, joined, shape_mark, words};
use fil_domain::ItemIx;
use fil_explorer::card::{DateRow, ItemCard};
use fil_explorer::{Selection, item_card};

/// The card of an item, down to its date, and what follows later.
#[inline(never)]
pub(super) fn item_view(
    app: App,
    item: ItemIx,
    later: [Piece; 7],
    foot: [Piece; 2],
) -> Option<Piece> {
    let head = item_head(app, item)?;
    Some(
        el("div.panel-card")
            .with(card_bar(app, Selection::Item(item)))
            .with(head.add_all(later))
            .add_all(foot),
    )
}

/// The card itself, down to its date.
#[inline(never)]
pub(super) fn item_head(app: App, item: ItemIx) -> Option<Piece> {
    let card = item_card(app.data, app.speech().pack, item)?;
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .with(
            el("p.card-kind")
                .with(shape_mark(card.shape, false))
                .with(
                    el("b")
                        .class(joined(&["dye-", card.shape.code()]))
                        .text(card.kind),
                )
                .with(el("span").with(words(card.instrument))),
        )
        .with(headed("h1.card-title").with(words(card.title)));
    // An item always has a date; the first one is the main one.
    Some(match card.dates.first() {
        Some(main) => dated(app, &card, main, article),
        None => article,
    })
}

/// The large figures and the summary.
#[inline(never)]
pub(super) fn item_summary(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    Some(
        el("div")
            .add_opt(figures(speech, &card))
            .with(el("p.card-text").with(words(card.summary))),
    )
}

/// Countries and regions.
#[inline(never)]
pub(super) fn item_facts(app: App, item: ItemIx, most: usize) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, item)?;
    Some(
        countries(app, card.id, &card.countries, (el("div"), most)).add_opt(lines(
            app,
            About::Regions,
            card.id,
            &card.regions,
        )),
    )
}

/// Partners and the further figures.
#[inline(never)]
pub(super) fn item_figures(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    Some(
        el("div")
            .with(briefs(app, speech, &card))
            .add_opt(figure_rows(speech, &card)),
    )
}

/// People and places.
#[inline(never)]
pub(super) fn item_details(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    let told = |about, all| lines(app, about, card.id, all);
    Some(
        el("div")
            .add_opt(told(About::People, &card.people))
            .add_opt(told(About::Places, &card.places)),
    )
}

/// What the sources say further.
#[inline(never)]
pub(super) fn item_points(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    Some(el("div").add_opt(lines(app, About::Points, card.id, &card.points)))
}

/// The dates, and what a reader must know.
#[inline(never)]
pub(super) fn item_dates(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    Some(
        el("div")
            .with(dates(speech, &card))
            .add_opt(notes(speech, &card)),
    )
}

/// The sources, `most` of them.
#[inline(never)]
pub(super) fn item_sources(app: App, open: Selection, most: usize) -> Option<Piece> {
    let speech = app.speech();
    let card = item_card(app.data, speech.pack, open.item()?)?;
    let shell = app.state_now().shell;
    Some(el("div").with(sources(shell, speech, &card, most)))
}

/// The main date, which leads to what else there is in its years; how sure it is, and why.
fn dated(app: App, card: &ItemCard, main: &DateRow, article: Piece) -> Piece {
    let mut date = el("span").text(main.date.clone());
    let (from, to) = card.years;
    if from.is_some() || to.is_some() {
        date = finds(app, Find::Years(from, to), date);
    }
    let cites = cites_view(app.speech(), card.id, &main.cites);
    article
        .with(
            el("p.card-date")
                .with(el("span").with(date).add_opt(cites))
                .with(badge_view(main.badge))
                .leaf("span.badge", main.precision),
        )
        .add_opt(main.reason.map(|reason| el("p.reason").with(words(reason))))
}
