//! Fact rows: partners, programmes, people, places, dates, further points.

use crate::app::Speech;
use crate::view::common::{badge_view, cites_view, words};
use fil_domain::Message;
use fil_explorer::card::ItemCard;
use leptos::prelude::*;

fn part<V: IntoView + 'static>(head: &'static str, inner: V) -> impl IntoView + use<V> {
    view! {
        <section class="card-part">
            <div class="card-head">
                <h3>{head}</h3>
            </div>
            {inner}
        </section>
    }
}

/// Partners, instrument, programmes, frameworks, themes, reach.
pub fn briefs(speech: Speech, card: &ItemCard) -> impl IntoView + use<> {
    let partners = (!card.partners.is_empty()).then(|| {
        let names = card
            .partners
            .iter()
            .map(|partner| view! { <dd>{words(partner.name)}" ("{words(partner.short)}")"</dd> })
            .collect_view();
        view! {
            <div>
                <dt>{speech.say(Message::CardPartners)}</dt>
                {names}
            </div>
        }
    });
    let rows = card
        .brief
        .iter()
        .map(|brief| {
            let values = brief
                .values
                .iter()
                .map(|value| view! { <dd>{words(*value)}</dd> })
                .collect_view();
            view! {
                <div>
                    <dt>{brief.term}</dt>
                    {values}
                </div>
            }
        })
        .collect_view();
    let reach = view! {
        <div>
            <dt>{speech.say(Message::CardReach)}</dt>
            <dd>{card.reach}</dd>
        </div>
    };
    part(
        speech.say(Message::CardBrief),
        view! { <dl class="facts">{partners}{rows}{reach}</dl> },
    )
}

/// People in their official roles.
pub fn people(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = card
        .people
        .iter()
        .map(|person| {
            view! {
                <div>
                    <dt>{person.part}</dt>
                    <dd>
                        <b>{person.name}</b>
                        ", "
                        {words(person.role)}
                        {cites_view(card.id, &person.cites, speech.say(Message::CardSource))}
                    </dd>
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        part(
            speech.say(Message::CardPeople),
            view! { <dl class="facts">{rows}</dl> },
        )
    })
}

/// Places.
pub fn places(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = card
        .places
        .iter()
        .map(|place| {
            view! {
                <div>
                    <dt>{place.role}</dt>
                    <dd>
                        {words(place.name)}
                        " ("
                        {place.country}
                        ")"
                        {cites_view(card.id, &place.cites, speech.say(Message::CardSource))}
                    </dd>
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        part(
            speech.say(Message::CardPlaces),
            view! { <dl class="facts">{rows}</dl> },
        )
    })
}

/// What the sources say further, a sentence each.
pub fn points(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = card
        .points
        .iter()
        .map(|point| {
            view! {
                <li>
                    <b>{point.term}</b>
                    {words(point.text)}
                    {cites_view(card.id, &point.cites, speech.say(Message::CardSource))}
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        part(
            speech.say(Message::CardPoints),
            view! { <ul class="points">{rows}</ul> },
        )
    })
}

/// How sure each date is, and why.
pub fn dates(speech: Speech, card: &ItemCard) -> impl IntoView + use<> {
    let rows = card
        .dates
        .iter()
        .map(|date| {
            let mut how = date.precision.to_owned();
            if !date.end.is_empty() {
                how = [how.as_str(), ", ", date.end].concat();
            }
            let reason = date
                .reason
                .map(|reason| view! { <dd class="reason-line">{words(reason)}</dd> });
            view! {
                <div>
                    <dt>{words(date.term)}</dt>
                    <dd>
                        {date.date.clone()}
                        {cites_view(card.id, &date.cites, speech.say(Message::CardSource))}
                        <br />
                        <small>{how}</small>
                    </dd>
                    <dd>{badge_view(date.badge)}</dd>
                    {reason}
                </div>
            }
        })
        .collect_view();
    part(
        speech.say(Message::CardDates),
        view! { <dl class="facts dates">{rows}</dl> },
    )
}
