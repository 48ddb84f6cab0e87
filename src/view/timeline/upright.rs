//! The timeline of a narrow screen: time runs upwards, a row beside each item.

use super::axis::{bobbin, line, words};
use super::brush::brush;
use super::drawing::{class_of, hand, strokes};
use super::marks::{group, is_open, mark_id};
use super::picture::TimelineParts;
use crate::app::App;
use crate::platform::{self, Path, Piece, el, svg};
use crate::view::common::{PAGE, drawn_rows, joined, more_button, row_tail, row_words, whole_px};
use crate::view::loom::{LoomParts, lane_threads, lane_uprights};
use fil_domain::{Direction, ItemIx};
use fil_explorer::Selection;
use fil_explorer::card::{ListRow, list_rows};
use fil_explorer::timeline::{
    Drawing, TimelineInput, Upright, UprightRow, text_width, upright_layout,
};

/// Where letters have their usual size: height of a row with its name alone, of a line of words in
/// it, and the sizes of their type and the axis', pixels.
const NAME: f64 = 38.0;
const LINE: f64 = 18.0;
const SMALL: f64 = 13.0;
const TEXT: f64 = 12.0;
/// Least part of the stage that the words of a row have.
const WORDS: f64 = 0.52;
/// Half a target.
const HALF: f64 = 22.0;
/// Room of the range brush's handles on both sides, pixels.
const BRUSH: f64 = 12.0;

/// The upright timeline on a stage of so many pixels; `larger` is how many times larger than usual
/// letters are.
pub(super) fn upright(
    app: App,
    parts: TimelineParts,
    (width, larger): (f64, f64),
    loom: LoomParts,
) -> Vec<Piece> {
    let Stood { layout, rows, row } = stood(app, parts, width, larger);
    let left = app.matches().items.len().saturating_sub(layout.rows.len());
    let drawn = el("div.upright")
        .px("min-height", layout.height)
        .with(drawing(app, &layout, loom))
        .with(buttons(app, parts, &layout, &rows, (width, row)));
    let room = (BRUSH, width - 2.0 * BRUSH);
    let brush = brush(app, room, None, parts.dragged);
    let more = more_button(app, parts.more, left, String::new());
    vec![el("div.upright-scroll").with(drawn).add_opt(more), brush]
}

/// A placed upright timeline with its words.
pub struct Stood {
    /// Lines and rows.
    pub layout: Upright,
    /// The words of the rows.
    rows: Vec<ListRow>,
    /// Height of a row.
    row: f64,
}

/// Places the upright timeline on a stage of so many pixels.
#[must_use]
pub fn stood(app: App, parts: TimelineParts, width: f64, larger: f64) -> Stood {
    let most = drawn_rows(parts.more);
    let rows = rows(app, most);
    let row = row_height(&rows, width, larger);
    Stood {
        layout: place(app, width, row, larger, most),
        rows,
        row,
    }
}

/// The words of what is drawn.
fn rows(app: App, most: usize) -> Vec<ListRow> {
    let (found, state) = (app.matches(), app.state());
    list_rows(app.data, app.speech().pack, &found, &state, most)
}

/// The height of an upright timeline with its brush, where letters have their usual size.
pub(super) fn upright_height(app: App, width: f64) -> f64 {
    let most = PAGE as usize;
    let row = row_height(&rows(app, most), width, 1.0);
    2.0 * HALF + place(app, width, row, 1.0, most).height
}

fn place(app: App, width: f64, row: f64, larger: f64, most: usize) -> Upright {
    upright_layout(
        &TimelineInput {
            data: app.data,
            pack: app.speech().pack,
            matches: &app.matches(),
            state: &app.state(),
            width_px: width,
            row_height: row,
            text_px: TEXT * larger,
        },
        most,
    )
}

/// The height of all rows: that of the one with most words.
fn row_height(rows: &[ListRow], width: f64, larger: f64) -> f64 {
    let room = (width * WORDS - 8.0).max(40.0);
    let mut most = 1.6_f64;
    for row in rows {
        let line = joined(&[row.line.words, &row_tail(row)]);
        most = most.max(text_width(&line, SMALL * larger) / room);
    }
    // Words do not break where a line ends: a little more than they take in one.
    (NAME + LINE * (most * 1.15).ceil()) * larger
}

/// Whether an item is chosen, or names the chosen country; and whether something else is.
fn state_of(app: App, row: &UprightRow) -> (bool, bool) {
    let selection = app.selection.get();
    let item = app.data.item(row.item);
    let chosen = item.is_some_and(|item| selection.opens(row.item, item));
    (chosen, selection != Selection::None && !chosen)
}

