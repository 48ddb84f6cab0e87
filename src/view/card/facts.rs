//! Fact rows: partners, programmes, people, places, dates, further points.

use super::chip::{finds, leads};
use super::place::{regions_note, section};
use crate::app::{App, Find, Speech};
use crate::platform::{Piece, el, text};
use crate::view::common::{badge_view, cites_view, joined, partner_name, words};
use fil_domain::Message;
use fil_explorer::Selection;
use fil_explorer::card::{ItemCard, Line};

/// A row with its term; its values come after.
#[inline(never)]
fn row(term: Piece) -> Piece {
    el("div").with(el("dt").with(term))
}

/// Partners, instrument, programmes, frameworks, themes, reach.
pub(super) fn briefs(app: App, speech: Speech, card: &ItemCard) -> Piece {
    let mut facts = el("dl.facts");
    if !card.partners.is_empty() {
        let mut names = row(text(speech.say(Message::CardPartners)));
        for partner in &card.partners {
            let open = Selection::Partner(partner.partner);
            let name = partner_name(partner, "span");
            names = names.with(el("dd").with(leads(app, open, name)));
        }
        facts = facts.with(names);
    }
    for brief in &card.brief {
        let mut cards = brief.cards.iter();
        let mut values = row(text(brief.term));
        // Themes stand side by side: there are many, and each is a word or two.
        let mut flow = el("dd.flow");
        for value in &brief.values {
            let mut inside = words(*value);
            if brief.search {
                flow = flow.with(finds(app, Find::Words(value.words), inside));
                continue;
            }
            if let Some(card) = cards.next() {
                inside = leads(app, *card, inside);
            }
            values = values.with(el("dd").with(inside));
        }
        if brief.search {
            values = values.with(flow);
        }
        facts = facts.with(values);
    }
    let reach = row(text(speech.say(Message::CardReach))).leaf("dd", card.reach);
    section(speech.say(Message::CardBrief), None).with(facts.with(reach))
}

/// What the lines of a part are about.
#[derive(Clone, Copy)]
pub(super) enum About {
    /// Regions named without their countries.
    Regions,
    /// People in their official roles.
    People,
    /// Places.
    Places,
    /// What the sources say further, a sentence each.
    Points,
}

/// A part with lines of the card with this id; nothing when there are none.
#[inline(never)]
pub(super) fn lines(app: App, about: About, card: &'static str, lines: &[Line]) -> Option<Piece> {
    if lines.is_empty() {
        return None;
    }
    let speech = app.speech();
    let (head, list) = match about {
        About::Regions => (Message::CardRegions, "ul.places"),
        About::People => (Message::CardPeople, "dl.facts"),
        About::Places => (Message::CardPlaces, "dl.facts"),
        About::Points => (Message::CardPoints, "ul.points"),
    };
    let mut list = el(list);
    for line in lines {
        let said = words(line.words);
        let value = match about {
            About::Regions => el("li.place place-region").text(line.name),
            About::People => el("dd")
                .leaf("b", line.name)
                .text(speech.pack.lang.comma())
                .with(said),
            About::Places => el("dd").with(said).text(joined(&[" (", line.name, ")"])),
            About::Points => el("li").leaf("b", line.term).with(said),
        };
        let value = value
            .add_opt(cites_view(speech, card, &line.cites))
            .add_opt(line.badge.map(badge_view));
        list = list.with(match about {
            About::Regions | About::Points => value,
            About::People | About::Places => row(text(line.term)).with(value),
        });
    }
    let note = matches!(about, About::Regions).then(|| regions_note(app));
    Some(section(speech.say(head), note).with(list))
}

/// How sure each date is, and why.
pub(super) fn dates(speech: Speech, card: &ItemCard) -> Piece {
    let mut list = el("dl.facts dates");
    for date in &card.dates {
        let comma = if date.end.is_empty() { "" } else { card.comma };
        let value = el("dd")
            .text(date.date.clone())
            .add_opt(cites_view(speech, card.id, &date.cites))
            .with(el("br"))
            .leaf("small", joined(&[date.precision, comma, date.end]));
        let mut row = row(words(date.term))
            .with(value)
            .with(el("dd").with(badge_view(date.badge)));
        if let Some(reason) = date.reason {
            row = row.with(el("dd.reason-line").with(words(reason)));
        }
        list = list.with(row);
    }
    section(speech.say(Message::CardDates), None).with(list)
}
