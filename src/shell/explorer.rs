//! The page: bar, panel, stage.

use crate::app::App;
use crate::platform;
use crate::view::bar::Bar;
use crate::view::card::{CountryCardView, ItemCardView};
use crate::view::common::{Icon, Sign};
use crate::view::list::{Intro, List};
use crate::view::map::{Comb, Map, MapNotes};
use crate::view::timeline::Timeline;
use fil_domain::{Lang, Message};
use fil_explorer::Selection;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn Explorer(
    /// The handle.
    app: App,
) -> impl IntoView {
    let selection = move || match app.selection.get() {
        Selection::None => "none",
        Selection::Item(_) => "item",
        Selection::Country(_) => "country",
    };
    let card = move || match app.selection.get() {
        Selection::None => None,
        Selection::Item(item) => Some(view! { <ItemCardView app=app item=item /> }.into_any()),
        Selection::Country(country) => {
            Some(view! { <CountryCardView app=app country=country /> }.into_any())
        }
    };
    let chosen = Memo::new(move |_| app.selection.get() != Selection::None);
    view! {
        <a class="skip" href="#contenu">{move || app.say(Message::SkipContent)}</a>
        <Bar app=app />
        <Offer app=app />
        <Notice app=app />
        <main
            class="app"
            id="contenu"
            tabindex="-1"
            data-view=move || app.state.with(|state| state.view.code())
            on:keydown=move |event| {
                if event.key() == "Escape" && chosen.get_untracked() {
                    app.close();
                }
            }
        >
            <div class="frame" data-selection=selection>
                <div class="panel">
                    <Show when=move || !chosen.get()>
                        <Intro app=app />
                    </Show>
                    <div class="panel-card">{card}</div>
                    <List app=app />
                </div>
                <div class="stage">
                    <Map app=app />
                    <Comb app=app />
                    <Timeline app=app />
                    <MapNotes app=app />
                </div>
            </div>
        </main>
    }
}

/// One quiet line where the browser prefers another language that we have.
#[component]
fn Offer(
    /// The handle.
    app: App,
) -> impl IntoView {
    let offered = RwSignal::new(None::<Lang>);
    Effect::new(move |done: Option<()>| {
        if done.is_none() {
            offered.set(preferred(app.speech.get_untracked().pack.lang));
        }
    });
    move || {
        let lang = offered
            .get()
            .filter(|lang| *lang != app.speech.get().pack.lang)?;
        Some(view! {
            <div class="offer needs-app">
                <button
                    type="button"
                    class="quiet"
                    lang=lang.tag()
                    on:click=move |_| {
                        offered.set(None);
                        app.switch_language(lang);
                    }
                >
                    {lang.offer()}
                </button>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=app.say(Message::LangOfferClose)
                    on:click=move |_| offered.set(None)
                >
                    <Icon sign=Sign::Close />
                </button>
            </div>
        })
    }
}

/// The first language the browser asks for that we serve, when it is not the page's.
fn preferred(now: Lang) -> Option<Lang> {
    platform::browser_languages()
        .iter()
        .find_map(|tag| {
            let code = tag.split('-').next().unwrap_or_default();
            Lang::from_code(code).filter(|lang| Lang::SERVED.contains(lang))
        })
        .filter(|lang| *lang != now)
}

/// A line when something asked for did not work.
#[component]
fn Notice(
    /// The handle.
    app: App,
) -> impl IntoView {
    view! {
        <div role="status">
            {move || {
                app.notice
                    .get()
                    .map(|message| {
                        view! {
                            <div class="notice-line">
                                <p>{app.say(message)}</p>
                                <button
                                    type="button"
                                    class="icon-button"
                                    aria-label=app.say(Message::LangOfferClose)
                                    on:click=move |_| app.notice.set(None)
                                >
                                    <Icon sign=Sign::Close />
                                </button>
                            </div>
                        }
                    })
            }}
        </div>
    }
}
