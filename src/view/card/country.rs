//! A country's card: who names it, and why. Links by country and by region are never added up.

use super::bar::card_bar;
use super::chip::{first_country_chips, partner_chips};
use super::place::section;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, icon};
use crate::view::list::list_row;
use crate::view::timeline::mini;
use fil_domain::{CountryIx, ItemIx, Message};
use fil_explorer::card::CountryCard;
use fil_explorer::{Selection, country_card};

/// The card of a country.
pub(super) fn country_view(app: App, country: CountryIx) -> Option<Piece> {
    let speech = app.speech();
    let card = country_card(app.data, speech.pack, speech.index, country)?;
    let rows = items(&card);
    let sentence = card.sentences.join(" ");
    let groups = card.items.into_iter().map(|(role, lines)| {
        let rows = lines.into_iter().map(|line| list_row(app, line.row, false));
        section(role, None).with(el("ol.rows").add_all(rows))
    });
    let regional = (!card.regional.is_empty()).then(|| {
        let note = el("span").text(speech.say(Message::CardRegionsNote));
        let rows = card
            .regional
            .into_iter()
            .map(|row| list_row(app, row, false));
        section(speech.say(Message::CardRegions), Some(note)).with(el("ol.rows").add_all(rows))
    });
    let others = (!card.same_thread.is_empty()).then(|| {
        section(speech.say(Message::CountrySameThread), None)
            .with(first_country_chips(app, &card.same_thread))
    });
    let partners = (!card.partners.is_empty()).then(|| {
        section(speech.say(Message::CardPartners), None).with(partner_chips(app, &card.partners))
    });
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .with(
            el("p.card-kind")
                .with(icon(Sign::Pin))
                .leaf("b", card.region),
        )
        .with(
            el("h1.title")
                .attr("id", "fiche")
                .attr("tabindex", "-1")
                .text(card.name),
        )
        .leaf("p.card-text", sentence)
        .add_opt(mini(app, &rows))
        .add_all(groups)
        .add_opt(regional)
        .add_opt(partners)
        .add_opt(others);
    let bar = card_bar(app, Selection::Country(country));
    Some(el("div.panel-card").with(bar).with(article))
}

/// The items of the card, each once: first those that name the country, then those of its region.
fn items(card: &CountryCard) -> Vec<ItemIx> {
    let direct = card.items.iter().flat_map(|(_, lines)| lines);
    let mut all: Vec<ItemIx> = Vec::new();
    for row in direct.map(|line| &line.row).chain(&card.regional) {
        if !all.contains(&row.item) {
            all.push(row.item);
        }
    }
    all
}
