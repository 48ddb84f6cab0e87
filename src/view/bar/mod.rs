//! The bar across the top: name, search, tools.

mod search;
mod tools;

use crate::app::App;
use crate::view::common::follow;
use fil_domain::Message;
use fil_explorer::Command;
use leptos::prelude::*;
use search::Search;
use tools::Tools;

/// The bar.
#[component]
pub fn Bar(
    /// The handle.
    app: App,
) -> impl IntoView {
    let home = move || {
        let index = app.speech.get().index;
        let state = app
            .state
            .with(|state| fil_explorer::reduce(app.data, index, state, Command::ClearSelection));
        app.href(&state)
    };
    view! {
        <header class="bar">
            <a class="brand" href=home on:click=move |event| follow(&event, || app.close())>
                <span class="brand-org">{move || app.say(Message::ProductOrg)}</span>
                <span class="brand-name">{move || app.say(Message::ProductShort)}</span>
            </a>
            <Search app=app />
            <Tools app=app />
        </header>
    }
}
