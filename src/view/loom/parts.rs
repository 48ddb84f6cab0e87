//! The threads as they lie now.

use crate::app::App;
use crate::live::{Kept, Small, Turn, effect, key_of};
use crate::platform::{Size, now};
use crate::view::common::whole_px;
use crate::view::map::{MapParts, eyelet_radius, map_of};
use crate::view::timeline::{TimelineParts, UPRIGHT, lanes_seen, pitch, place, placed, stood};
use fil_explorer::loom::{CombTag, Rise, Threads, ThreadsInput, rises, threads};
use fil_explorer::map::MapLayout;
use fil_explorer::timeline::TimelineLayout;
use fil_explorer::{Pane, Shell};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// Free space between the map and the tags, height of a tag and of the weft, size of the tags' type:
/// pixels, and the same on a public screen. The style sheet says the same.
const ABOVE: f64 = 6.0;
const TAG: [f64; 2] = [30.0, 64.0];
const WEFT: [f64; 2] = [86.0, 80.0];
const TEXT: [f64; 2] = [12.0, 17.0];
/// Height of the map's buttons under a narrow map, with the air around them: where threads part.
const TOOLS: f64 = 58.0;
/// Height of the world by its width.
const FLAT: f64 = 0.4;
/// After so many milliseconds a box has the size that what was found gives it.
const SETTLED: u64 = 500;
/// What an address asks for to see the works.
pub(super) const DEBUG: &str = "debug=loom";

/// What map, comb, weft and lanes are woven from.
#[derive(Clone, Copy)]
pub struct LoomParts {
    pub(super) app: App,
    /// The map.
    pub map: MapParts,
    /// The timeline.
    pub timeline: TimelineParts,
    kept: &'static Kept<Woven>,
    /// What was found last, where map and time looked, and when something else was found.
    shown: &'static Shown,
}

/// What was woven last.
#[derive(Default)]
struct Shown {
    /// Which items, as a number; 0 before the first.
    found: AtomicU64,
    looks: AtomicU32,
    /// Milliseconds.
    since: AtomicU64,
}

impl Shown {
    /// Whether what is woven now leads to the same items as before: then it is at once where it belongs,
    /// as map and marks are (DESIGN.md §6). A box that takes another size follows what was found for a
    /// while: more lanes leave the map less room.
    fn has_moved(&self, found: u64, looks: u32) -> bool {
        let at = whole_px(now());
        let looked = self.looks.swap(looks, Ordering::Relaxed) != looks;
        let before = self.found.swap(found, Ordering::Relaxed);
        if before != 0 && before != found {
            self.since.store(at, Ordering::Relaxed);
            return false;
        }
        let since = self.since.load(Ordering::Relaxed);
        looked || since == 0 || at.saturating_sub(since) > SETTLED
    }
}

/// What was woven.
pub(super) struct Woven {
    /// None where time stands upright, or before the page is measured.
    pub(super) threads: Option<Threads>,
    /// On a narrow screen the threads that rise.
    pub(super) rises: Vec<Rise>,
    /// What each step took, for those who look at the works.
    pub(super) costs: Vec<(&'static str, f64)>,
    /// The same items as the last: tags and threads are at once where they belong.
    pub(super) direct: bool,
}

/// Weaves when map or timeline change.
#[must_use]
pub fn loom_parts(app: App, map: MapParts, timeline: TimelineParts) -> LoomParts {
    let loom = LoomParts {
        app,
        map,
        timeline,
        kept: Kept::new(),
        shown: Box::leak(Box::default()),
    };
    // After a selection it takes a frame of its own, before those that draw it.
    let turn = Turn::new(app.selection, true);
    effect(Box::new(move || {
        if !turn.waits() {
            let _ = loom.woven();
        }
    }));
    loom
}

impl LoomParts {
    /// The threads. Reactive.
    pub(super) fn woven(self) -> Arc<Woven> {
        let app = self.app;
        let timeline = placed(app, self.timeline);
        let size = self.map.size();
        let seen = lanes_seen(self.timeline);
        let view = app.state().view;
        let (width, letters) = self.timeline.measures().unwrap_or((size.width, 16.0));
        let key = key_of(&[
            u64::from(app.version()),
            u64::from(app.map_looks()),
            u64::from(app.time_looks()),
            u64::from(size.to_bits()),
            u64::from(self.timeline.more_rows()),
            seen.0.to_bits(),
            seen.1.to_bits(),
            width.to_bits(),
            letters.to_bits(),
        ]);
        self.kept.get(key, || {
            let found = app.matches();
            let found: Vec<u64> = found.items.iter().map(|ix| u64::from(ix.0) + 1).collect();
            let looks = app.map_looks() ^ app.time_looks().rotate_left(16);
            // A picture of the map alone has its tags and threads too.
            let alone = (view == Pane::Map && width >= UPRIGHT).then(|| place(app, width, letters));
            let lying = alone.as_ref().or((*timeline).as_ref());
            let lying = lying.filter(|_| size.height > 0.0 || view == Pane::Timeline);
            let mut costs = Vec::new();
            let threads =
                lying.and_then(|layout| self.weave(layout, width, (size, seen), &mut costs));
            let rises = match threads {
                None if lying.is_none() && view == Pane::All && size.height > 0.0 => {
                    self.rise(size, width, letters)
                }
                _ => Vec::new(),
            };
            Woven {
                direct: self.shown.has_moved(key_of(&found), looks),
                threads,
                rises,
                costs,
            }
        })
    }

