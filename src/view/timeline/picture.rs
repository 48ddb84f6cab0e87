//! The timeline as a whole.

use super::axis::{axis, backdrop, lane_names, lanes};
use super::brush::brush;
use super::drawing::{hand, mark_view};
use super::over::{OVER, over};
use super::upright::{upright, upright_height};
use super::{moves, ties};
use crate::app::App;
use crate::live::{Kept, Slot, Small, Turn, effect, key_of};
use crate::platform::{Hands, Piece, Size, bring_into_sight, el, live, svg, watch_size};
use crate::view::common::joined;
use crate::view::loom::{LoomParts, frayed, lane_threads};
use fil_domain::{ItemIx, Message, signed};
use fil_explorer::Shell;
use fil_explorer::timeline::{Mark, Sight, TimelineInput, TimelineLayout, ticks, timeline_layout};
use fil_explorer::words::{fill, plural};
use std::sync::Arc;

/// Height of a row, in pixels: the smallest comfortable target. It grows with the letters.
const ROW: f64 = 44.0;
/// Size of the labels' type in sixteenths of the reader's own size of letters.
const TEXT: f64 = 12.0 / 16.0;
/// The same two on a public screen.
const ROW_KIOSK: f64 = 64.0;
const TEXT_KIOSK: f64 = 17.0 / 16.0;
/// The size of letters, in pixels, where the reader has asked for no other.
const LETTERS: f64 = 16.0;
/// Id and width of the box that tells the reader's size of letters.
const REM: &str = "ligne-lettres";
const REMS: f64 = 8.0;
/// Widths at which the timeline is laid out for a page without script, which reserves its height:
/// a phone's and a desktop's stage.
const NOMINAL: [f64; 2] = [358.0, 1060.0];
/// A narrower stage shows time upright.
pub(in crate::view) const UPRIGHT: f64 = 656.0;
/// Id of the box that is measured.
const BOX: &str = "ligne-boite";

/// Ids of the threads, of what moves with time, and of the axis with what is below it.
const DRAWN: &str = "ligne-fils";
const MOVES: &str = "ligne-temps";
const FOOT: &str = "ligne-pied";
/// Id of the box in which the lanes scroll.
const LANES: &str = "ligne-rangs";
/// Up to so many marks are drawn, in sight or not; of more only those in sight and this near it.
const ALL: usize = 120;
const NEAR: f64 = 160.0;
/// From the measured box to the edge of what scrolls, pixels.
const EDGE: f64 = 6.0;

/// What the timeline keeps between drawings.
#[derive(Clone, Copy)]
pub struct TimelineParts {
    size: Slot<Size>,
    rem: Slot<Size>,
    lanes: Slot<Size>,
    /// How far the lanes are scrolled, in steps of [`NEAR`].
    scrolled: Slot<u32>,
    layout: &'static Kept<Option<TimelineLayout>>,
    /// The mark that Tab leads to.
    pub(super) stop: Slot<Option<ItemIx>>,
    /// Whether the hand on the brush has made its step of the history.
    pub(super) dragged: Slot<bool>,
    /// The knot that is untied: its first item.
    pub(super) untied: Slot<Option<ItemIx>>,
    /// Rows beyond the first that were asked for, here and in the list.
    pub(super) more: Slot<u32>,
    /// What hands do on the lanes; always there once the timeline is.
    pub(super) hands: Option<Hands>,
}

impl TimelineParts {
    /// Rows beyond the first that were asked for. Reactive.
    pub(in crate::view) fn more_rows(self) -> u32 {
        self.more.get()
    }

    /// Width and size of letters, once they are known. Reactive.
    pub(in crate::view) fn measures(self) -> Option<(f64, f64)> {
        let letters = (self.rem.get().width / REMS).max(LETTERS);
        Some((self.size.get().width, letters)).filter(|one| one.0 > 0.0)
    }
}

/// Watches the width of the timeline and places it; what is selected comes into sight.
#[must_use]
pub fn timeline_parts(app: App, more: Slot<u32>) -> TimelineParts {
    let parts = TimelineParts {
        size: watch_size(BOX),
        rem: watch_size(REM),
        lanes: watch_size(LANES),
        scrolled: Slot::new(0),
        layout: Kept::new(),
        stop: Slot::new(None),
        dragged: Slot::new(false),
        untied: Slot::new(None),
        more,
        hands: None,
    };
    let hands = Hands::new(move |hand| moves::hand(app, parts, hand));
    let parts = TimelineParts {
        hands: Some(hands),
        ..parts
    };
    // To place it takes its time.
    let turn = Turn::new(app.selection, true);
    effect(Box::new(move || {
        if turn.waits() {
            return;
        }
        if let Some(layout) = &*placed(app, parts)
            && let Some(mark) = layout.marks.iter().find(|mark| mark.selected)
        {
            bring_into_sight(".timeline-scroll", whole(mark.y));
        }
    }));
    parts
}

