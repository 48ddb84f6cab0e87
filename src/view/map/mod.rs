//! The map: land on a canvas, every country a button below it, the disclaimer always in sight.

mod comb;
mod labels;
mod notes;
mod paint;
mod tags;

use crate::app::App;
use crate::platform::{Size, watch_appearance, watch_size};
use fil_domain::{CountryIx, Message};
use fil_explorer::Selection;
use fil_explorer::map::{MapInput, MapLayout, country_at, map_layout};
use fil_explorer::words::{country_name, fill, plural};
use fil_geometry::point::{Point, Size as BoxSize};
use leptos::{ev::PointerEvent, html, prelude::*};

pub use comb::Comb;
pub use notes::MapNotes;

/// Radius of an eyelet, in pixels (DESIGN.md §5).
const EYELET: f64 = 5.2;
/// Free space around the map, in pixels.
const PADDING: f64 = 8.0;

/// The picture of the map. What can be chosen on it can also be chosen in the comb.
#[component]
pub fn Map(
    /// The handle.
    app: App,
) -> impl IntoView {
    let boxed = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let size = watch_size(boxed);
    let colours = watch_appearance();
    let layout = Memo::new(move |_| place(app, size.get()));
    let over = RwSignal::new(None::<CountryIx>);
    Effect::new(move |_| {
        colours.track();
        app.state.with(|state| state.theme);
        let pack = app.speech.get().pack;
        if let Some(canvas) = canvas.get() {
            layout.with(|layout| {
                app.world
                    .with_value(|world| paint::paint(&canvas, size.get(), world, layout, pack));
            });
        }
    });
    let under = move |event: &PointerEvent| {
        let at = Point::new(f64::from(event.offset_x()), f64::from(event.offset_y()));
        layout.with(|layout| {
            app.world
                .with_value(|world| country_at(app.data, layout, Some(world.outlines()), at))
        })
    };
    let class = move || {
        if over.get().is_some() {
            "map-canvas is-over"
        } else {
            "map-canvas"
        }
    };
    let summary = move || {
        let pack = app.speech.get().pack;
        let countries = app.matches.with(|found| found.countries.len());
        let countries = plural(pack, Message::CountCountries, countries);
        fill(
            pack.message(Message::MapSummary),
            &[("countries", &countries)],
        )
    };
    view! {
        <section class="map needs-app" aria-labelledby="carte" aria-describedby="carte-reserve">
            <h2 class="aside" id="carte">{move || app.say(Message::MapLabel)}</h2>
            <p class="aside">{summary}</p>
            <div class="map-box" node_ref=boxed>
                <canvas
                    class=class
                    aria-hidden="true"
                    node_ref=canvas
                    on:pointermove=move |event| over.set(under(&event))
                    on:pointerleave=move |_| over.set(None)
                    on:click=move |event| {
                        let at = Point::new(
                            f64::from(event.offset_x()),
                            f64::from(event.offset_y()),
                        );
                        let hit = layout
                            .with(|layout| {
                                app.world
                                    .with_value(|world| {
                                        country_at(app.data, layout, Some(world.outlines()), at)
                                    })
                            });
                        if let Some(country) = hit {
                            app.open(Selection::Country(country));
                        }
                    }
                ></canvas>
                <Hovered app=app layout=layout over=over />
            </div>
        </section>
    }
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
#[component]
fn Hovered(
    /// The handle.
    app: App,
    /// The placed map.
    layout: Memo<MapLayout>,
    /// The country under the pointer.
    over: RwSignal<Option<CountryIx>>,
) -> impl IntoView {
    move || {
        let country = over.get()?;
        let at = layout.with(|layout| {
            layout
                .eyelets
                .iter()
                .find(|eyelet| eyelet.country == country)
                .map(|eyelet| eyelet.at)
        })?;
        let place = ["translate(", &px(at.x + 12.0), ", ", &px(at.y - 26.0), ")"].concat();
        Some(view! {
            <span class="map-label" aria-hidden="true" style:transform=place>
                {country_name(app.speech.get().pack, country)}
            </span>
        })
    }
}

fn px(value: f64) -> String {
    [&value.round().to_string(), "px"].concat()
}
