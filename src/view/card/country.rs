//! A country's card: who names it, and why. Links by country and by region are never added up.

use super::bar::card_bar;
use super::chip::{MANY, country_chips, partner_chips};
use super::place::{headed, part, regions_note, row_part};
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, icon};
use crate::view::timeline::mini;
use fil_domain::{CountryIx, ItemIx, Message};
use fil_explorer::card::CountryCard;
use fil_explorer::{Selection, country_card};

/// The card of a country, down to its time, and what follows later.
#[inline(never)]
pub(super) fn country_view(app: App, country: CountryIx, later: [Piece; 7]) -> Option<Piece> {
    let speech = app.speech();
    let card = country_card(app.data, speech.pack, country)?;
    let rows = items(&card);
    let mut sentence = String::new();
    for one in &card.sentences {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(one);
    }
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .with(
            el("p.card-kind")
                .with(icon(Sign::Pin))
                .leaf("b", card.region),
        )
        .with(headed("h1.title").text(card.name))
        .leaf("p.card-text", sentence)
        .add_opt(mini(app, &rows))
        .add_all(later);
    let bar = card_bar(app, Selection::Country(country));
    Some(el("div.panel-card").with(bar).with(article))
}

/// Its items by the reason they name it, partners, and countries beside it.
#[inline(never)]
pub(super) fn country_parts(app: App, country: CountryIx) -> Option<Piece> {
    let speech = app.speech();
    let card = country_card(app.data, speech.pack, country)?;
    let mut parts = el("div");
    for (role, lines) in &card.items {
        parts = parts.add_opt(row_part(app, role, None, lines));
    }
    let regions = speech.say(Message::CardRegions);
    let note = Some(regions_note(app));
    let partners = partner_chips(app, &card.partners);
    let others = country_chips(app, &card.same_thread, MANY);
    Some(
        parts
            .add_opt(row_part(app, regions, note, &card.regional))
            .add_opt(part(app, Message::CardPartners, partners))
            .add_opt(part(app, Message::CountrySameThread, others)),
    )
}

/// The items of the card, each once: first those that name the country, then those of its region.
fn items(card: &CountryCard) -> Vec<ItemIx> {
    let mut all = Vec::new();
    for (_, rows) in &card.items {
        for row in rows {
            if !all.contains(&row.item) {
                all.push(row.item);
            }
        }
    }
    // None of these is among the others.
    for row in &card.regional {
        all.push(row.item);
    }
    all
}
