//! Countries by the reason they are named, and regions named without their countries.

use super::chip::{ALL, country_chips};
use crate::app::{App, Speech};
use crate::platform::{Piece, el};
use crate::view::common::{badge_view, cites_view, joined};
use crate::view::list::list_row;
use fil_domain::Message;
use fil_explorer::card::{CountryGroup, ItemCard, ListRow};

/// The countries, a group for each reason; each country leads to its card.
pub(super) fn countries(app: App, speech: Speech, card: &ItemCard) -> Vec<Piece> {
    let group = |group: &CountryGroup| {
        let why = el("span")
            .text(role(group))
            .add_opt(cites_view(speech, card.id, &group.cites));
        section(speech.say(Message::CardCountries), Some(why)).add_opt(country_chips(
            app,
            &group.countries,
            ALL,
        ))
    };
    card.countries.iter().map(group).collect()
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
    rows: Vec<ListRow>,
) -> Option<Piece> {
    if rows.is_empty() {
        return None;
    }
    let mut list = el("ol.rows");
    for row in rows {
        list = list.with(list_row(app, row, false));
    }
    Some(section(head, beside).with(list))
}

/// A part with what there is; nothing when there is nothing.
#[inline(never)]
pub(super) fn part(app: App, head: Message, inside: Option<Piece>) -> Option<Piece> {
    Some(section(app.say(head).words(), None).with(inside?))
}

/// That the countries of these regions are not named.
pub(super) fn regions_note(app: App) -> Piece {
    el("span").text(app.say(Message::CardRegionsNote))
}

/// A part of a card: a heading, and what stands beside it.
#[inline(never)]
pub(super) fn section(head: &'static str, beside: Option<Piece>) -> Piece {
    el("section.card-part").with(el("div.card-head").leaf("h2", head).add_opt(beside))
}

fn role(group: &CountryGroup) -> String {
    if group.when.is_empty() {
        group.role.to_owned()
    } else {
        joined(&[group.role, ", ", &group.when])
    }
}

/// The countries in words, for the text without script.
#[cfg(feature = "ssr")]
#[must_use]
pub fn country_groups(card: &ItemCard) -> Vec<String> {
    card.countries
        .iter()
        .map(|group| {
            let names: Vec<&str> = group.countries.iter().map(|chip| chip.name).collect();
            joined(&[&names.join(", "), " (", &role(group), ")"])
        })
        .collect()
}

/// Regions that are named without their countries.
pub(super) fn regions(speech: Speech, card: &ItemCard) -> Option<Piece> {
    if card.regions.is_empty() {
        return None;
    }
    let chips = card.regions.iter().map(|region| {
        el("li.place place-region")
            .text(region.name)
            .add_opt(cites_view(speech, card.id, &region.cites))
            .add_opt(region.badge.map(badge_view))
    });
    let note = el("span").text(speech.say(Message::CardRegionsNote));
    Some(section(speech.say(Message::CardRegions), Some(note)).with(el("ul.places").add_all(chips)))
}
