//! The timeline of a narrow screen: time runs upwards, a row beside each item.

use super::axis::{bobbin, line, words};
use super::brush::brush;
use super::drawing::{class_of, fades, strokes};
use super::marks::mark_id;
use super::picture::TimelineParts;
use crate::app::App;
use crate::platform::{self, Path, Piece, el, svg};
use crate::view::common::{joined, words as worded};
use fil_domain::{ItemIx, Message};
use fil_explorer::Selection;
use fil_explorer::card::{ListRow, list_row};
use fil_explorer::timeline::{TimelineInput, Upright, UprightRow, text_width, upright_layout};
use fil_explorer::words::plural;

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
/// Rows that are drawn at first, and with each wish for more.
const PAGE: u32 = 60;
/// Room of the range brush's handles on both sides, pixels.
const BRUSH: f64 = 12.0;

/// The upright timeline on a stage of so many pixels; `larger` is how many times larger than usual
/// letters are.
pub(super) fn upright(app: App, parts: TimelineParts, width: f64, larger: f64) -> Vec<Piece> {
    let most = PAGE.saturating_add(parts.more.get()) as usize;
    let row = row_height(app, width, larger);
    let layout = place(app, width, row, larger, most);
    let left = app.matches().items.len().saturating_sub(layout.rows.len());
    let drawn = el("div.upright")
        .px("height", layout.height)
        .with(drawing(app, &layout))
        .with(buttons(app, parts, &layout, width, row));
    let brush = el("div.timeline-brush")
        .px("margin-left", BRUSH)
        .px("width", width - 2.0 * BRUSH)
        .with(brush(app, width - 2.0 * BRUSH, parts.dragged));
    let more = (left > 0).then(|| {
        el("button.button list-more")
            .attr("type", "button")
            .click(move || parts.more.set(parts.more.now().saturating_add(PAGE)))
            .text(plural(
                app.speech().pack,
                Message::ListMore,
                left.min(PAGE as usize),
            ))
    });
    vec![brush, el("div.upright-scroll").with(drawn).add_opt(more)]
}

/// The height of an upright timeline with its brush, where letters have their usual size.
pub(super) fn upright_height(app: App, width: f64) -> f64 {
    let row = row_height(app, width, 1.0);
    2.0 * HALF + place(app, width, row, 1.0, PAGE as usize).height
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
fn row_height(app: App, width: f64, larger: f64) -> f64 {
    let room = (width * WORDS - 8.0).max(40.0);
    let pack = app.speech().pack;
    let items = app.matches();
    let items = items.items.iter();
    let lines = items.filter_map(|ix| list_row(app.data, pack, *ix));
    let lines = lines.map(|row| text_width(&line_of(&row), SMALL * larger) / room);
    // Words do not break where a line ends: a little more than they take in one.
    let most = lines.fold(1.6, f64::max);
    (NAME + LINE * (most * 1.15).ceil()) * larger
}

/// What stands under the name of a row.
fn line_of(row: &ListRow) -> String {
    let dot = if row.countries.is_empty() { "" } else { " · " };
    joined(&[row.line.words, dot, &row.countries])
}

/// Whether an item is chosen, or names the chosen country; and whether something else is.
fn state_of(app: App, row: &UprightRow) -> (bool, bool) {
    let selection = app.selection.get();
    let item = app.data.item(row.item);
    let chosen = item.is_some_and(|item| selection.opens(row.item, item));
    (chosen, selection != Selection::None && !chosen)
}

fn drawing(app: App, layout: &Upright) -> Piece {
    let mut out = vec![fades()];
    for (y, year) in &layout.ticks {
        out.push(line("year-line", [36.0, *y], [layout.gutter, *y]));
        out.push(words("axis-label is-start", 0.0, *y + 4.0).text(year.clone()));
    }
    for (x, shape) in &layout.lines {
        out.push(line("lane-guide", [*x, 14.0], [*x, layout.height]));
        out.push(bobbin(*shape, *x, 7.0));
    }
    // The strokes run along the axis, which here points upwards.
    let turned = joined(&[
        "matrix(0 -1 1 0 0 ",
        &fil_domain::digits(whole(layout.height)),
        ")",
    ]);
    let marks = layout.rows.iter().map(|row| {
        let state = state_of(app, row);
        strokes(&row.drawing, row.line, row.shape, state, true)
    });
    out.extend(layout.rows.iter().map(|row| leader(app, layout, row)));
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

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a height on the page"
)]
const fn whole(px: f64) -> u64 {
    px as u64
}

