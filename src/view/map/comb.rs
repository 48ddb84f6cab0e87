//! The comb: one button for every country on the map.

use super::picture::MapParts;
use crate::app::{App, tag_id};
use crate::live::{Slot, Small};
use crate::platform::{self, Piece, el, live};
use fil_domain::{CountryIx, Message, RegionIx, digits};
use fil_explorer::Selection;
use fil_explorer::loom::{CountryTag, RegionTag, comb_tags};
use fil_explorer::words::{country_name, region_name};

/// The tags; left and right walk along them. `open` is the region that is unfolded.
#[must_use]
pub fn comb(app: App, open: Slot<Option<RegionIx>>, map: MapParts) -> Piece {
    let parts = Parts {
        app,
        map,
        open,
        stop: Slot::new(0),
    };
    live(move || picture(parts))
}

/// What the comb keeps between drawings.
#[derive(Clone, Copy)]
struct Parts {
    app: App,
    map: MapParts,
    open: Slot<Option<RegionIx>>,
    /// The button that was visited last, as a number.
    stop: Slot<u32>,
}

/// A button's number; none is 0.
fn country_number(country: CountryIx) -> u32 {
    Some(country).to_bits()
}

fn region_number(region: RegionIx) -> u32 {
    Some(region).to_bits() << 16
}

fn picture(parts: Parts) -> Piece {
    let Parts {
        app,
        map,
        open,
        stop,
    } = parts;
    let layout = comb_tags(app.data, &app.matches(), app.selection.get());
    let unfolded = open.get();
    let inside = layout
        .regions
        .iter()
        .find(|one| Some(one.region) == unfolded)
        .map(|one| &one.tags);
    // Tab leads to the button visited last, else to the selected country, else to the first.
    let mut numbers = Vec::new();
    for tag in layout.tags.iter().chain(inside.into_iter().flatten()) {
        numbers.push(country_number(tag.country));
    }
    for tag in &layout.regions {
        numbers.push(region_number(tag.region));
    }
    let mut at = numbers.first().copied().unwrap_or_default();
    for wanted in [app.selection.get().country().to_bits(), stop.get()] {
        if numbers.contains(&wanted) {
            at = wanted;
        }
    }
    let mut row = tag_buttons("div.tags", parts, &layout.tags, at);
    for tag in &layout.regions {
        row = row.with(region_button(parts, tag, unfolded, at));
    }
    el("section.comb needs-app")
        .attr("aria-labelledby", "peigne")
        .walk()
        .keys(move |key, shift| map.placed.key(key, shift))
        .left(move || map.ringed.set(None))
        .escape(move || {
            let region = open.now();
            open.set(None);
            region.is_some_and(|region| platform::focus_id(&region_id(app, region)))
        })
        .with(
            el("h2.aside")
                .attr("id", "peigne")
                .text(app.say(Message::MapTags)),
        )
        .with(row)
        .add_opt(inside.map(|tags| tag_buttons("div.tags comb-open", parts, tags, at)))
}

#[inline(never)]
fn tag_buttons(row: &'static str, parts: Parts, tags: &[CountryTag], at: u32) -> Piece {
    let mut row = el(row);
    for tag in tags {
        row = row.with(tag_button(parts, *tag, at));
    }
    row
}

#[inline(never)]
fn button(parts: Parts, number: u32, at: u32) -> Piece {
    el("button")
        .attr("type", "button")
        .attr("tabindex", if number == at { "0" } else { "-1" })
        .focused(move || {
            parts.stop.set(number);
            // The map rings the country's mark; a region's number is none of a country.
            parts.map.ringed.set(Small::from_bits(number));
        })
}

fn tag_button(parts: Parts, tag: CountryTag, at: u32) -> Piece {
    let app = parts.app;
    let country: CountryIx = tag.country;
    let class = match (tag.named, tag.dimmed) {
        (true, _) => "tag is-named",
        (_, true) => "tag is-dim",
        _ => "tag",
    };
    // Beside a selection there is room for codes only; the style sheet shows name or code.
    let code = tag.dimmed.then(|| {
        el("span.tag-box tag-code")
            .attr("aria-hidden", "true")
            .text(app.data.country(country).map_or("", |one| one.iso3))
    });
    button(parts, country_number(country), at)
        .attr("id", tag_id(app.data, country))
        .class(class)
        .truth("aria-pressed", tag.chosen)
        .flag("data-over", parts.map.over.get() == Some(country))
        .open(move || app.open(Selection::Country(country)))
        .leaf("span.tag-box", country_name(app.speech().pack, country))
        .add_opt(code)
}

/// The element id of a region's button.
fn region_id(app: App, region: RegionIx) -> String {
    let code = app
        .data
        .regions
        .get(region.at())
        .map_or("", |region| region.code);
    ["region-", code].concat()
}

fn region_button(parts: Parts, tag: &RegionTag, unfolded: Option<RegionIx>, at: u32) -> Piece {
    let (region, open) = (tag.region, parts.open);
    let is_open = unfolded == Some(region);
    button(parts, region_number(region), at)
        .attr("id", region_id(parts.app, region))
        .class("tag tag-region")
        .truth("aria-expanded", is_open)
        .click(move || open.set((!is_open).then_some(region)))
        .with(
            el("span.tag-box")
                .text(region_name(parts.app.speech().pack, region))
                .text(" ")
                .leaf("span.tag-count", digits(tag.tags.len() as u64)),
        )
}
