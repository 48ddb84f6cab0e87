//! The small timeline of a card: a row for each of its items. Its words are those of the card's rows.

use super::axis::words;
use super::drawing::{hand, mark_view};
use crate::app::App;
use crate::platform::{Piece, el, svg};
use crate::view::common::joined;
use fil_domain::{ItemIx, digits};
use fil_explorer::matches::matches_of;
use fil_explorer::timeline::{Mark, text_width, ticks};
use fil_explorer::{Scope, TimelineInput, ViewState, timeline_layout};

/// Its own pixels; it is drawn as wide as the card is.
const WIDTH: f64 = 480.0;
const ROW: f64 = 34.0;
const TOP: f64 = 8.0;
/// Size of the letters, and about how wide one is where a reader spaces them.
const TEXT: f64 = 15.0;
const LETTER: f64 = 11.0;
/// Between a mark and its name.
const GAP: f64 = 4.0;

/// These items from top to bottom; nothing without items.
#[must_use]
#[inline(never)]
pub fn mini(app: App, items: &[ItemIx]) -> Option<Piece> {
    if items.is_empty() {
        return None;
    }
    let mut in_time = Vec::new();
    for (ix, _) in app.data.items() {
        if items.contains(&ix) {
            in_time.push(ix);
        }
    }
    let mut layout = timeline_layout(&TimelineInput {
        data: app.data,
        pack: app.speech().pack,
        matches: &matches_of(app.data, in_time),
        state: &ViewState {
            scope: Scope::All,
            ..ViewState::default()
        },
        width_px: WIDTH,
        row_height: ROW,
        text_px: TEXT,
    });
    let foot = TOP + ROW * items.len() as f64;
    let mut drawing = svg("svg.mini").attr("aria-hidden", "true").attr(
        "viewBox",
        joined(&["0 0 480 ", &digits((30 + 34 * items.len()) as u64)]),
    );
    let pack = app.speech().pack;
    let ticks = ticks(&layout, layout.sight(None), pack);
    for tick in ticks {
        if tick.label.is_empty() {
            continue;
        }
        drawing = drawing
            .with(
                svg("rect.mini-year")
                    .num("x", tick.x - 0.5)
                    .num("height", foot)
                    .attr("width", "1"),
            )
            .with(words("axis-label", tick.x, foot + 17.0).text(tick.label));
    }
    let mirrored = layout.mirrored;
    for mark in &mut layout.marks {
        let at = items.iter().position(|item| *item == mark.item);
        mark.y = TOP + ROW * (at.unwrap_or_default() as f64 + 0.5);
        let name = app.data.item(mark.item).map(|item| item.short);
        let name = name.map_or("", |id| app.speech().text(id));
        drawing = drawing
            .with(mark_view(mark, hand(app, false), None))
            .add_opt(label(mark, name, mirrored));
    }
    Some(el("div.mini-box").with(drawing))
}

/// A name beside its mark; nothing where neither side has room for it.
fn label(mark: &Mark, name: &'static str, mirrored: bool) -> Option<Piece> {
    let (left, right) = (mark.hit.min.x - GAP, mark.hit.max.x + GAP);
    let length = name.chars().count() as f64 * LETTER;
    let (fits_left, fits_right) = if mirrored {
        (length < left, text_width(name, TEXT) < WIDTH - right)
    } else {
        (text_width(name, TEXT) < left, length < WIDTH - right)
    };
    // What follows in the direction of time comes first; words begin where they are read from.
    let on_right = fits_right && !(mirrored && fits_left);
    if !on_right && !fits_left {
        return None;
    }
    let class = if on_right == mirrored {
        "mini-name is-left"
    } else {
        "mini-name"
    };
    let x = if on_right { right } else { left };
    Some(words(class, x, mark.y + 5.0).text(name))
}
