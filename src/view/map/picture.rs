//! The picture of the map. What can be chosen on it can also be chosen in the comb.

use super::paint::paint;
use crate::app::App;
use crate::platform::{Canvas, Piece, Size, el, watch_appearance, watch_size};
use fil_domain::{CountryIx, Message};
use fil_explorer::map::{MapInput, MapLayout, country_at, map_layout};
use fil_explorer::words::{country_name, fill, plural};
use fil_explorer::{Scope, Selection};
use fil_geometry::point::{Point, Size as BoxSize};
use leptos::prelude::*;

/// Radius of an eyelet, in pixels (DESIGN.md §5).
const EYELET: f64 = 5.2;
/// Free space around the map, in pixels.
const PADDING: f64 = 8.0;
/// Ids of the box and of its canvas.
const BOX: &str = "carte-boite";
const CANVAS: &str = "carte-toile";

/// What the map keeps between drawings.
#[derive(Clone, Copy)]
pub struct MapParts {
    layout: Memo<MapLayout>,
    over: RwSignal<Option<CountryIx>>,
}

/// Watches the size and the colours of the map and paints it whenever what it shows changes.
#[must_use]
pub fn map_parts(app: App) -> MapParts {
    let size = watch_size(BOX);
    let colours = watch_appearance();
    let layout = Memo::new(move |_| place(app, size.get()));
    Effect::new(move |_| {
        colours.track();
        app.state.with(|state| state.theme);
        let pack = app.speech.get().pack;
        if let Some(canvas) = Canvas::of_id(CANVAS) {
            layout.with(|layout| {
                app.world
                    .with_value(|world| paint(&canvas, size.get(), world, layout, pack));
            });
        }
    });
    MapParts {
        layout,
        over: RwSignal::new(None),
    }
}

/// The picture.
#[must_use]
pub fn map_picture(app: App, parts: MapParts) -> Piece {
    let pack = app.speech.get().pack;
    let countries = app.matches.with(|found| found.countries.len());
    let countries = plural(pack, Message::CountCountries, countries);
    let summary = fill(
        pack.message(Message::MapSummary),
        &[("countries", &countries)],
    );
    let under = move |x: f64, y: f64| {
        let all = app.state.with_untracked(|state| state.scope == Scope::All);
        parts.layout.with_untracked(|layout| {
            app.world.with_value(|world| {
                country_at(app.data, layout, Some(world.outlines()), Point::new(x, y))
                    .filter(|country| all || layout.eyelets.iter().any(|e| e.country == *country))
            })
        })
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
        .pointer("pointermove", move |x, y| {
            let country = under(x, y);
            if parts.over.get_untracked() != country {
                parts.over.set(country);
            }
        })
        .pointer("pointerleave", move |_, _| parts.over.set(None))
        .pointer("click", move |x, y| {
            if let Some(country) = under(x, y) {
                app.open(Selection::Country(country));
            }
        });
    el("section")
        .class("map needs-app")
        .attr("aria-labelledby", "carte")
        .attr("aria-describedby", "carte-reserve")
        .with(
            el("h2")
                .class("aside")
                .attr("id", "carte")
                .text(app.say(Message::MapLabel)),
        )
        .with(el("p").class("aside").text(summary))
        .with(
            el("div")
                .class("map-box")
                .attr("id", BOX)
                .with(canvas)
                .add_opt(over.and_then(|country| hovered(app, parts, country))),
        )
}

fn place(app: App, size: Size) -> MapLayout {
    app.state.with(|state| {
        app.matches.with(|found| {
            map_layout(&MapInput {
                data: app.data,
                matches: found,
                state,
                size: BoxSize::new(size.width, size.height),
                padding: PADDING,
                eyelet_radius: EYELET,
            })
        })
    })
}

/// The name of the country under the pointer.
fn hovered(app: App, parts: MapParts, country: CountryIx) -> Option<Piece> {
    let at = parts.layout.with(|layout| {
        layout
            .eyelets
            .iter()
            .find(|eyelet| eyelet.country == country)
            .map(|eyelet| eyelet.at)
    })?;
    Some(
        el("span")
            .class("map-label")
            .attr("aria-hidden", "true")
            .shift(at.x + 12.0, at.y - 26.0)
            .text(country_name(app.speech.get().pack, country)),
    )
}
