//! The picture of the map. What can be chosen on it can also be chosen in the comb.

use super::paint::paint;
use crate::app::App;
use crate::live::{Kept, Slot, Small, effect};
use crate::platform::{Canvas, Piece, Size, el, watch_appearance, watch_size};
use fil_domain::{CountryIx, Message};
use fil_explorer::map::{Eyelet, MapInput, MapLayout, country_at, map_layout};
use fil_explorer::words::{country_name, fill, plural};
use fil_explorer::{Scope, Selection, Shell};
use fil_geometry::point::{Point, Size as BoxSize};
use std::sync::Arc;

/// Radius of an eyelet, in pixels (DESIGN.md §5), and on a public screen.
const EYELET: f64 = 5.2;
const EYELET_KIOSK: f64 = 11.0;
/// Free space around the map, in pixels.
const PADDING: f64 = 8.0;
/// Ids of the box and of its canvas.
const BOX: &str = "carte-boite";
const CANVAS: &str = "carte-toile";

/// What the map keeps between drawings.
#[derive(Clone, Copy)]
pub struct MapParts {
    size: Slot<Size>,
    layout: &'static Kept<MapLayout>,
    over: Slot<Option<CountryIx>>,
}

/// Watches the size and the colours of the map and paints it whenever what it shows changes.
#[must_use]
pub fn map_parts(app: App) -> MapParts {
    let size = watch_size(BOX);
    let colours = watch_appearance();
    let parts = MapParts {
        size,
        layout: Kept::new(),
        over: Slot::new(None),
    };
    effect(Box::new(move || {
        // The colours follow the system and the theme.
        let _ = colours.get();
        let pack = app.speech().pack;
        let layout = layout(app, parts);
        if let Some(canvas) = Canvas::of_id(CANVAS) {
            paint(&canvas, size.get(), app.world, &layout, pack);
        }
    }));
    parts
}

/// The picture.
#[must_use]
pub fn map_picture(app: App, parts: MapParts) -> Piece {
    let pack = app.speech().pack;
    let countries = app.matches().countries.len();
    let countries = plural(pack, Message::CountCountries, countries);
    let summary = fill(
        pack.message(Message::MapSummary),
        &[("countries", &countries)],
    );
    let under = move |x: f64, y: f64| {
        let all = app.state_now().scope == Scope::All;
        let layout = layout(app, parts);
        let outlines = app.world.outlines();
        country_at(app.data, &layout, Some(outlines), Point::new(x, y))
            .filter(|country| all || layout.eyelets.iter().any(|e| e.country == *country))
    };
    let over = parts.over.get();
    let canvas = el("canvas")
        .attr("id", CANVAS)
        .class(if over.is_some() {
            "map-canvas is-over"
        } else {
            "map-canvas"
        })
        .attr("aria-hidden", "true")
        .pointer("pointermove", move |x, y| parts.over.set(under(x, y)))
        .pointer("pointerleave", move |_, _| parts.over.set(None))
        .pointer("click", move |x, y| {
            if let Some(country) = under(x, y) {
                app.open(Selection::Country(country));
            }
        });
    el("section.map needs-app")
        .attr("aria-labelledby", "carte")
        .attr("aria-describedby", "carte-reserve")
        .with(
            el("h2.aside")
                .attr("id", "carte")
                .text(app.say(Message::MapLabel)),
        )
        .leaf("p.aside", summary)
        .with(
            el("div.map-box")
                .attr("id", BOX)
                .with(canvas)
                .add_opt(over.and_then(|country| hovered(app, parts, country))),
        )
}

/// The placed map. Reactive.
#[inline(never)]
fn layout(app: App, parts: MapParts) -> Arc<MapLayout> {
    let size = parts.size.get();
    let key = u64::from(app.looks()) << 32 | u64::from(size.to_bits());
    parts.layout.get(key, || place(app, size))
}

fn place(app: App, size: Size) -> MapLayout {
    map_layout(&MapInput {
        data: app.data,
        matches: &app.matches(),
        state: &app.state(),
        size: BoxSize::new(size.width, size.height),
        padding: PADDING,
        eyelet_radius: if app.state().shell == Shell::Kiosk {
            EYELET_KIOSK
        } else {
            EYELET
        },
    })
}

/// The name of the country under the pointer, when it is not written there already.
fn hovered(app: App, parts: MapParts, country: CountryIx) -> Option<Piece> {
    let layout = layout(app, parts);
    let mut eyelets = layout.eyelets.iter();
    let named = |eyelet: &&Eyelet| eyelet.country == country && !eyelet.selected;
    let at = eyelets.find(named)?.at;
    Some(
        el("span.map-label")
            .attr("aria-hidden", "true")
            .shift(at.x + 12.0, at.y - 26.0)
            .text(country_name(app.speech().pack, country)),
    )
}
