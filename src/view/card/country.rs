//! A country's card: who names it, and why. Links by country and by region are never added up.

use super::bar::card_bar;
use super::place::section;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::list::list_row;
use fil_domain::{CountryIx, Message};
use fil_explorer::country_card;

/// The card of a country.
pub(super) fn country_view(app: App, country: CountryIx) -> Option<Piece> {
    let speech = app.speech();
    let card = country_card(app.data, speech.pack, speech.index, country)?;
    let direct = !card.items.is_empty();
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
    let article = el("article.card")
        .attr("aria-labelledby", "fiche")
        .leaf("p.card-kind", card.region)
        .with(
            el("h1.title")
                .attr("id", "fiche")
                .attr("tabindex", "-1")
                .text(card.name),
        )
        .leaf(
            "p.card-text",
            speech.say(if direct {
                Message::CountryItems
            } else {
                Message::CountryNone
            }),
        )
        .add_all(groups)
        .add_opt(regional);
    Some(el("div.panel-card").with(card_bar(app, None)).with(article))
}
