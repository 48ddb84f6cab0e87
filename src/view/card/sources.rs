//! Sources, numbered, and what a reader must know.

use crate::app::Speech;
use crate::view::common::words;
use fil_domain::Message;
use fil_explorer::card::ItemCard;
use leptos::prelude::*;

/// Warnings a reader needs.
pub fn notes(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = card
        .notes
        .iter()
        .map(|note| view! { <li>{words(*note)}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card-part">
                <div class="card-head">
                    <h3>{speech.say(Message::CardNotes)}</h3>
                </div>
                <ul class="notes">{rows}</ul>
            </section>
        }
    })
}

/// The sources; the numbers are those in the text.
pub fn sources(speech: Speech, card: &ItemCard) -> impl IntoView + use<> {
    let rows = card
        .sources
        .iter()
        .map(|source| {
            let id = ["source-", card.id, "-", &source.number.to_string()].concat();
            let language = source
                .lang_words
                .as_ref()
                .map(|words| [" · ", words.as_str()].concat());
            view! {
                <li id=id>
                    <a href=source.url lang=source.lang hreflang=source.lang rel="noopener">
                        {source.title}
                    </a>
                    <small>{source.publisher}" · "{source.host}{language}</small>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card-part">
            <div class="card-head">
                <h3>{speech.say(Message::CardSources)}</h3>
            </div>
            <ol class="source-list">{rows}</ol>
            <p class="confidence">{card.confidence}</p>
        </section>
    }
}
