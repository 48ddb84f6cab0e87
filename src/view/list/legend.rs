//! How to read a date.

use crate::app::App;
use fil_domain::Message;
use leptos::prelude::*;

/// Six small drawings with their words.
#[component]
pub fn Legend(
    /// The handle.
    app: App,
) -> impl IntoView {
    let row = move |message: Message, drawing: AnyView| {
        view! {
            <li>
                <svg class="dye-bilateral" viewBox="0 0 40 20" aria-hidden="true">{drawing}</svg>
                <span>{move || app.say(message)}</span>
            </li>
        }
    };
    let knot = || view! { <circle class="mark-fill" cx="20" cy="10" r="6.5"></circle> };
    view! {
        <section class="legend" aria-labelledby="legende">
            <h3 class="group-name" id="legende">{move || app.say(Message::LegendTitle)}</h3>
            <ul class="legend-rows">
                {row(Message::LegendDay, knot().into_any())}
                {row(
                    Message::LegendInferred,
                    view! {
                        {knot()}
                        <circle class="mark-halo" cx="20" cy="10" r="10.5"></circle>
                    }
                        .into_any(),
                )}
                {row(
                    Message::LegendYear,
                    view! { <rect class="mark-capsule" x="8" y="2" width="24" height="16" rx="4"></rect> }
                        .into_any(),
                )}
                {row(
                    Message::LegendRange,
                    view! {
                        <path
                            class="mark-thin"
                            d="M1 10h38M1 10q19-14 38 0M1 10q19 14 38 0M1 10q19-7 38 0M1 10q19 7 38 0"
                        ></path>
                        <path class="mark-line" d="M1 3v14M39 3v14"></path>
                    }
                        .into_any(),
                )}
                {row(
                    Message::LegendOpen,
                    view! {
                        <path class="mark-thin" d="M6 10h32M6 10q14 0 32-6M6 10q14 0 32 6"></path>
                        <circle class="mark-fill" cx="6" cy="10" r="5"></circle>
                    }
                        .into_any(),
                )}
                {row(
                    Message::LegendPlanned,
                    view! {
                        <path class="mark-bar" d="M2 10h30"></path>
                        <rect class="mark-hollow-stop" x="32" y="2" width="4" height="16"></rect>
                    }
                        .into_any(),
                )}
            </ul>
        </section>
    }
}
