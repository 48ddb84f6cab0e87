//! The search box.

use crate::app::App;
use crate::platform;
use crate::view::common::{Icon, Sign};
use fil_domain::Message;
use fil_explorer::Command;
use leptos::prelude::*;

/// The search box: what is typed filters list, timeline and map at once.
#[component]
pub fn Search(
    /// The handle.
    app: App,
) -> impl IntoView {
    let query = Memo::new(move |_| app.state.with(|state| state.query.clone()));
    let clear = move || {
        app.dispatch(Command::SetQuery(String::new()));
        platform::focus_id("recherche");
    };
    view! {
        <form class="search needs-app" role="search" on:submit=move |event| event.prevent_default()>
            <label class="aside" for="recherche">{move || app.say(Message::SearchLabel)}</label>
            <span class="search-icon"><Icon sign=Sign::Search /></span>
            <input
                id="recherche"
                class="search-box"
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength="80"
                placeholder=move || app.say(Message::SearchHint)
                prop:value=move || query.get()
                on:input:target=move |event| app.dispatch(Command::SetQuery(event.target().value()))
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        clear();
                    }
                }
            />
            <Show when=move || query.with(|query| !query.is_empty())>
                <button
                    type="button"
                    class="search-clear"
                    aria-label=move || app.say(Message::SearchClear)
                    on:click=move |_| clear()
                >
                    <Icon sign=Sign::Close />
                </button>
            </Show>
        </form>
    }
}
