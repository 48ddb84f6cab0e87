//! An item's card, from its date to its sources.

use super::actions::Actions;
use super::facts::{briefs, dates, people, places, points};
use super::figures::{figure_rows, figures};
use super::sources::{notes, sources};
use crate::app::{App, Speech};
use crate::view::common::{Icon, ShapeMark, Sign, badge_view, cites_view, follow, words};
use fil_domain::{ItemIx, Message};
use fil_explorer::card::{CountryGroup, ItemCard};
use fil_explorer::{Command, Selection, item_card};
use leptos::prelude::*;

/// The card of an item. Made anew for every item and language.
#[component]
pub fn ItemCardView(
    /// The handle.
    app: App,
    /// The item.
    item: ItemIx,
) -> impl IntoView {
    let speech = app.speech.get();
    item_card(app.data, speech.pack, item).map(|card| {
        view! {
            <CardBar app=app item=item />
            <article class="card" aria-labelledby="fiche">
                {body(app, speech, card).into_any()}
            </article>
            <Actions app=app item=item />
        }
    })
}

/// Back to the list, and to the neighbours in time.
#[component]
fn CardBar(
    /// The handle.
    app: App,
    /// The item.
    item: ItemIx,
) -> impl IntoView {
    let neighbour = move |command: Command, sign: Sign, message: Message, there: bool| {
        view! {
            <button
                type="button"
                class="icon-button needs-app"
                aria-label=app.say(message)
                disabled=!there
                on:click=move |_| {
                    app.dispatch(command.clone());
                    crate::platform::focus_next_frame("fiche".to_owned());
                }
            >
                <Icon sign=sign />
            </button>
        }
    };
    let (before, after) = app
        .matches
        .with_untracked(|found| (found.before(item).is_some(), found.after(item).is_some()));
    view! {
        <div class="card-bar">
            <a
                class="card-back"
                href=move || app.href_of(Selection::None)
                on:click=move |event| follow(&event, || app.close())
            >
                <Icon sign=Sign::Back />
                {app.say(Message::CardBack)}
            </a>
            {neighbour(Command::Previous, Sign::Previous, Message::CardPrevious, before)}
            {neighbour(Command::Next, Sign::Next, Message::CardNext, after)}
            <button
                type="button"
                class="icon-button needs-app"
                aria-label=app.say(Message::CardClose)
                on:click=move |_| app.close()
            >
                <Icon sign=Sign::Close />
            </button>
        </div>
    }
}

fn body(app: App, speech: Speech, card: ItemCard) -> impl IntoView {
    let dye = ["dye-", card.shape.code()].concat();
    let reason = card
        .reason
        .map(|reason| view! { <p class="reason">{words(reason)}</p> });
    let cites = card
        .dates
        .first()
        .map(|date| date.cites.clone())
        .unwrap_or_default();
    view! {
        <p class="card-kind">
            <ShapeMark shape=card.shape />
            <b class=dye>{card.kind}</b>
            <span>{words(card.instrument)}</span>
        </p>
        <h2 class="card-title" id="fiche" tabindex="-1">{words(card.title)}</h2>
        <p class="card-date">
            <span>{card.date.clone()}{cites_view(card.id, &cites, speech.say(Message::CardSource))}</span>
            {badge_view(card.badge)}
            <span class="badge">{card.precision}</span>
        </p>
        {reason}
        {figures(speech, &card).into_any()}
        <p class="card-text">{words(card.summary)}</p>
        {countries(app, speech, &card).into_any()}
        {regions(speech, &card).into_any()}
        {briefs(speech, &card).into_any()}
        {figure_rows(speech, &card).into_any()}
        {people(speech, &card).into_any()}
        {places(speech, &card).into_any()}
        {points(speech, &card).into_any()}
        {dates(speech, &card).into_any()}
        {notes(speech, &card).into_any()}
        {sources(speech, &card).into_any()}
    }
}

/// The countries by the reason they are named, each a button that opens its card.
fn countries(app: App, speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let group = |group: &CountryGroup| {
        let chips: Vec<_> = group
            .countries
            .iter()
            .map(|chip| {
                let selection = Selection::Country(chip.country);
                view! {
                    <a
                        class="place"
                        href=app.href_of(selection)
                        on:click=move |event| follow(&event, || app.open(selection))
                    >
                        {chip.name}
                        <Icon sign=Sign::Next />
                    </a>
                }
            })
            .collect();
        view! {
            <section class="card-part">
                <div class="card-head">
                    <h3>{speech.say(Message::CardCountries)}</h3>
                    <span>
                        {group_role(group)} {cites_view(card.id, &group.cites, speech.say(Message::CardSource))}
                    </span>
                </div>
                <div class="places">{chips}</div>
            </section>
        }
    };
    (!card.countries.is_empty()).then(|| card.countries.iter().map(group).collect::<Vec<_>>())
}

fn group_role(group: &CountryGroup) -> String {
    if group.when.is_empty() {
        group.role.to_owned()
    } else {
        [group.role, ", ", &group.when].concat()
    }
}

/// The countries in words, for the text without script.
pub fn country_groups(card: &ItemCard) -> Vec<String> {
    card.countries
        .iter()
        .map(|group| {
            let names: Vec<&str> = group.countries.iter().map(|chip| chip.name).collect();
            [&names.join(", "), " (", &group_role(group), ")"].concat()
        })
        .collect()
}

/// Regions that are named without their countries.
fn regions(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let chips: Vec<_> = card
        .regions
        .iter()
        .map(|name| view! { <span class="place place-region">{*name}</span> })
        .collect();
    (!chips.is_empty()).then(|| {
        view! {
            <section class="card-part">
                <div class="card-head">
                    <h3>{speech.say(Message::CardRegions)}</h3>
                    <span>{speech.say(Message::CardRegionsNote)}</span>
                </div>
                <div class="places">{chips}</div>
            </section>
        }
    })
}
