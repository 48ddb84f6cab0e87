//! The timeline: a drawing to scale, and a button on every mark.

mod axis;
mod drawing;
mod marks;

use crate::app::App;
use crate::platform::watch_size;
use axis::{Axis, Backdrop};
use drawing::Fades;
use fil_domain::Message;
use fil_explorer::timeline::{TimelineInput, TimelineLayout, timeline_layout};
use fil_explorer::words::{fill, plural};
use leptos::{html, prelude::*};
use marks::Marks;

/// Height of a row, in pixels: the smallest comfortable target.
const ROW: f64 = 44.0;
/// Size of the labels' type, in pixels.
const TEXT: f64 = 12.0;
/// Widths at which the timeline is laid out for a page without script, which reserves its height:
/// a phone's and a desktop's stage.
const NOMINAL: [f64; 2] = [358.0, 1060.0];

/// The timeline.
#[component]
pub fn Timeline(
    /// The handle.
    app: App,
) -> impl IntoView {
    let boxed = NodeRef::<html::Section>::new();
    let size = watch_size(boxed);
    let layout = Memo::new(move |_| {
        let width = size.get().width;
        (width > 0.0).then(|| place(app, width))
    });
    let summary = move || {
        let pack = app.speech.get().pack;
        app.matches.with(|found| {
            let items = plural(pack, Message::CountItems, found.items.len());
            let (from, to) = found.years;
            fill(
                pack.message(Message::TimelineSummary),
                &[
                    ("items", &items),
                    ("from", &from.to_string()),
                    ("to", &to.to_string()),
                ],
            )
        })
    };
    let picture = move || {
        match layout.get() {
        None => view! { <Held app=app /> }.into_any(),
        Some(layout) => {
            view! {
                <div class="timeline-scroll" tabindex="-1">
                    <div class="timeline-body">
                        <svg
                            class="timeline-drawing"
                            aria-hidden="true"
                            height=layout.axis_y
                            width="100%"
                        >
                            <Fades />
                            <Backdrop app=app layout=layout.clone() />
                            {layout.marks.iter().map(|mark| drawing::mark_view(app, mark)).collect_view()}
                        </svg>
                        <Marks app=app layout=layout.clone() />
                    </div>
                </div>
                <Axis layout=layout />
            }
                .into_any()
        }
    }
    };
    view! {
        <section class="timeline needs-app" aria-labelledby="ligne" node_ref=boxed>
            <h2 class="aside" id="ligne">{move || app.say(Message::TimelineLabel)}</h2>
            <p class="aside">{summary}</p>
            <p class="aside" id="ligne-aide">{move || app.say(Message::TimelineHelp)}</p>
            {picture}
        </section>
    }
}

fn place(app: App, width: f64) -> TimelineLayout {
    let pack = app.speech.get().pack;
    app.state.with(|state| {
        app.matches.with(|found| {
            timeline_layout(&TimelineInput {
                data: app.data,
                pack,
                matches: found,
                state,
                width_px: width,
                row_height: ROW,
                text_px: TEXT,
            })
        })
    })
}

/// The room the timeline will take, while its width is not known.
#[component]
fn Held(
    /// The handle.
    app: App,
) -> impl IntoView {
    let [narrow, wide] = NOMINAL.map(|width| place(app, width));
    let held = |class: &'static str, layout: &TimelineLayout| {
        view! { <svg class=class aria-hidden="true" width="1" height=layout.axis_y></svg> }
    };
    view! {
        <div class="timeline-scroll">
            {held("held-narrow", &narrow)} {held("held-wide", &wide)}
        </div>
        <svg class="timeline-axis" aria-hidden="true" width="100%" height="28"></svg>
    }
}