/// Whole pixels.
#[expect(clippy::cast_possible_truncation, reason = "a place on the page")]
const fn whole(px: f64) -> i32 {
    px as i32
}

/// The timeline. Its threads, what moves in its drawing, words and buttons over it, and the axis and what is
/// below it come in `turns` of their own.
#[must_use]
pub fn timeline_picture(
    app: App,
    parts: TimelineParts,
    loom: LoomParts,
    turns: [Turn; 4],
) -> Piece {
    let pack = app.speech().pack;
    let found = app.matches();
    let items = plural(pack, Message::CountItems, found.items.len());
    let (from, to) = found.years;
    let summary = fill(
        pack.message(Message::TimelineSummary),
        &[
            ("items", &items),
            ("from", &signed(i64::from(from))),
            ("to", &signed(i64::from(to))),
        ],
    );
    let aside = |id: &'static str, words: &'static str| el("p.aside").attr("id", id).text(words);
    el("section.timeline needs-app")
        .attr("id", BOX)
        .attr("aria-labelledby", "ligne")
        .escape(move || ties::close(app, parts))
        .with(
            el("h2.aside")
                .attr("id", "ligne")
                .text(app.say(Message::TimelineLabel)),
        )
        .leaf("p.aside", summary)
        .with(el("i.eight-rem").attr("id", REM))
        .with(aside("ligne-aide", app.say(Message::TimelineHelp).words()))
        .add_all(match (&*placed(app, parts), parts.measures()) {
            (Some(layout), _) => picture(app, parts, layout, (loom, turns)),
            (None, Some((width, letters))) => upright(app, parts, (width, letters / LETTERS), loom),
            (None, None) => held(app),
        })
}

/// The placed timeline, once its width is known; nothing where time stands upright. Reactive.
#[must_use]
pub fn placed(app: App, parts: TimelineParts) -> Arc<Option<TimelineLayout>> {
    let version = app.version();
    let _ = app.time_looks();
    let (size, rem) = (parts.size.get(), parts.rem.get());
    let widths = size.to_bits() & 0xffff_0000 | rem.to_bits() >> 16;
    let length = app
        .state_now()
        .time
        .map_or(0, |time| time.last.0 - time.first.0);
    let key = key_of(&[
        u64::from(version),
        u64::from(widths),
        u64::from(length.unsigned_abs()),
    ]);
    parts.layout.get(key, || {
        let lying = parts.measures().filter(|(width, _)| *width >= UPRIGHT);
        lying.map(|(width, letters)| place(app, width, letters))
    })
}

/// Which heights of the lanes are in sight, about. Reactive.
#[must_use]
pub fn lanes_seen(parts: TimelineParts) -> (f64, f64) {
    let top = f64::from(parts.scrolled.get()) * NEAR;
    let height = parts.lanes.get().height;
    (top, if height > 0.0 { top + height } else { 10_000.0 })
}

fn picture(
    app: App,
    parts: TimelineParts,
    layout: &TimelineLayout,
    (loom, [drawn, moves, above, below]): (LoomParts, [Turn; 4]),
) -> Vec<Piece> {
    let of = (app, parts);
    let sight = layout.sight(app.state_now().time);
    let shown = shown(parts, layout, sight);
    let measured = parts.measures().map_or(layout.width_px, |(width, _)| width);
    let width = measured + EDGE;
    let drawing = svg("svg.timeline-drawing")
        .attr("aria-hidden", "true")
        .num("width", if layout.mirrored { measured } else { width })
        .num("height", layout.axis_y)
        // As many children each time: the others stay who they are.
        .with(svg("g").add_all(tints(layout, width, &shown)))
        .with(lanes(layout))
        .with(turned(of, drawn, DRAWN, move |_, _| lane_threads(loom)))
        .with(turned(of, moves, MOVES, move |layout, sight| {
            moving(app, parts, loom, (layout, sight))
        }));
    let body = el("div.timeline-body")
        .with(drawing)
        .with(lane_names(layout, &shown))
        .with(turned(of, above, OVER, move |layout, sight| {
            over(app, parts, loom, (layout, sight))
        }));
    // Its left edge is the place 0, also where boxes stand at the right.
    let scroll = el("div.timeline-scroll")
        .attr("id", LANES)
        .scrolled(move |top| parts.scrolled.set(steps(top)))
        .with(if layout.mirrored {
            body.px("width", measured)
        } else {
            body
        });
    let foot = turned(of, below, FOOT, move |layout, sight| {
        foot(app, parts, layout, sight)
    });
    let mut all = vec![scroll, foot];
    all.extend(ties::list(app, parts, layout, sight));
    all
}

/// What `make` makes of the placed timeline, anew when `turn` comes and when what it read changes.
fn turned(
    (app, parts): (App, TimelineParts),
    turn: Turn,
    id: &'static str,
    make: impl Fn(&TimelineLayout, Sight) -> Piece + Send + Sync + 'static,
) -> Piece {
    let made = move || match &*placed(app, parts) {
        Some(layout) => make(layout, layout.sight(app.state_now().time)),
        None => Piece::same(),
    };
    // Before its turn not even the place of things is asked for: to work it out has a turn of its own.
    live(move || if turn.waits() { Piece::same() } else { made() }).attr("id", id)
}

