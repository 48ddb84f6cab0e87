//! The card of a partner or a programme: its items, and whom and what these name.

use super::bar::card_bar;
use super::chip::{ALL, chips, leads, partner_chips};
use super::facts::{About, lines};
use super::place::{countries, headed, part, row_part};
use crate::app::App;
use crate::platform::{Piece, el, text};
use crate::view::common::{Sign, icon, joined, shape_mark, words};
use fil_domain::Message;
use fil_explorer::Selection;
use fil_explorer::card::{BundleCard, bundle_card};

/// The card, down to what it says in a sentence, and what follows later.
#[inline(never)]
pub(super) fn bundle_view(app: App, open: Selection, later: [Piece; 7]) -> Option<Piece> {
    let card = bundle_card(app.data, app.speech().pack, open)?;
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .with(kind(app, &card))
        .with(
            headed("h1.card-title")
                .with(words(card.name))
                .add_opt(short(&card)),
        )
        .leaf("p.card-text", card.sentence.clone())
        .add_all(later);
    Some(el("div.panel-card").with(card_bar(app, open)).with(article))
}

/// Its items, and whom and what these name.
#[inline(never)]
pub(super) fn bundle_parts(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = bundle_card(app.data, speech.pack, open)?;
    // Others of its own kind are tied to it by the same items.
    let (partners, programmes) = match card.partner {
        Some(_) => (Message::CountrySameThread, Message::CardProgrammes),
        None => (Message::CardPartners, Message::CountrySameThread),
    };
    let mut names = Vec::new();
    for (programme, name) in &card.programmes {
        names.push((*programme, words(*name)));
    }
    let parts = el("div")
        .add_opt(row_part(
            app,
            speech.say(Message::ListLabel),
            None,
            &card.items,
        ))
        .add_opt(part(app, programmes, chips(app, names, ALL)))
        .add_opt(part(app, partners, partner_chips(app, &card.partners)));
    Some(
        countries(app, "", &card.countries, (parts, ALL)).add_opt(lines(
            app,
            About::Regions,
            "",
            &card.regions,
        )),
    )
}

/// A partner's shape and kind, and its country where it has one; "Programme" for a programme.
fn kind(app: App, card: &BundleCard) -> Piece {
    let line = el("p.card-kind");
    let Some(partner) = card.partner else {
        return line
            .with(icon(Sign::Text))
            .leaf("b", app.say(Message::CardProgrammes));
    };
    let home = card.home.map(|home| {
        let country = Selection::Country(home.country);
        leads(app, country, text(home.name))
    });
    line.with(shape_mark(partner.shape, false))
        .with(
            el("b")
                .class(joined(&["dye-", partner.shape.code()]))
                .text(partner.own_kind),
        )
        .add_opt(home)
}

/// A partner's short name in brackets, where it is another.
fn short(card: &BundleCard) -> Option<Piece> {
    let short = card.partner?.short;
    let other = short.words != card.name.words;
    other.then(|| {
        el("span.card-short")
            .text(" (")
            .with(words(short))
            .text(")")
    })
}
