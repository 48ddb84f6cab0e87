//! One item with every fact, in as little markup as that takes.

use crate::app::Speech;
use crate::view::card::country_groups;
use crate::view::common::{ShapeMark, words};
use fil_domain::Message;
use fil_explorer::card::{Figure, ItemCard, Wording};
use fil_explorer::words::Badge;
use leptos::prelude::*;

/// The item.
pub(super) fn item_view(speech: Speech, card: &ItemCard, href: String) -> impl IntoView + use<> {
    view! {
        <article class="text-item" id=["t-", card.id].concat()>
            <p class="card-kind">
                <ShapeMark shape=card.shape />
                {card.kind}
                " · "
                {words(card.instrument)}
            </p>
            <h3>
                <a href=href>{words(card.title)}</a>
            </h3>
            <p>{words(card.summary)}</p>
            <dl class="facts">
                {dates(card)} {people(speech, card)} {places(speech, card)} {figures(speech, card)}
                {briefs(card)} {points(speech, card)} {notes(speech, card)} {sources(speech, card)}
            </dl>
        </article>
    }
}

/// A row of the list of facts; nothing when there are no values.
fn row(term: AnyView, values: Vec<AnyView>) -> Option<AnyView> {
    if values.is_empty() {
        return None;
    }
    let values: Vec<_> = values
        .into_iter()
        .map(|value| view! { <dd>{value}</dd> })
        .collect();
    Some(view! { <div><dt>{term}</dt>{values}</div> }.into_any())
}

fn term(speech: Speech, message: Message) -> AnyView {
    speech.say(message).into_any()
}

/// " [1, 3]": the numbers of the sources that say so.
fn cites(numbers: &[usize]) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    [" [", &numbers.join(", "), "]"].concat()
}

fn sure(badge: Badge) -> String {
    [" (", badge.word, ")"].concat()
}

fn dates(card: &ItemCard) -> Vec<AnyView> {
    card.dates
        .iter()
        .filter_map(|date| {
            let mut how = [&date.date, ", ", date.precision].concat();
            if !date.end.is_empty() {
                how = [how.as_str(), ", ", date.end].concat();
            }
            let how = [how.as_str(), &sure(date.badge), &cites(&date.cites)].concat();
            let reason = date.reason.map(|reason| view! { " " {words(reason)} });
            row(words(date.term), vec![view! { {how} {reason} }.into_any()])
        })
        .collect()
}

fn people(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    let values = card
        .people
        .iter()
        .map(|person| {
            let tail = [" (", person.part, ")", &cites(&person.cites)].concat();
            view! { {person.name} ", " {words(person.role)} {tail} }.into_any()
        })
        .collect();
    row(term(speech, Message::CardPeople), values)
}

fn places(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    let values = card
        .places
        .iter()
        .map(|place| {
            let tail = [
                ", ",
                place.country,
                " (",
                place.role,
                ")",
                &cites(&place.cites),
            ]
            .concat();
            view! { {words(place.name)} {tail} }.into_any()
        })
        .collect();
    row(term(speech, Message::CardPlaces), values)
}

fn figure(figure: &Figure) -> AnyView {
    let status = figure.status.map(|status| [" (", status, ")"].concat());
    let flow = figure
        .flow
        .iter()
        .map(|line| ["; ", line].concat())
        .collect::<String>();
    let tail = [flow.as_str(), &sure(figure.badge), &cites(&figure.cites)].concat();
    view! { <b>{figure.whole.clone()}</b> " " {words(figure.label)} {status} {tail} }.into_any()
}

fn figures(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    let values = card
        .figures
        .iter()
        .chain(&card.more_figures)
        .map(figure)
        .collect();
    row(term(speech, Message::CardFigures), values)
}

fn joined(values: &[Wording]) -> Vec<AnyView> {
    values.iter().map(|value| words(*value)).collect()
}

fn briefs(card: &ItemCard) -> Vec<AnyView> {
    card.brief
        .iter()
        .filter_map(|brief| row(brief.term.into_any(), joined(&brief.values)))
        .collect()
}

fn points(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    let partners = card
        .partners
        .iter()
        .map(|partner| view! { {words(partner.name)} " (" {words(partner.short)} ")" }.into_any())
        .collect();
    let countries = country_groups(card)
        .into_iter()
        .map(IntoAny::into_any)
        .collect();
    let regions = card.regions.iter().map(|name| (*name).into_any()).collect();
    let points = card
        .points
        .iter()
        .map(|point| view! { {words(point.text)} {cites(&point.cites)} }.into_any())
        .collect();
    Some(
        view! {
            {row(term(speech, Message::CardPartners), partners)}
            {row(term(speech, Message::CardCountries), countries)}
            {row(term(speech, Message::CardRegions), regions)}
            {row(term(speech, Message::CardReach), vec![card.reach.into_any()])}
            {row(term(speech, Message::CardPoints), points)}
        }
        .into_any(),
    )
}

fn notes(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    row(term(speech, Message::CardNotes), joined(&card.notes))
}

fn sources(speech: Speech, card: &ItemCard) -> Option<AnyView> {
    let values = card
        .sources
        .iter()
        .map(|source| {
            let language = source.lang_words.as_ref().map(|words| [", ", words.as_str()].concat());
            view! {
                "[" {source.number} "] " {source.publisher} ", "
                <a href=source.url hreflang=source.lang lang=source.lang rel="noopener">{source.title}</a>
                {language}
            }
            .into_any()
        })
        .collect();
    row(term(speech, Message::CardSources), values)
}
