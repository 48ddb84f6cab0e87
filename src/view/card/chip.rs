//! What leads from one card to the next: chips, links in words, and searches.

use crate::app::App;
use crate::platform::{Piece, el, text};
use crate::view::common::{Sign, icon, joined, shape_mark, words};
use fil_domain::digits;
use fil_explorer::card::{CountryChip, PartnerLine, Wording};
use fil_explorer::{Selection, ViewState};

/// More chips than this in a row are counted.
const MANY: usize = 12;

/// A chip that leads to a card.
fn chip(app: App, selection: Selection, name: Piece) -> Piece {
    el("li").with(
        card_link(app, selection)
            .class("place")
            .with(name)
            .with(icon(Sign::Next)),
    )
}

/// A link to a card.
fn card_link(app: App, selection: Selection) -> Piece {
    el("a")
        .attr("href", app.href_of(selection))
        .follow(move || app.lead(selection))
}

/// Words that lead to a card.
pub(super) fn leads(app: App, selection: Selection, name: Piece) -> Piece {
    card_link(app, selection).class("lead-on").with(name)
}

/// Words that lead to what a search finds.
pub(super) fn finds(app: App, search: ViewState, words: Piece) -> Piece {
    el("a.lead-on")
        .attr("href", app.href(&search))
        .follow(move || app.find(search.clone()))
        .with(words)
}

/// Countries as chips.
pub(super) fn country_chips(app: App, countries: &[CountryChip]) -> Piece {
    row(countries.iter().map(|one| {
        let name = text(one.name);
        chip(app, Selection::Country(one.country), name)
    }))
}

/// Countries as chips, as many as are easily read, and how many there are more.
pub(super) fn first_country_chips(app: App, countries: &[CountryChip]) -> Piece {
    let first = countries.get(..MANY).unwrap_or(countries);
    let more = countries.len() - first.len();
    country_chips(app, first).add_opt(more_chip(more))
}

/// How many there are more.
pub fn more_chip(more: usize) -> Option<Piece> {
    (more > 0).then(|| el("li.place-more").text(joined(&["+\u{a0}", &digits(more as u64)])))
}

/// Partners as chips with their shapes.
pub(super) fn partner_chips(app: App, partners: &[PartnerLine]) -> Piece {
    row(partners.iter().map(|one| {
        let name = el("span")
            .with(shape_mark(one.shape, false))
            .with(words(one.short));
        chip(app, Selection::Partner(one.partner), name)
    }))
}

/// Programmes as chips.
pub(super) fn programme_chips(app: App, programmes: &[(Selection, Wording)]) -> Piece {
    let each = programmes.iter();
    row(each.map(|(selection, name)| chip(app, *selection, words(*name))))
}

fn row(chips: impl Iterator<Item = Piece>) -> Piece {
    el("ul.places").add_all(chips)
}