    /// The threads beside rows.
    fn rise(self, size: Size, width: f64, letters: f64) -> Vec<Rise> {
        let app = self.app;
        let stood = stood(app, self.timeline, width, letters / 16.0);
        let drawn = self.map.layout();
        let from = ((size.width - width) / 2.0, size.height + TOOLS);
        rises(
            app.data,
            &app.state_now(),
            &drawn.layout,
            &stood.layout,
            from,
        )
    }

    /// The tags as they are placed. Reactive.
    #[must_use]
    pub fn placed_tags(self) -> Option<Vec<CombTag>> {
        let kept = self.woven();
        kept.threads.as_ref().map(|threads| threads.tags.clone())
    }

    /// Whether tags and threads are at once where they belong. Reactive.
    #[must_use]
    pub fn is_direct(self) -> bool {
        self.woven().direct
    }

    /// Size of the type of tags and regions' names, pixels.
    pub(super) fn text_px(self) -> f64 {
        let (_, letters) = self.timeline.measures().unwrap_or((0.0, 16.0));
        of(self.app, TEXT) * letters / 16.0
    }

    fn weave(
        self,
        layout: &TimelineLayout,
        width: f64,
        (size, lanes_seen): (Size, (f64, f64)),
        costs: &mut Vec<(&'static str, f64)>,
    ) -> Option<Threads> {
        let app = self.app;
        // Beside a timeline alone the tags stand as under a map of its width.
        let drawn = match app.state_now().view {
            Pane::Timeline => None,
            _ => Some(self.map.layout()),
        };
        let unseen = Size {
            width,
            height: width * FLAT,
        };
        let (map, height) = match &drawn {
            Some(drawn) => (&drawn.layout, size.height),
            None => (&map_of(app, unseen), unseen.height),
        };
        let room = Room {
            width,
            map_height: height,
            lanes_seen,
            text_px: self.text_px(),
        };
        if !app.debugs(DEBUG) {
            return weave(app, map, layout, room, &mut |_| {});
        }
        let mut last = now();
        weave(app, map, layout, room, &mut |step| {
            let at = now();
            costs.push((step, at - last));
            last = at;
        })
    }
}

/// The measure of a page, or that of a public screen.
fn of(app: App, [page, screen]: [f64; 2]) -> f64 {
    if app.state_now().shell == Shell::Kiosk {
        screen
    } else {
        page
    }
}

/// What the loom has for its drawing, pixels.
#[derive(Clone, Copy)]
pub(in crate::view) struct Room {
    /// Width of the comb.
    pub(in crate::view) width: f64,
    /// Height of the map above it.
    pub(in crate::view) map_height: f64,
    /// Which heights of the lanes are in sight.
    pub(in crate::view) lanes_seen: (f64, f64),
    /// Size of the tags' type.
    pub(in crate::view) text_px: f64,
}

/// Weaves a placed map and timeline together, for the screen and for a file; `watch` is told of each
/// step.
pub(in crate::view) fn weave(
    app: App,
    map: &MapLayout,
    timeline: &TimelineLayout,
    room: Room,
    watch: &mut dyn FnMut(&'static str),
) -> Option<Threads> {
    let state = app.state_now();
    let input = ThreadsInput {
        data: app.data,
        pack: app.speech().pack,
        matches: &app.matches(),
        state: &state,
        map,
        timeline,
        sight: timeline.sight(state.time),
        lanes_seen: room.lanes_seen,
        width: room.width,
        comb_top: room.map_height + ABOVE,
        tag_height: of(app, TAG),
        weft_height: of(app, WEFT),
        text_px: room.text_px,
        eyelet_radius: eyelet_radius(&state),
        pitch: pitch(app),
    };
    threads(&input, watch)
}
