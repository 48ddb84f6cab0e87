//! Fact rows: partners, programmes, people, places, dates, further points.

use super::chip::{finds, leads};
use super::place::section;
use crate::app::{App, Find, Speech};
use crate::platform::{Piece, el, text};
use crate::view::common::{badge_view, cites_view, joined, partner_name, words};
use fil_domain::Message;
use fil_explorer::Selection;
use fil_explorer::card::ItemCard;

fn row(term: Piece, values: impl IntoIterator<Item = Piece>) -> Piece {
    el("div").with(el("dt").with(term)).add_all(values)
}

fn term(words: &'static str) -> Piece {
    text(words)
}

/// A part with rows; nothing when there are none.
fn rows(speech: Speech, head: Message, rows: Vec<Piece>) -> Option<Piece> {
    (!rows.is_empty()).then(|| section(speech.say(head), None).with(el("dl.facts").add_all(rows)))
}

/// Partners, instrument, programmes, frameworks, themes, reach.
pub(super) fn briefs(app: App, speech: Speech, card: &ItemCard) -> Piece {
    let mut facts = el("dl.facts");
    if !card.partners.is_empty() {
        let names = card.partners.iter().map(|partner| {
            let open = Selection::Partner(partner.partner);
            el("dd").with(leads(app, open, partner_name(partner, "span")))
        });
        facts = facts.with(row(term(speech.say(Message::CardPartners)), names));
    }
    for brief in &card.brief {
        let mut cards = brief.cards.iter();
        let mut values = Vec::new();
        // Themes stand side by side: there are many, and each is a word or two.
        let mut flow = el("dd.flow");
        for value in &brief.values {
            let inside = words(*value);
            match cards.next() {
                _ if brief.search => {
                    flow = flow.with(finds(app, Find::Words(value.words), inside));
                }
                Some(card) => values.push(el("dd").with(leads(app, *card, inside))),
                None => values.push(el("dd").with(inside)),
            }
        }
        if brief.search {
            values.push(flow);
        }
        facts = facts.with(row(term(brief.term), values));
    }
    let reach = row(
        term(speech.say(Message::CardReach)),
        [el("dd").text(card.reach)],
    );
    section(speech.say(Message::CardBrief), None).with(facts.with(reach))
}

/// People in their official roles.
pub(super) fn people(speech: Speech, card: &ItemCard) -> Option<Piece> {
    let people = card.people.iter().map(|person| {
        let value = el("dd")
            .leaf("b", person.name)
            .text(", ")
            .with(words(person.role))
            .add_opt(cites_view(speech, card.id, &person.cites))
            .add_opt(person.badge.map(badge_view));
        row(term(person.part), [value])
    });
    rows(speech, Message::CardPeople, people.collect())
}

/// Places.
pub(super) fn places(speech: Speech, card: &ItemCard) -> Option<Piece> {
    let places = card.places.iter().map(|place| {
        let value = el("dd")
            .with(words(place.name))
            .text(joined(&[" (", place.country, ")"]))
            .add_opt(cites_view(speech, card.id, &place.cites))
            .add_opt(place.badge.map(badge_view));
        row(term(place.role), [value])
    });
    rows(speech, Message::CardPlaces, places.collect())
}

/// What the sources say further, a sentence each.
pub(super) fn points(speech: Speech, card: &ItemCard) -> Option<Piece> {
    if card.points.is_empty() {
        return None;
    }
    let points = card.points.iter().map(|point| {
        el("li")
            .leaf("b", point.term)
            .with(words(point.text))
            .add_opt(cites_view(speech, card.id, &point.cites))
            .add_opt(point.badge.map(badge_view))
    });
    Some(section(speech.say(Message::CardPoints), None).with(el("ul.points").add_all(points)))
}

/// How sure each date is, and why.
pub(super) fn dates(speech: Speech, card: &ItemCard) -> Piece {
    let dates = card.dates.iter().map(|date| {
        let how = if date.end.is_empty() {
            date.precision.to_owned()
        } else {
            joined(&[date.precision, ", ", date.end])
        };
        let value = el("dd")
            .text(date.date.clone())
            .add_opt(cites_view(speech, card.id, &date.cites))
            .with(el("br"))
            .leaf("small", how);
        let reason = date
            .reason
            .map(|reason| el("dd.reason-line").with(words(reason)));
        row(
            words(date.term),
            [value, el("dd").with(badge_view(date.badge))]
                .into_iter()
                .chain(reason),
        )
    });
    section(speech.say(Message::CardDates), None).with(el("dl.facts dates").add_all(dates))
}
