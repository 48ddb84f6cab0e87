//! The map as it lies in its box now, and how it is moved.

use super::tools::tools_box;
use crate::app::App;
use crate::live::{Kept, Slot, Small};
use crate::platform::{Hand, Size};
use fil_domain::CountryIx;
use fil_explorer::map::{Loupe, MapInput, MapLayout, carried, country_at, loupe, map_layout};
use fil_explorer::state::MapView;
use fil_explorer::{Command, Scope, Shell, ViewState};
use fil_geometry::map::FlatView;
use fil_geometry::point::{Point, Rect, Size as BoxSize};
use std::sync::Arc;

/// Radius of an eyelet, in pixels (DESIGN.md §5), and on a public screen.
const EYELET: f64 = 5.2;
const EYELET_KIOSK: f64 = 11.0;
/// Free space around the map, in pixels.
const PADDING: f64 = 8.0;
/// What a press on a button or key enlarges, and which part of the map an arrow key moves.
const ZOOM: f64 = 1.5;
const STRIDE: f64 = 0.25;

/// What is drawn.
pub(in crate::view) struct Drawn {
    /// Lands and marks.
    pub(in crate::view) layout: MapLayout,
    /// The loupe of a small open country.
    pub(super) loupe: Option<Loupe>,
    /// What the buttons cover.
    pub(super) tools: Rect,
}

/// Where a button leads.
#[derive(Clone, Copy)]
pub(super) enum Move {
    /// Nearer the middle, or farther from it.
    Zoom(bool),
    /// There; `None` is the whole world.
    Look(Option<MapView>),
}

/// The placed map, worked out once for each state and size.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) app: App,
    pub(super) size: Slot<Size>,
    pub(super) kept: &'static Kept<Drawn>,
}

impl Placed {
    /// What is drawn. Reactive.
    #[inline(never)]
    pub(super) fn drawn(self) -> Arc<Drawn> {
        let size = self.size.get();
        let key = u64::from(self.app.map_looks()) << 32 | u64::from(size.to_bits());
        self.kept.get(key, || place(self.app, size))
    }

    /// Moves the map to where `next` leads from the view of now. One that is not on screen stays.
    pub(super) fn go(self, next: &dyn Fn(&FlatView) -> Option<MapView>) {
        let view = self.drawn().layout.view;
        if view.scale > 0.0 {
            self.look(next(&view));
        }
    }

    /// Looks elsewhere; `None` is the whole world.
    #[inline(never)]
    pub(super) fn look(self, map: Option<MapView>) {
        self.app.dispatch(Command::SetMap(map));
    }

    /// Does what a button says.
    pub(super) fn make(self, way: Move) {
        match way {
            Move::Zoom(further) => self.zoom(further),
            Move::Look(map) => self.look(map),
        }
    }

    /// Zooms about the middle: in, or out.
    #[inline(never)]
    fn zoom(self, further: bool) {
        let factor = if further { ZOOM } else { 1.0 / ZOOM };
        self.go(&|view| carried(view, view.middle(), view.middle(), factor));
    }

    /// Follows hands; tells by what factor the map grew.
    pub(super) fn follow(self, hand: Hand) -> f64 {
        let (before, to) = (self.drawn().layout.view.zoom, point(hand.to));
        self.go(&|view| carried(view, point(hand.from), to, hand.factor));
        self.drawn().layout.view.zoom / before
    }

    /// Answers a key; whether it is one of the map's.
    pub(super) fn key(self, key: &str, shift: bool) -> bool {
        let (x, y) = match (key, shift) {
            ("+" | "=", _) => return self.answered(true),
            ("-", _) => return self.answered(false),
            ("0", _) => {
                self.look(None);
                return true;
            }
            ("ArrowLeft", true) => (STRIDE, 0.0),
            ("ArrowRight", true) => (-STRIDE, 0.0),
            ("ArrowUp", true) => (0.0, STRIDE),
            ("ArrowDown", true) => (0.0, -STRIDE),
            _ => return false,
        };
        self.go(&|view| {
            let way = Point::new(x * view.size.width, y * view.size.height);
            carried(view, Point::default(), way, 1.0)
        });
        true
    }

    fn answered(self, further: bool) -> bool {
        self.zoom(further);
        true
    }

    /// The country under a pixel that can be opened there.
    pub(super) fn under(self, x: f64, y: f64) -> Option<CountryIx> {
        let (app, at) = (self.app, Point::new(x, y));
        let all = app.state_now().scope == Scope::All;
        let drawn = self.drawn();
        // What the loupe covers cannot be seen.
        let covered = |loupe: &Loupe| loupe.at.distance_squared(at) < loupe.radius * loupe.radius;
        if drawn.loupe.as_ref().is_some_and(covered) {
            return None;
        }
        country_at(app.data, &drawn.layout, Some(app.world.outlines()), at)
            .filter(|ix| all || drawn.layout.eyelet(*ix).is_some())
    }
}

const fn point((x, y): (f64, f64)) -> Point {
    Point::new(x, y)
}

/// Radius of an eyelet on this screen, pixels.
pub(in crate::view) fn eyelet_radius(state: &ViewState) -> f64 {
    if state.shell == Shell::Kiosk {
        EYELET_KIOSK
    } else {
        EYELET
    }
}

/// The map in a box of this size.
pub(in crate::view) fn map_of(app: App, size: Size) -> MapLayout {
    let state = app.state();
    map_layout(&MapInput {
        data: app.data,
        matches: &app.matches(),
        state: &state,
        size: BoxSize::new(size.width, size.height),
        padding: PADDING,
        eyelet_radius: eyelet_radius(&state),
    })
}

fn place(app: App, size: Size) -> Drawn {
    let state = app.state();
    let layout = map_of(app, size);
    let tools = tools_box(size, &state);
    let open = state.selection.country();
    let loupe = open.and_then(|open| loupe(app.data, app.world, &layout, open, &tools));
    Drawn {
        layout,
        loupe,
        tools,
    }
}
