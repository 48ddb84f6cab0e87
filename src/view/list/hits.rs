//! What a search finds besides items: countries, partners and programmes that have a card.

use crate::app::App;
use crate::platform::{Piece, el, text};
use crate::view::card::more_chip;
use crate::view::common::{Sign, icon, joined, shape_mark};
use fil_domain::{Message, Shape, digits};
use fil_explorer::Selection;

/// More hits than this are counted.
const FEW: usize = 6;

/// The first hits as buttons; nothing without a query, or when it names nothing of the kind.
pub(super) fn hits(app: App) -> Option<Piece> {
    let all = app.speech().index.cards_named(&app.state().query);
    let first = all.get(..FEW).unwrap_or(&all);
    let more = all.len() - first.len();
    let chips = (0u64..).zip(first).map(|(at, hit)| {
        let hit = *hit;
        el("li").with(
            el("button")
                .attr("type", "button")
                .class("place")
                .attr("id", joined(&["trouve-", &digits(at)]))
                .open(move || app.open(hit))
                .with(sign(app, hit))
                .with(
                    el("span")
                        .with(name(app, hit))
                        .leaf("small", kind(app, hit)),
                ),
        )
    });
    let row = || el("ul.places hits").add_all(chips);
    (!first.is_empty()).then(|| row().add_opt(more_chip(more)))
}

/// Its name; a partner's short one.
fn name(app: App, hit: Selection) -> Piece {
    match hit {
        Selection::Partner(ix) => {
            let partner = app.data.partner(ix);
            let speech = app.speech();
            text(partner.map_or("", |partner| speech.text(partner.short)))
        }
        _ => text(app.name(hit)),
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

fn kind(app: App, hit: Selection) -> &'static str {
    match hit {
        Selection::Partner(ix) => {
            let partner = app.data.partner(ix);
            partner.map_or("", |partner| app.speech().pack.kind_name(partner.kind))
        }
        Selection::Programme(_) => app.say(Message::CardProgrammes),
        _ => app.say(Message::CardCountries),
    }
}
