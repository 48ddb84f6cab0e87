//! Title, lead, scope and kinds of partner.

use super::filters::{Kinds, ScopeSwitch};
use crate::app::App;
use fil_domain::Message;
use fil_explorer::Scope;
use leptos::prelude::*;

/// What the page is, and the first choices.
#[component]
pub fn Intro(
    /// The handle.
    app: App,
) -> impl IntoView {
    let lead = move || {
        let core = app.state.with(|state| state.scope == Scope::Core);
        app.say(if core {
            Message::LeadCore
        } else {
            Message::LeadAll
        })
    };
    view! {
        <div class="panel-intro">
            <h1 class="title">{move || app.say(Message::ProductName)}</h1>
            <p class="lead">{lead}</p>
            <div class="needs-app">
                <ScopeSwitch app=app />
                <Kinds app=app />
            </div>
        </div>
    }
}
