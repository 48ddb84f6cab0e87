//! The weave in words: what the page says without script. Rendered natively only.

mod foot;
mod item;
mod org;

use crate::app::{App, Speech};
use fil_domain::{Day, Item, ItemIx, Message};
use fil_explorer::words::short_year;
use fil_explorer::{Selection, item_card};
use leptos::prelude::*;

pub use foot::Foot;

/// Items newest first.
fn newest_first(app: App) -> Vec<(ItemIx, &'static Item)> {
    let mut items: Vec<_> = app.data.items().collect();
    items.sort_by_key(|(ix, item)| {
        let first = item
            .main_date()
            .and_then(|date| date.edtf)
            .and_then(fil_domain::Edtf::earliest);
        (first.map_or(i32::MAX, |Day(n)| -n), *ix)
    });
    items
}

/// On the start page: every item with every fact. On an item's page: the way to all others.
#[component]
pub fn Text(
    /// The handle.
    app: App,
) -> impl IntoView {
    let speech = app.speech.get();
    let whole = app.selection.get() == Selection::None;
    let body = if whole {
        all(app, speech).into_any()
    } else {
        index(app, speech).into_any()
    };
    view! {
        <section class="text" id="texte" aria-labelledby="texte-titre">
            <div class="text-inner">
                <h2 class="text-title" id="texte-titre">{speech.say(Message::TextTitle)}</h2>
                <p class="text-lead">{speech.say(Message::TextLead)}</p>
                {body}
            </div>
        </section>
    }
}

fn all(app: App, speech: Speech) -> impl IntoView {
    let items = newest_first(app)
        .into_iter()
        .filter_map(|(ix, _)| item_card(app.data, speech.pack, ix))
        .map(|card| {
            let href = app.href_of(Selection::Item(card.item));
            item::item_view(speech, &card, href)
        })
        .collect_view();
    view! {
        <div class="text-items">{items}</div>
        {org::organisation(app, speech)}
    }
}

fn index(app: App, speech: Speech) -> impl IntoView {
    let links = newest_first(app)
        .into_iter()
        .map(|(ix, item)| {
            let year = item.main_date().map(|date| short_year(speech.pack, date));
            view! {
                <li>
                    <a href=app.href_of(Selection::Item(ix))>{speech.text(item.title)}" ("{year}")"</a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="text-index">{links}</ul> }
}
