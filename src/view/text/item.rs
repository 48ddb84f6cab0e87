//! One item with every fact, in as little markup as that takes.

use crate::app::Speech;
use crate::platform::{Piece, el, text};
use crate::view::card::country_groups;
use crate::view::common::{joined, partner_name, shape_mark, source_link, words};
use fil_domain::Message;
use fil_explorer::Shell;
use fil_explorer::card::{Figure, ItemCard, Wording};
use fil_explorer::words::Badge;

/// The item.
pub(super) fn item_text(speech: Speech, card: &ItemCard, href: String) -> Piece {
    let term = |message: Message| text(speech.say(message));
    let partners = card.partners.iter().map(|one| partner_name(one, "dd"));
    let countries = country_groups(card)
        .into_iter()
        .map(|group| el("dd").text(group));
    let regions = card.regions.iter().map(|region| {
        let tail = joined(&[&doubt(region.badge), &cites(&region.cites)]);
        el("dd").text(region.name).text(tail)
    });
    let facts = el("dl.facts")
        .add_all(dates(card))
        .add_opt(row(term(Message::CardPartners), partners.collect()))
        .add_opt(row(term(Message::CardCountries), countries.collect()))
        .add_opt(row(term(Message::CardRegions), regions.collect()))
        .add_opt(row(
            term(Message::CardReach),
            vec![el("dd").text(card.reach)],
        ))
        .add_opt(row(term(Message::CardPeople), people(card)))
        .add_opt(row(term(Message::CardPlaces), places(card)))
        .add_opt(row(term(Message::CardFigures), figures(card)))
        .add_all(briefs(card))
        .add_opt(row(term(Message::CardPoints), points(card)))
        .add_opt(row(term(Message::CardNotes), values(&card.notes)))
        .add_opt(row(term(Message::CardSources), sources(card)));
    el("article.text-item")
        .attr("id", joined(&["t-", card.id]))
        .with(
            el("p.card-kind")
                .with(shape_mark(card.shape, false))
                .text(card.kind)
                .text("\u{a0}· ")
                .with(words(card.instrument)),
        )
        .with(el("h3").with(el("a").attr("href", href).with(words(card.title))))
        .with(el("p").with(words(card.summary)))
        .with(facts)
}

/// A row of the list of facts; nothing when there are no values.
fn row(term: Piece, values: Vec<Piece>) -> Option<Piece> {
    (!values.is_empty()).then(|| el("div").with(el("dt").with(term)).add_all(values))
}

fn values(all: &[Wording]) -> Vec<Piece> {
    all.iter()
        .map(|value| el("dd").with(words(*value)))
        .collect()
}

/// " [1, 3]": the numbers of the sources that say so.
fn cites(numbers: &[usize]) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    joined(&[" [", &numbers.join(", "), "]"])
}

fn sure(badge: Badge) -> String {
    joined(&[" (", badge.word, ")"])
}

/// The same of what is not plainly the source's.
fn doubt(badge: Option<Badge>) -> String {
    badge.map(sure).unwrap_or_default()
}

fn dates(card: &ItemCard) -> Vec<Piece> {
    card.dates
        .iter()
        .filter_map(|date| {
            let end = if date.end.is_empty() {
                String::new()
            } else {
                joined(&[card.comma, date.end])
            };
            let how = joined(&[
                &date.date,
                card.comma,
                date.precision,
                &end,
                &sure(date.badge),
                &cites(&date.cites),
            ]);
            let mut value = el("dd").text(how);
            if let Some(reason) = date.reason {
                value = value.text(". ").with(words(reason));
            }
            row(words(date.term), vec![value])
        })
        .collect()
}

fn people(card: &ItemCard) -> Vec<Piece> {
    card.people
        .iter()
        .map(|person| {
            let tail = joined(&[
                " (",
                person.term,
                ")",
                &doubt(person.badge),
                &cites(&person.cites),
            ]);
            el("dd")
                .text(person.name)
                .text(card.comma)
                .with(words(person.words))
                .text(tail)
        })
        .collect()
}

fn places(card: &ItemCard) -> Vec<Piece> {
    card.places
        .iter()
        .map(|place| {
            let tail = joined(&[
                card.comma,
                place.name,
                " (",
                place.term,
                ")",
                &doubt(place.badge),
                &cites(&place.cites),
            ]);
            el("dd").with(words(place.words)).text(tail)
        })
        .collect()
}

fn figures(card: &ItemCard) -> Vec<Piece> {
    card.figures.iter().map(figure).collect()
}

fn figure(figure: &Figure) -> Piece {
    let status = figure
        .status
        .map(|status| joined(&[" (", status, ")"]))
        .unwrap_or_default();
    let flow: String = figure
        .flow
        .iter()
        .map(|line| joined(&["\u{a0}· ", line]))
        .collect();
    let tail = joined(&[&status, &flow, &sure(figure.badge), &cites(&figure.cites)]);
    el("dd")
        .leaf("b", figure.whole.clone())
        .text(" ")
        .with(words(figure.label))
        .text(tail)
}

fn briefs(card: &ItemCard) -> Vec<Piece> {
    card.brief
        .iter()
        .filter_map(|brief| row(text(brief.term), values(&brief.values)))
        .collect()
}

fn points(card: &ItemCard) -> Vec<Piece> {
    card.points
        .iter()
        .map(|point| {
            let tail = joined(&[&doubt(point.badge), &cites(&point.cites)]);
            el("dd").with(words(point.words)).text(tail)
        })
        .collect()
}

fn sources(card: &ItemCard) -> Vec<Piece> {
    card.sources
        .iter()
        .map(|source| {
            let head = joined(&[
                "[",
                &source.number.to_string(),
                "] ",
                source.publisher,
                card.comma,
            ]);
            let language = source
                .lang_words
                .as_ref()
                .map(|words| joined(&[card.comma, words]))
                .unwrap_or_default();
            el("dd")
                .text(head)
                .with(source_link(
                    Shell::Web,
                    source.url,
                    source.lang,
                    source.title,
                ))
                .text(language)
        })
        .collect()
}
