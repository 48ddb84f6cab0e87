//! Countries by the reason they are named, and regions named without their countries.

use super::chip::country_chips;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::{cites_view, joined};
use crate::view::list::rows_view;
use fil_domain::Message;
use fil_explorer::card::{CountryGroup, ListRow};

/// The countries, a group for each reason and `most` of each; each leads to its card. Sources are those of the
/// card with this id.
#[inline(never)]
pub(super) fn countries(
    app: App,
    card: &'static str,
    groups: &[CountryGroup],
    (mut article, most): (Piece, usize),
) -> Piece {
    let speech = app.speech();
    for group in groups {
        let why = el("span")
            .text(role(group, speech.pack.lang.comma()))
            .add_opt(cites_view(speech, card, &group.cites));
        let part = section(speech.say(Message::CardCountries), Some(why));
        article = article.with(part.add_opt(country_chips(app, &group.countries, most)));
    }
    article
}

/// The heading of a card, which takes the focus.
#[inline(never)]
pub(super) fn headed(heading: &'static str) -> Piece {
    el(heading).attr("id", "fiche").attr("tabindex", "-1")
}

/// A part with rows of items that lead to their cards; nothing when there are none.
#[inline(never)]
pub(super) fn row_part(
    app: App,
    head: &'static str,
    beside: Option<Piece>,
    rows: &[ListRow],
) -> Option<Piece> {
    if rows.is_empty() {
        return None;
    }
    Some(section(head, beside).with(rows_view(app, rows, false)))
}

/// A part with what there is; nothing when there is nothing.
#[inline(never)]
pub(super) fn part(app: App, head: Message, inside: Option<Piece>) -> Option<Piece> {
    Some(section(app.say(head).words(), None).with(inside?))
}

/// That the countries of these regions are not named.
#[inline(never)]
pub(super) fn regions_note(app: App) -> Piece {
    el("span").text(app.say(Message::CardRegionsNote))
}

/// A part of a card: a heading, and what stands beside it.
#[inline(never)]
pub(super) fn section(head: &'static str, beside: Option<Piece>) -> Piece {
    el("section.card-part").with(el("div.card-head").leaf("h2", head).add_opt(beside))
}

fn role(group: &CountryGroup, comma: &str) -> String {
    let comma = if group.when.is_empty() { "" } else { comma };
    joined(&[group.role, comma, &group.when])
}

/// The countries in words, for the text without script.
#[cfg(feature = "ssr")]
#[must_use]
pub fn country_groups(card: &fil_explorer::ItemCard) -> Vec<String> {
    card.countries
        .iter()
        .map(|group| {
            let names: Vec<&str> = group.countries.iter().map(|chip| chip.name).collect();
            joined(&[&names.join(card.comma), " (", &role(group, card.comma), ")"])
        })
        .collect()
}
