//! What stands behind and under the marks: years, eras, lanes.

use crate::app::App;
use crate::view::common::{shape_class, shape_path};
use fil_explorer::timeline::{Lane, TimelineLayout};
use leptos::prelude::*;

/// Year lines, eras and lanes.
#[component]
pub fn Backdrop(
    /// The handle.
    app: App,
    /// The placed timeline.
    layout: TimelineLayout,
) -> impl IntoView {
    let speech = app.speech.get_untracked();
    let bottom = layout.axis_y;
    let years = layout
        .ticks
        .iter()
        .map(|tick| view! { <line class="year-line" x1=tick.x x2=tick.x y1="0" y2=bottom></line> })
        .collect_view();
    let height = layout.era_height;
    let eras = layout
        .eras
        .iter()
        .map(|era| {
            let name = era.fits.then(|| {
                view! {
                    <text class="era-name" x=era.x0 + 6.0 y=height / 2.0 + 4.0>
                        {speech.text(era.name)}
                    </text>
                }
            });
            view! {
                <rect
                    class="era"
                    x=era.x0 + 1.0
                    y="2"
                    width=(era.x1 - era.x0 - 2.0).max(0.0)
                    height=(height - 4.0).max(0.0)
                    rx="3"
                ></rect>
                {name}
            }
        })
        .collect_view();
    let (left, right) = layout.plot;
    let lanes = layout
        .lanes
        .iter()
        .map(|lane| lane_view(lane, left, right))
        .collect_view();
    view! { {years} {eras} {lanes} }
}

/// A lane's bobbin and the guides of its rows.
fn lane_view(lane: &Lane, left: f64, right: f64) -> impl IntoView + use<> {
    let row = if lane.rows == 0 {
        0.0
    } else {
        (lane.height - lane.header) / lane.rows as f64
    };
    let first = lane.y + lane.header;
    let guides = (0..lane.rows)
        .map(|at| {
            let y = first + row * (at as f64 + 0.5);
            view! { <line class="lane-guide" x1=left x2=right y1=y y2=y></line> }
        })
        .collect_view();
    let middle = if lane.header > 0.0 {
        lane.y + lane.header / 2.0
    } else {
        first + row / 2.0
    };
    let place = [
        "translate(2 ",
        &(middle - 6.5).to_string(),
        ") scale(.8125)",
    ]
    .concat();
    view! {
        {guides}
        <path class=shape_class(lane.shape, false) transform=place d=shape_path(lane.shape)></path>
        <text class="lane-name" x="24" y=middle + 4.5>
            {lane.label}
        </text>
    }
}

/// The years under the lanes; stays in sight while the lanes scroll.
#[component]
pub fn Axis(
    /// The placed timeline.
    layout: TimelineLayout,
) -> impl IntoView {
    let labels = layout
        .ticks
        .iter()
        .map(|tick| {
            view! {
                <text class="axis-label" x=tick.x y="19">
                    {tick.year}
                </text>
            }
        })
        .collect_view();
    view! { <svg class="timeline-axis" aria-hidden="true" width="100%" height="28">{labels}</svg> }
}
