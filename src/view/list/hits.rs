//! What a search finds besides items: countries, partners and programmes that have a card.

use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::card::more_chip;
use crate::view::common::{Sign, icon, joined, shape_mark};
use fil_domain::{Shape, digits};
use fil_explorer::Selection;

/// More hits than this are counted.
const FEW: usize = 6;

/// The first hits as buttons; nothing without a query, or when it names nothing of the kind.
#[inline(never)]
pub(super) fn hits(app: App) -> Option<Piece> {
    let all = app.speech().index.cards_named(&app.state().query);
    if all.is_empty() {
        return None;
    }
    let mut row = el("ul.places hits");
    for (at, hit) in (0u64..).zip(&all).take(FEW) {
        let hit = *hit;
        let button = el("button")
            .attr("type", "button")
            .class("place")
            .attr("id", joined(&["trouve-", &digits(at)]))
            .open(move || app.open(hit))
            .with(sign(app, hit))
            .text(name(app, hit));
        row = row.with(el("li").with(button));
    }
    Some(row.add_opt(more_chip(all.len().saturating_sub(FEW))))
}

/// Its name; a partner's short one.
fn name(app: App, hit: Selection) -> &'static str {
    match hit {
        Selection::Partner(ix) => {
            let partner = app.data.partner(ix);
            partner.map_or("", |partner| app.speech().text(partner.short))
        }
        _ => app.name(hit),
    }
}

fn sign(app: App, hit: Selection) -> Piece {
    match hit {
        Selection::Partner(ix) => {
            let kind = app.data.partner(ix).map(|partner| partner.kind);
            shape_mark(kind.map_or(Shape::Ring, Shape::of_partner), false)
        }
        Selection::Programme(_) => icon(Sign::Text),
        _ => icon(Sign::Pin),
    }
}
