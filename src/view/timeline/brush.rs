//! The range brush: the whole time in small, and the period that filters everything.
//!
//! Three native sliders lie over each other: the window, whose thumb is as wide as the period, and
//! its two ends. So mouse, finger and keys work as the browser's own.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{Path, Piece, el, svg};
use crate::view::common::joined;
use fil_domain::{Direction, Message, signed, whole_number};
use fil_explorer::timeline::{Overview, Sight, overview};
use fil_explorer::{Command, ViewState};

/// Height of the track, pixels.
const HEIGHT: f64 = 26.0;

/// The brush in a room that begins so far `aside` and is so many pixels wide, under the axis of what is
/// in sight or alone. `dragged` is true once the hand on a slider has made its step of the history.
pub(super) fn brush(
    app: App,
    (aside, room): (f64, f64),
    sight: Option<Sight>,
    dragged: Slot<bool>,
) -> Piece {
    let state = app.state();
    let overview = overview(app.data, &state, room, sight.is_some());
    let (first, last) = overview.years;
    let (before, after) = overview.edges;
    let width = after - before;
    let mirrored = state.lang.direction() == Direction::Rtl;
    // Of a stretch of the track, its left edge; what stands before the track.
    let left_of = |from: f64, length: f64| {
        if mirrored {
            width - from - length
        } else {
            from
        }
    };
    let before_it = if mirrored { room - after } else { before };
    let period = move |state: &ViewState| {
        let from = state.from.unwrap_or(first).clamp(first, last);
        (from, state.to.unwrap_or(last).clamp(first, last))
    };
    let (from, to) = period(&state);
    // A year on the track, and where the period begins and ends.
    let year = width / f64::from(last - first + 1);
    let start = f64::from(from - first) * year;
    let end = f64::from(to + 1 - first) * year;
    let set = move |from: i16, to: i16| {
        let from = (from > first).then_some(from);
        let to = (to < last).then_some(to);
        app.dispatch_as(Command::SetYears(from, to), !dragged.now());
        dragged.set(true);
    };
    let slider = |class: &'static str, message: Message, value: i16, bounds: (i16, i16)| {
        el("input")
            .class(class)
            .attr("type", "range")
            .attr("aria-label", app.say(message))
            .attr("min", signed(i64::from(bounds.0)))
            .attr("max", signed(i64::from(bounds.1)))
            .value(signed(i64::from(value)))
            .on_press(move || dragged.set(false))
    };
    let ends = move |act: fn(i16, i16, i16) -> (i16, i16)| {
        move |value: String| {
            if let Some(year) = whole_number(&value) {
                let (from, to) = period(&app.state_now());
                let (from, to) = act(year, from, to);
                set(from, to);
            }
        }
    };
    let length = to - from;
    let window = slider(
        "brush-window",
        Message::BrushWindow,
        from,
        (first, last - length),
    )
    .attr(
        "aria-valuetext",
        joined(&[&signed(i64::from(from)), "–", &signed(i64::from(to))]),
    )
    .flag("disabled", length >= last - first)
    .px("--window", end - start)
    .input(ends(|year, from, to| (year, year + to - from)));
    // Each end goes as far as the other one.
    let earlier = slider("brush-end", Message::BrushFrom, from, (first, to))
        .px("left", left_of(-22.0, end - year + 44.0))
        .px("width", end - year + 44.0)
        .input(ends(|year, _, to| (year, to)));
    let later = slider("brush-end", Message::BrushTo, to, (from, last))
        .px(
            "left",
            left_of(start + year - 22.0, width - start - year + 44.0),
        )
        .px("width", width - start - year + 44.0)
        .input(ends(|year, from, _| (from, year)));
    let part = sight.filter(|sight| !sight.whole).map(|sight| {
        let x = |day| overview.scale.x_from_day(day) - before;
        let (first, last) = (x(sight.days.0), x(sight.days.1));
        el("i.brush-sight")
            .px("left", first.min(last))
            .px("width", (last - first).abs())
    });
    el("div.timeline-brush")
        .px("margin-inline-start", aside + before_it)
        .px("width", width)
        .with(
            el("div.brush")
                .attr("role", "group")
                .attr("aria-label", app.say(Message::FilterYears))
                .pressed_twice(move || app.dispatch(Command::SetYears(None, None)))
                .with(drawing(&overview))
                .with(window)
                .with(earlier)
                .with(later)
                .add_opt(part),
        )
}

/// The items as dots and strokes, a line for each kind.
fn drawing(overview: &Overview) -> Piece {
    let rows = overview.kinds.len().max(1) as f64;
    let paths = overview
        .kinds
        .iter()
        .enumerate()
        .map(|(at, (shape, spans))| {
            let y = (at as f64 + 0.5) / rows * (HEIGHT - 6.0) + 3.0;
            let mut path = Path::default();
            for (x0, x1) in spans {
                let x0 = x0 - overview.edges.0;
                path.step('M', &[x0, y]);
                path.step('H', &[(x1 - overview.edges.0).max(x0 + 0.1)]);
            }
            svg("path")
                .class(joined(&["brush-item dye-", shape.code()]))
                .path(path)
        });
    svg("svg.brush-drawing")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .num("height", HEIGHT)
        .add_all(paths)
}
