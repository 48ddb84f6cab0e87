//! The timeline as a whole.

use super::axis::{axis, backdrop, lane_name};
use super::drawing::{fades, label_view, mark_view};
use super::marks::marks;
use crate::app::App;
use crate::live::{Kept, Slot, Small, effect};
use crate::platform::{Piece, Size, bring_into_sight, el, svg, watch_size};
use fil_domain::{ItemIx, Message, signed};
use fil_explorer::Shell;
use fil_explorer::timeline::{TimelineInput, TimelineLayout, timeline_layout};
use fil_explorer::words::{fill, plural};
use std::sync::Arc;

/// Height of a row, in pixels: the smallest comfortable target. It grows with the letters.
const ROW: f64 = 44.0;
/// Size of the labels' type in sixteenths of the reader's own size of letters.
const TEXT: f64 = 12.0 / 16.0;
/// The same two on a public screen.
const ROW_KIOSK: f64 = 72.0;
const TEXT_KIOSK: f64 = 17.0 / 16.0;
/// The size of letters, in pixels, where the reader has asked for no other.
const LETTERS: f64 = 16.0;
/// Id and width of the box that tells the reader's size of letters.
const REM: &str = "ligne-lettres";
const REMS: f64 = 8.0;
/// Widths at which the timeline is laid out for a page without script, which reserves its height:
/// a phone's and a desktop's stage.
const NOMINAL: [f64; 2] = [358.0, 1060.0];
/// Id of the box that is measured.
const BOX: &str = "ligne-boite";

/// What the timeline keeps between drawings.
#[derive(Clone, Copy)]
pub struct TimelineParts {
    size: Slot<Size>,
    rem: Slot<Size>,
    layout: &'static Kept<Option<TimelineLayout>>,
    /// The mark that Tab leads to.
    stop: Slot<Option<ItemIx>>,
}

/// Watches the width of the timeline and places it; what is selected comes into sight.
#[must_use]
pub fn timeline_parts(app: App) -> TimelineParts {
    let parts = TimelineParts {
        size: watch_size(BOX),
        rem: watch_size(REM),
        layout: Kept::new(),
        stop: Slot::new(None),
    };
    effect(Box::new(move || {
        if let Some(layout) = &*layout(app, parts)
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

/// The timeline.
#[must_use]
pub fn timeline_picture(app: App, parts: TimelineParts) -> Piece {
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
        .with(
            el("h2.aside")
                .attr("id", "ligne")
                .text(app.say(Message::TimelineLabel)),
        )
        .leaf("p.aside", summary)
        .with(el("i.eight-rem").attr("id", REM))
        .with(aside("ligne-aide", app.say(Message::TimelineHelp)))
        .add_all(match &*layout(app, parts) {
            Some(layout) => picture(app, layout, parts.stop),
            None => held(app),
        })
}

/// The placed timeline, once its width is known. Reactive.
fn layout(app: App, parts: TimelineParts) -> Arc<Option<TimelineLayout>> {
    let (size, rem) = (parts.size.get(), parts.rem.get());
    let widths = size.to_bits() & 0xffff_0000 | rem.to_bits() >> 16;
    let key = u64::from(app.version()) << 32 | u64::from(widths);
    parts.layout.get(key, || {
        (size.width > 0.0).then(|| place(app, size.width, rem.width / REMS))
    })
}

fn picture(app: App, layout: &TimelineLayout, stop: Slot<Option<ItemIx>>) -> [Piece; 2] {
    let drawing = svg("svg.timeline-drawing")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .num("height", layout.axis_y)
        .with(fades())
        .add_all(backdrop(app, layout))
        .add_all(layout.marks.iter().map(mark_view));
    let scroll = el("div.timeline-scroll").with(
        el("div.timeline-body")
            .with(drawing)
            .with(words(layout))
            .with(marks(app, layout, stop)),
    );
    [scroll, axis(layout)]
}

/// The names of the lanes and the labels of the marks; the buttons on the marks say them aloud.
fn words(layout: &TimelineLayout) -> Piece {
    let names = layout.lanes.iter();
    el("div.timeline-words")
        .attr("aria-hidden", "true")
        .add_all(names.map(|lane| lane_name(lane, layout.plot.0)))
        .add_all(layout.marks.iter().filter_map(label_view))
}

/// The room the timeline will take, while its width is not known.
fn held(app: App) -> [Piece; 2] {
    let held = |class: &'static str, width: f64| {
        svg("svg")
            .class(class)
            .attr("aria-hidden", "true")
            .attr("width", "1")
            .num("height", place(app, width, LETTERS).axis_y)
    };
    let [narrow, wide] = NOMINAL;
    [
        el("div.timeline-scroll")
            .with(held("held-narrow", narrow))
            .with(held("held-wide", wide)),
        svg("svg.timeline-axis")
            .attr("width", "100%")
            .attr("height", "28"),
    ]
}

#[inline(never)]
fn place(app: App, width: f64, letters: f64) -> TimelineLayout {
    let letters = letters.max(LETTERS);
    let pack = app.speech().pack;
    let (row, text) = match app.state().shell {
        Shell::Kiosk => (ROW_KIOSK, TEXT_KIOSK),
        _ => (ROW, TEXT),
    };
    timeline_layout(&TimelineInput {
        data: app.data,
        pack,
        matches: &app.matches(),
        state: &app.state(),
        width_px: width,
        row_height: row * letters / LETTERS,
        text_px: text * letters,
    })
}