/// From an item's point to its row.
fn leader(app: App, layout: &Upright, row: &UprightRow) -> Piece {
    let mut path = Path::default();
    let bend = layout.gutter - 8.0;
    path.step('M', &[(row.line + 12.0).min(bend), row.at]);
    path.step('H', &[bend]);
    path.step('L', &[layout.gutter, row.top + HALF]);
    svg("path")
        .class(class_of(
            "upright-leader dye-",
            row.shape,
            state_of(app, row),
        ))
        .path(path)
}

/// A button for each item: its row, and its point in the drawing.
fn buttons(app: App, parts: TimelineParts, layout: &Upright, width: f64, height: f64) -> Piece {
    let at = parts.stop.get().or_else(|| app.selection.get().item());
    let at = at.filter(|ix| layout.rows.iter().any(|row| row.item == *ix));
    let at = at.or_else(|| layout.rows.first().map(|row| row.item));
    let order: Vec<ItemIx> = layout.rows.iter().map(|row| row.item).collect();
    let rows = layout.rows.iter().map(|row| {
        let item = row.item;
        let open = move || app.open(Selection::Item(item));
        let point = el("i.hit")
            .attr("aria-hidden", "true")
            .shift(row.line - HALF, row.at - HALF)
            .size(2.0 * HALF, 2.0 * HALF)
            .open(open);
        let button = el("button")
            .attr("type", "button")
            .class(class_of("upright-row of-", row.shape, state_of(app, row)))
            .attr("id", mark_id(app, item))
            .truth("aria-pressed", app.selection.get().item() == Some(item))
            .attr("tabindex", if at == Some(item) { "0" } else { "-1" })
            .shift(layout.gutter, row.top)
            .size(width - layout.gutter, height)
            .focused(move || parts.stop.set(Some(item)))
            .open(open);
        el("div").with(point).with(told(app, row, button))
    });
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", "ligne")
        .attr("aria-describedby", "ligne-aide")
        .keys(move |key, _| walk(app, parts, &order, key))
        .add_all(rows)
}

/// Walks along the rows: up and right to what is later, down and left to what is earlier.
fn walk(app: App, parts: TimelineParts, order: &[ItemIx], key: &str) -> bool {
    let now = parts.stop.now();
    let at = order.iter().position(|ix| Some(*ix) == now);
    let at = at.unwrap_or_default();
    let last = order.len().saturating_sub(1);
    let to = match key {
        "ArrowUp" | "ArrowRight" => at.saturating_sub(1),
        "ArrowDown" | "ArrowLeft" => (at + 1).min(last),
        "Home" => 0,
        "End" => last,
        _ => return false,
    };
    order
        .get(to)
        .is_some_and(|ix| platform::focus_id(&mark_id(app, *ix)))
}

/// The words of a row, the whole date for those who listen.
fn told(app: App, row: &UprightRow, button: Piece) -> Piece {
    let Some(words) = list_row(app.data, app.speech().pack, row.item) else {
        return button;
    };
    let whole = line_of(&words);
    let (short, line) = (words.short, words.line);
    let own = whole.get(line.words.len()..).unwrap_or_default();
    button
        .with(el("span.row-name").with(worded(short)))
        .with(
            el("span.row-year")
                .attr("aria-hidden", "true")
                .text(words.year),
        )
        .with(el("span.row-line").with(worded(line)).text(own.to_owned()))
        .leaf(
            "span.aside",
            joined(&[" ", &words.date, ", ", words.precision]),
        )
}
