//! The picture of the map. What can be chosen on it can also be chosen in the comb.

use super::paint::{Scene, Step, paint, tints};
use super::placed::{Drawn, Placed};
use super::tools::tools;
use crate::app::App;
use crate::live::{Kept, LAST, Slot, Turn, effect, in_turn};
use crate::platform::{
    Canvas, Hands, Painter, Piece, Size, after, el, watch_appearance, watch_size,
};
use fil_domain::{CountryIx, Message};
use fil_explorer::Selection;
use fil_explorer::map::{brought, country_place, selected_box};
use fil_explorer::words::{country_name, fill, plural};
use fil_geometry::point::Point;
use std::cell::Cell;
use std::sync::Arc;

/// Ids of the box and of its canvas.
const BOX: &str = "carte-boite";
const CANVAS: &str = "carte-toile";
/// The canvas above the threads.
const MARKS: &str = "carte-marques";
/// Maps up to this width are always painted in full; with the finest pixels they are as wide as
/// the widest that a frame has time for.
const NARROW: f64 = 640.0;
/// After so many milliseconds without a move the map is at rest.
const REST_MS: u64 = 160;
/// How far inside the map what is selected is brought, pixels.
const MARGIN: f64 = 48.0;

/// What the map keeps between drawings.
#[derive(Clone, Copy)]
pub struct MapParts {
    pub(super) placed: Placed,
    /// The country under the pointer.
    pub(super) over: Slot<Option<CountryIx>>,
    /// The country whose tag has the focus.
    pub(super) ringed: Slot<Option<CountryIx>>,
    hands: Hands,
    /// Changes with the colours of the system.
    colours: Slot<u32>,
}

impl MapParts {
    /// A number that changes with the colours of the page.
    fn colours(self) -> u32 {
        self.colours.now() << 2 | self.placed.app.state_now().theme as u32
    }

    /// The size of the box. Reactive.
    pub(in crate::view) fn size(self) -> Size {
        self.placed.size.get()
    }

    /// The placed map. Reactive.
    pub(in crate::view) fn layout(self) -> Arc<Drawn> {
        self.placed.drawn()
    }
}

/// Watches the size and the colours of the map and paints it whenever what it shows changes.
#[must_use]
pub fn map_parts(app: App) -> MapParts {
    let placed = Placed {
        app,
        size: watch_size(BOX),
        kept: Kept::new(),
    };
    let parts = MapParts {
        placed,
        over: Slot::new(None),
        ringed: Slot::new(None),
        hands: Hands::new(move |hand| placed.follow(hand)),
        colours: watch_appearance(),
    };
    keep_painted(parts);
    keep_in_view(placed);
    parts
}

/// Paints at most once a frame; while the map moves perhaps more coarsely, and well at rest.
fn keep_painted(parts: MapParts) {
    let Placed { app, size, .. } = parts.placed;
    let (shown, seen, coloured) = (Cell::new(0), Cell::new(0), Cell::new(u32::MAX));
    let waiting: &'static Cell<bool> = Box::leak(Box::default());
    // What was spoken and open last, and whether what changed then was what is open.
    let last = Cell::new((app.speech_now().pack.lang, app.selection.now(), true));
    let turn = Turn::new(app.selection, false);
    effect(Box::new(move || {
        if turn.waits() {
            return;
        }
        // The colours follow the system and the theme, the names the language.
        let _ = parts.colours.get();
        let colours = parts.colours();
        if coloured.replace(colours) != colours {
            Painter::forget_colours();
        }
        let _ = (parts.over.get(), parts.ringed.get());
        let (lang, _) = (app.speech().pack.lang, size.get());
        let (version, looks) = (app.version(), app.map_looks());
        let (spoken, open, mut opened) = last.get();
        if spoken != lang {
            opened = false;
        } else if open != app.selection.now() {
            opened = true;
        }
        last.set((lang, app.selection.now(), opened));
        let same = shown.replace(version) == version;
        let moved = seen.replace(looks) != looks;
        let moving = same && moved && size.now().width > NARROW;
        if moving {
            let at_rest = move || {
                if app.map_looks() == looks {
                    draw(parts, Step::Whole);
                }
            };
            after(REST_MS, Box::new(at_rest));
        }
        // When something is opened each canvas takes a frame of its own, and the lands one before; the
        // names of another language are to come as soon as they can.
        let steps: &[Step] = match (moving, opened) {
            (true, _) => &[Step::Coarse],
            (_, true) => &[Step::Prepare, Step::Land, Step::Marks],
            _ => &[Step::Whole],
        };
        if !waiting.replace(true) {
            for step in steps {
                in_turn(
                    LAST,
                    Box::new(move || {
                        // What changes from now on has to be painted anew.
                        waiting.set(*step == Step::Prepare);
                        draw(parts, *step)
                    }),
                );
            }
        }
    }));
}

