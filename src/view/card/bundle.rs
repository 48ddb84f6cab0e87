//! The card of a partner or a programme: its items, and whom and what these name.

use super::bar::card_bar;
use super::chip::{country_chips, leads, partner_chips, programme_chips};
use super::place::section;
use crate::app::App;
use crate::platform::{Piece, el, text};
use crate::view::common::{Sign, icon, joined, shape_mark, words};
use crate::view::list::list_row;
use fil_domain::Message;
use fil_explorer::Selection;
use fil_explorer::card::{BundleCard, bundle_card};

/// The card.
pub(super) fn bundle_view(app: App, open: Selection) -> Option<Piece> {
    let speech = app.speech();
    let card = bundle_card(app.data, speech.pack, open)?;
    let part = |message: Message, there: bool, inside: &dyn Fn() -> Piece| {
        there.then(|| section(speech.say(message), None).with(inside()))
    };
    // Others of its own kind are tied to it by the same items.
    let (partners, programmes) = match card.partner {
        Some(_) => (Message::CountrySameThread, Message::CardProgrammes),
        None => (Message::CardPartners, Message::CountrySameThread),
    };
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .with(kind(app, &card))
        .with(
            el("h1.card-title")
                .attr("id", "fiche")
                .attr("tabindex", "-1")
                .with(words(card.name))
                .add_opt(short(&card)),
        )
        .leaf("p.card-text", card.sentence.clone())
        .add_opt(part(Message::ListLabel, true, &|| {
            let rows = card.items.iter().cloned();
            el("ol.rows").add_all(rows.map(|row| list_row(app, row, false)))
        }))
        .add_opt(part(programmes, !card.programmes.is_empty(), &|| {
            programme_chips(app, &card.programmes)
        }))
        .add_opt(part(partners, !card.partners.is_empty(), &|| {
            partner_chips(app, &card.partners)
        }))
        .add_all(card.countries.iter().map(|group| {
            let role = el("span").text(group.role);
            section(speech.say(Message::CardCountries), Some(role))
                .with(country_chips(app, &group.countries))
        }))
        .add_opt((!card.regions.is_empty()).then(|| {
            let note = el("span").text(speech.say(Message::CardRegionsNote));
            let regions = card.regions.iter();
            section(speech.say(Message::CardRegions), Some(note)).with(
                el("ul.places")
                    .add_all(regions.map(|name| el("li.place place-region").text(*name))),
            )
        }));
    Some(el("div.panel-card").with(card_bar(app, open)).with(article))
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
