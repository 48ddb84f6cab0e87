//! The page: bar, panel, stage.

use super::lines::{notice, offer, preferred};
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::bar::{brand, search, tools};
use crate::view::card::open_card;
use crate::view::list::{intro, list};
use crate::view::map::{comb, map_notes, map_parts, map_picture};
use crate::view::timeline::{timeline_parts, timeline_picture};
use fil_domain::Message;
use fil_explorer::Selection;
use leptos::prelude::*;

/// The whole app. Each part is made anew when what it reads changes, and patched in place.
#[component]
pub fn Explorer(
    /// The handle.
    app: App,
) -> impl IntoView {
    let languages_open = RwSignal::new(false);
    let region_open = RwSignal::new(None);
    let said = RwSignal::new(String::new());
    let offered = RwSignal::new(None);
    let map = map_parts(app);
    let timeline = timeline_parts(app);
    Effect::new(move |_| offered.set(preferred(app.speech.get_untracked().pack.lang)));
    Effect::new(move |_| {
        app.selection.track();
        said.set(String::new());
    });
    let chosen = move || match app.selection.get() {
        Selection::None => "none",
        Selection::Item(_) => "item",
        Selection::Country(_) => "country",
    };
    let skip = move || {
        el("a")
            .class("skip")
            .attr("href", "#contenu")
            .text(app.say(Message::SkipContent))
    };
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && app.selection.get_untracked() != Selection::None {
            app.close();
        }
    };
    view! {
        {move || -> Piece { skip() }}
        <header class="bar">
            {move || brand(app)} {move || search(app)} {move || tools(app, languages_open)}
        </header>
        {move || offer(app, offered)}
        {move || notice(app)}
        <main
            class="app"
            id="contenu"
            tabindex="-1"
            data-view=move || app.state.with(|state| state.view.code())
            on:keydown=escape
        >
            <div class="frame" data-selection=chosen>
                <div class="panel">
                    {move || intro(app)} {move || open_card(app, said)} {move || list(app)}
                </div>
                <div class="stage">
                    {move || map_picture(app, map)} {move || comb(app, region_open)}
                    {move || timeline_picture(app, timeline)} {move || map_notes(app)}
                </div>
            </div>
        </main>
    }
}
