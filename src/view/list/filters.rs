//! The filters: scope, kinds of partner, years.

use crate::app::App;
use crate::view::common::ShapeMark;
use fil_domain::{Message, Shape};
use fil_explorer::{Command, Scope, words};
use leptos::prelude::*;

/// The five, or the whole weave.
#[component]
pub fn ScopeSwitch(
    /// The handle.
    app: App,
) -> impl IntoView {
    let button = move |scope: Scope, message: Message| {
        let on = move || app.state.with(|state| state.scope == scope);
        view! {
            <button
                type="button"
                aria-pressed=move || if on() { "true" } else { "false" }
                on:click=move |_| app.dispatch(Command::SetScope(scope))
            >
                {move || app.say(message)}
            </button>
        }
    };
    view! {
        <div class="group">
            <div class="switch" role="group" aria-label=move || app.say(Message::ScopeLabel)>
                {button(Scope::Core, Message::ScopeCore)}
                {button(Scope::All, Message::ScopeAll)}
            </div>
        </div>
    }
}

/// One chip for each kind that the scope holds; none on means all.
#[component]
pub fn Kinds(
    /// The handle.
    app: App,
) -> impl IntoView {
    let chip = move |shape: Shape| {
        let on = move || app.state.with(|state| state.kinds.contains(shape));
        view! {
            <Show when=move || app.matches.with(|found| found.kind_total(shape) > 0)>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || if on() { "true" } else { "false" }
                    on:click=move |_| app.dispatch(Command::ToggleKind(shape))
                >
                    <ShapeMark shape=shape />
                    {move || words::shape(app.speech.get().pack, shape)}
                    " "
                    <span class="chip-count">
                        {move || app.matches.with(|found| found.kind_count(shape))}
                    </span>
                </button>
            </Show>
        }
    };
    view! {
        <div class="group" role="group" aria-labelledby="natures">
            <span class="group-name" id="natures">{move || app.say(Message::FilterKinds)}</span>
            <div class="chips">{Shape::ALL.iter().map(|shape| chip(*shape)).collect_view()}</div>
        </div>
    }
}

/// First and last year.
#[component]
pub fn Years(
    /// The handle.
    app: App,
) -> impl IntoView {
    let years = move || app.state.with(|state| (state.from, state.to));
    let extent = Memo::new(move |_| app.data.years());
    let options = move |chosen: Option<i16>| {
        let (first, last) = extent.get();
        let any = view! {
            <option value="" prop:selected=chosen.is_none()>
                {app.say(Message::FilterAny)}
            </option>
        };
        let each = (first..=last)
            .rev()
            .map(|year| {
                view! { <option value=year prop:selected={chosen == Some(year)}>{year}</option> }
            })
            .collect_view();
        (any, each)
    };
    view! {
        <fieldset class="years needs-app">
            <legend class="group-name">{move || app.say(Message::FilterYears)}</legend>
            <label>
                {move || app.say(Message::FilterFrom)}
                <select on:change:target=move |event| {
                    app.dispatch(Command::SetYears(event.target().value().parse().ok(), years().1));
                }>{move || options(years().0)}</select>
            </label>
            <label>
                {move || app.say(Message::FilterTo)}
                <select on:change:target=move |event| {
                    app.dispatch(Command::SetYears(years().0, event.target().value().parse().ok()));
                }>{move || options(years().1)}</select>
            </label>
        </fieldset>
    }
}