/// Paints a step; tells whether it took its time to.
fn draw(parts: MapParts, step: Step) -> bool {
    let app = parts.placed.app;
    let (Some(below), Some(above)) = (Canvas::of_id(CANVAS), Canvas::of_id(MARKS)) else {
        return false;
    };
    let drawn = parts.placed.drawn();
    let scene = Scene {
        app,
        layout: &drawn.layout,
        loupe: drawn.loupe.as_ref(),
        tools: drawn.tools,
        over: parts.over.now(),
        ringed: parts.ringed.now(),
        tints: tints(app.world, &drawn.layout, ""),
        colours: parts.colours(),
    };
    paint([&below, &above], &scene, step)
}

/// Brings what is newly selected into a map that looks elsewhere, also when its card then changes
/// the map's size. Where an address or the reader has moved the map, it stays.
fn keep_in_view(placed: Placed) {
    let Placed { app, size, .. } = placed;
    let last = Cell::new((app.selection.now(), app.state_now().map));
    let follows = Cell::new(false);
    let turn = Turn::new(app.selection, true);
    effect(Box::new(move || {
        // By then the card has its width.
        if turn.waits() {
            return;
        }
        let _ = (app.map_looks(), size.get());
        let now = (app.selection.get(), app.state_now().map);
        let before = last.replace(now);
        follows.set(now.1 == before.1 && (follows.get() || now.0 != before.0));
        if !follows.get() {
            return;
        }
        let drawn = placed.drawn();
        let view = &drawn.layout.view;
        let marks = selected_box(app.data, &drawn.layout, None);
        let next = marks.and_then(|rect| brought(view, &rect, MARGIN));
        if let Some(map) = next.filter(|_| view.scale > 0.0) {
            last.set((now.0, map));
            placed.look(map);
        }
    }));
}

/// The picture: the land, the threads, and above them the marks and names.
#[must_use]
pub fn map_picture(app: App, parts: MapParts, threads: Piece) -> Piece {
    let placed = parts.placed;
    let pack = app.speech().pack;
    let countries = app.matches().countries.len();
    let countries = plural(pack, Message::CountCountries, countries);
    let summary = fill(
        pack.message(Message::MapSummary),
        &[("countries", &countries)],
    );
    let over = parts.over.get();
    let tools = tools(placed);
    let state = app.state_now();
    // A near map is moved by one finger, the whole world lets the page scroll.
    let held = state.map.is_some();
    parts.hands.hold_with_one(held);
    let class = match (over, state.map) {
        (Some(_), _) => "map-canvas is-over",
        (_, Some(_)) => "map-canvas is-free",
        _ => "map-canvas",
    };
    let canvas = el("canvas")
        .attr("id", CANVAS)
        .class(class)
        .truth("data-held", held)
        .attr("aria-hidden", "true")
        // Else a browser works out the style of the whole page while its language is being set.
        .attr("lang", "")
        .hands(parts.hands)
        .pointer("pointermove", move |x, y| {
            parts.over.set(placed.under(x, y));
        })
        .pointer("pointerleave", move |_, _| parts.over.set(None))
        .pointer("click", move |x, y| {
            let country = placed.under(x, y).filter(|_| !parts.hands.dragged());
            if let Some(country) = country {
                app.open(Selection::Country(country));
            }
        });
    el("section.map needs-app")
        .attr("aria-labelledby", "carte")
        .attr("aria-describedby", "carte-reserve")
        .keys(move |key, shift| placed.key(key, shift))
        .with(
            el("h2.aside")
                .attr("id", "carte")
                .text(app.say(Message::MapLabel)),
        )
        .leaf("p.aside", summary)
        .with(
            el("div.map-box")
                .attr("id", BOX)
                .with(el("div.map-sheet").with(canvas))
                .with(threads)
                .with(
                    el("div.map-sheet map-marks").with(
                        el("canvas")
                            .attr("id", MARKS)
                            .attr("aria-hidden", "true")
                            .attr("lang", ""),
                    ),
                )
                .add_opt(over.and_then(|country| hovered(placed, country))),
        )
        .with(tools)
}

/// The name of the country under the pointer, when it is not written there already.
fn hovered(placed: Placed, country: CountryIx) -> Option<Piece> {
    let app = placed.app;
    let drawn = placed.drawn();
    let view = &drawn.layout.view;
    let at = match drawn.layout.eyelet(country) {
        Some(eyelet) if eyelet.selected => return None,
        Some(eyelet) => eyelet.at,
        None => view.px_from_lonlat(country_place(app.data, country)),
    };
    // Of a large land in sight its anchor need not be.
    let at = Point::new(
        at.x.min(view.size.width - 140.0).max(0.0),
        at.y.min(view.size.height).max(26.0),
    );
    Some(
        el("span.map-label")
            .attr("aria-hidden", "true")
            .shift(at.x + 12.0, at.y - 26.0)
            .text(country_name(app.speech().pack, country)),
    )
}