/// The axis, and what is below it.
fn foot(app: App, parts: TimelineParts, layout: &TimelineLayout, sight: Sight) -> Piece {
    let ticks = ticks(layout, sight, app.speech().pack);
    let (left, right) = layout.plot;
    let below = el("div.timeline-below")
        .with(moves::buttons(app, parts, layout))
        .with(brush(
            app,
            (layout.pad, right - left - 2.0 * layout.pad),
            Some(sight),
            parts.dragged,
        ));
    el("div.timeline-foot")
        .with(axis(sight, &ticks))
        .with(below)
}

/// Whole steps of [`NEAR`].
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place on the page; a cast of a float saturates"
)]
const fn steps(px: f64) -> u32 {
    (px / NEAR) as u32
}

/// The marks that are drawn: all of a few; of many those in sight, and the one with the focus.
pub(super) fn shown(parts: TimelineParts, layout: &TimelineLayout, sight: Sight) -> Vec<&Mark> {
    let few = layout.marks.len() <= ALL;
    let top = f64::from(parts.scrolled.get()) * NEAR - NEAR;
    let bottom = top + parts.lanes.get().height.clamp(NEAR, 4000.0) + 3.0 * NEAR;
    let stop = parts.stop.get();
    let mut shown = Vec::new();
    for mark in &layout.marks {
        let near = few || (mark.y >= top && mark.y <= bottom);
        if mark.folded {
            continue;
        }
        // The one with the focus stays, or the keyboard would have no place.
        if near && layout.is_in_sight(mark, sight) || Some(mark.item) == stop {
            shown.push(mark);
        }
    }
    shown
}

/// A tint over the rows of what is selected.
fn tints(layout: &TimelineLayout, width: f64, shown: &[&Mark]) -> Vec<Piece> {
    let mut tints = Vec::new();
    for mark in shown {
        if mark.selected {
            let tint = svg("rect")
                .class(joined(&["row-tint dye-", mark.shape.code()]))
                .num("x", if layout.mirrored { -EDGE } else { 0.0 })
                .num("width", width)
                .num("y", mark.hit.min.y)
                .num("height", mark.hit.height());
            tints.push(tint);
        }
    }
    tints
}

/// What moves with time: cut at the plot, unless all is in sight.
fn moving(
    app: App,
    parts: TimelineParts,
    loom: LoomParts,
    (layout, sight): (&TimelineLayout, Sight),
) -> Piece {
    let ticks = ticks(layout, sight, app.speech().pack);
    let (left, right) = layout.plot;
    let hand = hand(app, false);
    let frayed = frayed(loom);
    let marks = shown(parts, layout, sight).into_iter().map(|mark| {
        let own = frayed.iter().find(|(item, _)| *item == mark.item);
        mark_view(mark, hand, own.map(|(_, from)| from - sight.shift))
    });
    let content = svg("g")
        .slide(sight.shift - left)
        .with(svg("g").add_all(backdrop(app, layout, sight, &ticks)))
        .add_all(marks);
    svg("svg")
        .num("x", left)
        .num("width", right - left)
        .num("height", layout.axis_y)
        .attr("overflow", if sight.whole { "visible" } else { "hidden" })
        .with(content)
}

/// The room the timeline will take, while its width is not known.
fn held(app: App) -> Vec<Piece> {
    let held = |class: &'static str, height: f64| {
        svg("svg")
            .class(class)
            .attr("aria-hidden", "true")
            .attr("width", "1")
            .num("height", height)
    };
    let [narrow, wide] = NOMINAL;
    vec![
        held("held-narrow", upright_height(app, narrow)),
        el("div.timeline-scroll held-wide").with(held("", place(app, wide, LETTERS).axis_y)),
        held("timeline-axis held-wide", 28.0),
        el("div.timeline-below held-wide"),
    ]
}

#[inline(never)]
pub(in crate::view) fn place(app: App, width: f64, letters: f64) -> TimelineLayout {
    let (row, text) = match app.state().shell {
        Shell::Kiosk => (ROW_KIOSK, TEXT_KIOSK),
        _ => (ROW, TEXT),
    };
    // A target, also where letters are small.
    place_rows(
        app,
        width,
        (row * letters / LETTERS).max(ROW),
        text * letters,
    )
}

/// The timeline with rows of this height and letters of this size, pixels.
pub(in crate::view) fn place_rows(app: App, width: f64, row: f64, letters: f64) -> TimelineLayout {
    timeline_layout(&TimelineInput {
        data: app.data,
        pack: app.speech().pack,
        matches: &app.matches(),
        // With the part of time that is in sight now.
        state: &app.state_now(),
        width_px: width,
        row_height: row,
        text_px: letters,
    })
}
