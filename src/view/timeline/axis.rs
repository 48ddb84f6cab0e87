//! What stands behind and under the marks: years, eras, lanes.

use crate::app::App;
use crate::platform::{Path, Piece, el, svg};
use crate::view::common::{joined, shape_mark, shape_path};
use fil_domain::Shape;
use fil_explorer::timeline::{Lane, Mark, Sight, Tick, TimelineLayout, era_names};

/// Year lines and eras, in the places of the layout.
pub(in crate::view) fn backdrop(
    app: App,
    layout: &TimelineLayout,
    sight: Sight,
    ticks: &[Tick],
) -> Vec<Piece> {
    let years = ticks.iter().filter(|tick| !tick.label.is_empty());
    let mut out = vec![uprights(
        "year-line",
        years.map(|tick| tick.x),
        layout.axis_y,
    )];
    let height = layout.era_height;
    let eras = layout.eras.iter().map(|era| {
        svg("rect.era")
            .num("x", era.x0 + 1.0)
            .num("y", 2.0)
            .num("width", (era.x1 - era.x0 - 2.0).max(0.0))
            .num("height", (height - 4.0).max(0.0))
            .attr("rx", "3")
    });
    out.extend(eras);
    let names = era_names(layout, sight, app.speech().pack);
    let names = names
        .into_iter()
        .map(|(x, name)| words("era-name", x, height / 2.0 + 4.0).text(name));
    out.extend(names);
    out
}

pub(super) fn line(class: &'static str, from: [f64; 2], to: [f64; 2]) -> Piece {
    let ([x1, y1], [x2, y2]) = (from, to);
    svg("line")
        .class(class)
        .num("x1", x1)
        .num("y1", y1)
        .num("x2", x2)
        .num("y2", y2)
}

/// Upright lines from the top, in one path: each element more costs every frame.
fn uprights(class: &'static str, at: impl Iterator<Item = f64>, bottom: f64) -> Piece {
    let mut path = Path::default();
    for x in at {
        path.step('M', &[x, 0.0]);
        path.step('V', &[bottom]);
    }
    svg("path").class(class).path(path)
}

pub(super) fn words(class: &'static str, x: f64, y: f64) -> Piece {
    svg("text").class(class).num("x", x).num("y", y)
}

/// The guides of the lanes' rows, in one path.
pub(in crate::view) fn lanes(layout: &TimelineLayout) -> Piece {
    let (left, right) = layout.plot;
    let mut path = Path::default();
    for lane in &layout.lanes {
        let row = lane.height / lane.rows.max(1) as f64;
        for at in 0..lane.rows {
            path.step('M', &[left, lane.y + row * (at as f64 + 0.5)]);
            path.step('H', &[right]);
        }
    }
    svg("path.lane-guide").path(path)
}

/// The shape on a bobbin of the upright timeline.
pub(super) fn bobbin(shape: Shape, x: f64, y: f64) -> Piece {
    svg("path")
        .class(joined(&["shape shape-", shape.code()]))
        .place(x, y, 13.0 / 16.0, false)
        .attr("d", shape_path(shape))
}

/// The name on a lane's bobbin, which stays in sight while its lane is: HTML, for the same reason as
/// the labels of the marks.
fn lane_name(lane: &Lane, left: f64, dimmed: bool) -> Piece {
    let class = if dimmed {
        "lane-name is-dim"
    } else {
        "lane-name"
    };
    // What sticks costs a layer: only where there is a way to stay on.
    let lane_class = if lane.rows > 1 {
        "lane is-high"
    } else {
        "lane"
    };
    el("div")
        .class(lane_class)
        .px("width", left)
        .px("height", lane.height)
        .px("top", lane.y)
        .with(
            el("p")
                .class(class)
                .px("height", lane.height / lane.rows.max(1) as f64)
                .with(shape_mark(lane.shape, false))
                .with(el("span").text(lane.label)),
        )
}

/// The calendar under the lanes; stays in sight while the lanes scroll.
pub(super) fn axis(sight: Sight, ticks: &[Tick]) -> Piece {
    let (named, minor): (Vec<&Tick>, Vec<&Tick>) =
        ticks.iter().partition(|tick| !tick.label.is_empty());
    let minor = minor.into_iter().map(|tick| tick.x + sight.shift);
    let names = named
        .into_iter()
        .map(|tick| words("axis-label", tick.x + sight.shift, 19.0).text(tick.label.clone()));
    svg("svg.timeline-axis")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "28")
        .with(uprights("axis-minor", minor, 4.0))
        .add_all(names)
}

/// The names of the lanes; the buttons on the marks say them aloud.
pub(super) fn lane_names(layout: &TimelineLayout, shown: &[&Mark]) -> Piece {
    let chosen = shown.iter().any(|mark| mark.selected);
    let names = layout.lanes.iter().enumerate().map(|(at, lane)| {
        let own = shown.iter().any(|mark| mark.lane == at && !mark.dimmed);
        lane_name(lane, layout.names_width(), chosen && !own)
    });
    el("div.timeline-words")
        .attr("aria-hidden", "true")
        .add_all(names)
}