fn drawing(app: App, layout: &Upright, loom: LoomParts) -> Piece {
    let uprights = lane_uprights(loom);
    let woven = |item: ItemIx| uprights.iter().any(|one| one.2 == item);
    let mut out = Vec::new();
    for (y, year) in &layout.ticks {
        out.push(line(
            "year-line",
            [layout.place(36.0), *y],
            [layout.gutter, *y],
        ));
        let words = words("axis-label is-start", layout.place(0.0), *y + 4.0);
        out.push(words.text(year.clone()));
    }
    for (x, shape) in &layout.lines {
        out.push(line("lane-guide", [*x, 14.0], [*x, layout.height]));
        // Threads pass where it would stand; their knots have the shape too.
        if !layout.own_lines {
            out.push(bobbin(*shape, *x, 7.0));
        }
    }
    // The strokes run along the axis, which here points upwards.
    let turned = joined(&[
        "matrix(0 -1 1 0 0 ",
        &fil_domain::digits(whole_px(layout.height)),
        ")",
    ]);
    let hand = hand(app, true);
    let marks = layout.rows.iter().map(|row| {
        let state = state_of(app, row);
        // The threads themselves are the lines of a braid.
        let mut drawing = row.drawing.clone();
        if woven(row.item) {
            drawing.retain(|one| !matches!(one, Drawing::Braid { .. }));
        }
        strokes(&drawing, row.line, row.shape, state, hand)
    });
    let marks: Vec<Piece> = marks.collect();
    out.extend(layout.rows.iter().map(|row| leader(app, layout, row)));
    out.push(lane_threads(loom));
    out.push(
        svg("g.upright-marks")
            .attr("transform", turned)
            .add_all(marks),
    );
    svg("svg.timeline-drawing")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .num("height", layout.height)
        .add_all(out)
}

/// From an item's point to its row.
fn leader(app: App, layout: &Upright, row: &UprightRow) -> Piece {
    let mut path = Path::default();
    // As where the lines stand at the left.
    let edge = layout.place(layout.gutter);
    let bend = edge - 8.0;
    let knot = (layout.place(row.line) + 12.0).min(bend);
    path.step('M', &[layout.place(knot), row.at]);
    path.step('H', &[layout.place(bend)]);
    path.step('L', &[layout.gutter, row.top + HALF]);
    svg("path")
        .class(class_of(
            "upright-leader dye-",
            row.shape,
            state_of(app, row),
        ))
        .path(path)
}

/// A button for each item: its row, and its point in the drawing. The rows follow each other: where a
/// reader's own letters need more room than was reckoned, the next one makes way.
fn buttons(
    app: App,
    parts: TimelineParts,
    layout: &Upright,
    rows: &[ListRow],
    (width, height): (f64, f64),
) -> Piece {
    let (before, room) = if layout.mirrored {
        (width - layout.gutter, layout.gutter)
    } else {
        (layout.gutter, width - layout.gutter)
    };
    let order: Vec<ItemIx> = layout.rows.iter().map(|row| row.item).collect();
    let items = order.clone();
    let keys = move |key: &str, _| walk(app, parts, &order, key);
    group(app, parts, &items, keys, |n, button| {
        let Some(row) = layout.rows.get(n) else {
            return button;
        };
        let item = row.item;
        let above = n.checked_sub(1).and_then(|n| layout.rows.get(n));
        let above = above.map_or(0.0, |above| above.top + height);
        let point = el("i.hit")
            .attr("aria-hidden", "true")
            .shift(row.line - HALF, row.at - HALF)
            .size(2.0 * HALF, 2.0 * HALF)
            .open(move || app.open(Selection::Item(item)));
        let button = button
            .truth("aria-pressed", is_open(app, item))
            .class(class_of("upright-row of-", row.shape, state_of(app, row)))
            .px("margin-top", row.top - above)
            .px("margin-inline-start", before)
            .px("width", room)
            .px("min-height", height);
        let words = rows.iter().find(|words| words.item == item);
        el("div").with(point).with(match words {
            Some(words) => row_words(words, button),
            None => button,
        })
    })
}

/// Walks along the rows: up and onwards to what is later, down and back to what is earlier.
fn walk(app: App, parts: TimelineParts, order: &[ItemIx], key: &str) -> bool {
    let now = parts.stop.now();
    let at = order.iter().position(|ix| Some(*ix) == now);
    let at = at.unwrap_or_default();
    let last = order.len().saturating_sub(1);
    let mirrored = app.speech_now().pack.lang.direction() == Direction::Rtl;
    let (later, earlier) = if mirrored {
        ("ArrowLeft", "ArrowRight")
    } else {
        ("ArrowRight", "ArrowLeft")
    };
    let to = match key {
        "ArrowUp" => at.saturating_sub(1),
        "ArrowDown" => (at + 1).min(last),
        key if key == later => at.saturating_sub(1),
        key if key == earlier => (at + 1).min(last),
        "Home" => 0,
        "End" => last,
        _ => return false,
    };
    order
        .get(to)
        .is_some_and(|ix| platform::focus_id(&mark_id(app, *ix)))
}
