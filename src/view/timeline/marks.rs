//! The buttons on the marks: one tab stop, in time order.

use crate::app::App;
use crate::platform;
use fil_explorer::Selection;
use fil_explorer::timeline::{Mark, TimelineLayout};
use leptos::prelude::*;

/// A button over every mark.
#[component]
pub fn Marks(
    /// The handle.
    app: App,
    /// The placed timeline.
    layout: TimelineLayout,
) -> impl IntoView {
    let chosen = app.selection.get_untracked().item();
    let first = layout
        .marks
        .iter()
        .position(|mark| Some(mark.item) == chosen)
        .unwrap_or_default();
    let stop = RwSignal::new(first);
    let buttons = layout
        .marks
        .iter()
        .enumerate()
        .map(|(at, mark)| button(app, mark, at, stop))
        .collect_view();
    view! {
        <div
            role="group"
            aria-labelledby="ligne"
            aria-describedby="ligne-aide"
            on:keydown=move |event| platform::walk_buttons(&event)
        >
            {buttons}
        </div>
    }
}

fn button(app: App, mark: &Mark, at: usize, stop: RwSignal<usize>) -> impl IntoView + use<> {
    let selection = Selection::Item(mark.item);
    let hit = mark.hit;
    let place = ["translate(", &px(hit.min.x), ", ", &px(hit.min.y), ")"].concat();
    let id = app
        .data
        .item(mark.item)
        .map(|item| ["noeud-", item.id].concat());
    view! {
        <button
            type="button"
            class="hit"
            id=id
            aria-label=mark.name.clone()
            aria-pressed=if mark.selected { "true" } else { "false" }
            tabindex=move || if stop.get() == at { "0" } else { "-1" }
            style:transform=place
            style:width=px(hit.width())
            style:height=px(hit.height())
            on:focus=move |_| stop.set(at)
            on:click=move |_| app.open(selection)
        ></button>
    }
}

fn px(value: f64) -> String {
    [&value.to_string(), "px"].concat()
}
