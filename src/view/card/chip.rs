//! What leads from one card to the next: chips, links in words, and searches.

use crate::app::{App, Find};
use crate::platform::{Piece, el, text};
use crate::view::common::{Sign, icon, joined, shape_mark, words};
use fil_domain::digits;
use fil_explorer::Selection;
use fil_explorer::card::{CountryChip, PartnerLine};

/// No more chips than this of what is only related; what there is more is counted.
pub(super) const MANY: usize = 12;
/// As many chips as there are.
pub(super) const ALL: usize = usize::MAX;

/// Words that lead to a card.
pub(super) fn leads(app: App, selection: Selection, words: Piece) -> Piece {
    link("a.lead-on", app, selection, words)
}

#[inline(never)]
fn link(anchor: &'static str, app: App, selection: Selection, words: Piece) -> Piece {
    el(anchor)
        .attr("href", app.href_of(selection))
        .follow(move || app.lead(selection))
        .with(words)
}

/// Words that lead to what a search finds.
#[inline(never)]
pub(super) fn finds(app: App, search: Find, words: Piece) -> Piece {
    el("a.lead-on")
        .attr("href", app.href(&app.found(search)))
        .follow(move || app.find(search))
        .with(words)
}

/// A row of chips that lead to cards, `most` of them and the number of the others; nothing without
/// any.
#[inline(never)]
pub(super) fn chips(app: App, all: Vec<(Selection, Piece)>, most: usize) -> Option<Piece> {
    if all.is_empty() {
        return None;
    }
    let more = all.len().saturating_sub(most);
    let mut row = el("ul.places");
    for (at, (selection, name)) in all.into_iter().enumerate() {
        if at < most {
            let link = link("a.place", app, selection, name);
            row = row.with(el("li").with(link.with(icon(Sign::Next))));
        }
    }
    Some(row.add_opt(more_chip(more)))
}

/// How many there are more.
#[inline(never)]
pub fn more_chip(more: usize) -> Option<Piece> {
    (more > 0).then(|| el("li.place-more").text(joined(&["+\u{a0}", &digits(more as u64)])))
}

/// Countries as chips.
#[inline(never)]
pub(super) fn country_chips(app: App, countries: &[CountryChip], most: usize) -> Option<Piece> {
    let mut all = Vec::new();
    for one in countries {
        all.push((Selection::Country(one.country), text(one.name)));
    }
    chips(app, all, most)
}

/// Partners as chips with their shapes.
#[inline(never)]
pub(super) fn partner_chips(app: App, partners: &[PartnerLine]) -> Option<Piece> {
    let mut all = Vec::new();
    for one in partners {
        let name = el("span")
            .with(shape_mark(one.shape, false))
            .with(words(one.short));
        all.push((Selection::Partner(one.partner), name));
    }
    chips(app, all, ALL)
}
