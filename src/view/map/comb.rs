//! The comb: one button for every country on the map.

use crate::app::{App, tag_id};
use crate::live::{Slot, Small};
use crate::platform::{self, Piece, el};
use crate::view::common::joined;
use crate::view::loom::LoomParts;
use fil_domain::{CountryIx, Direction, Message, RegionIx, digits};
use fil_explorer::Selection;
use fil_explorer::loom::{
    CombTag, CombTags, CountryTag, TagOf, comb_tags, from_left, lettered, neighbour,
};
use fil_explorer::words::{country_name, country_reasons, region_name};

/// The tags; left and right walk along them. `open` is the region that is unfolded.
pub fn comb(
    app: App,
    open: Slot<Option<RegionIx>>,
    loom: LoomParts,
) -> impl Fn() -> Piece + Send + Sync + 'static {
    let parts = Parts {
        app,
        loom,
        open,
        stop: Slot::new(0),
    };
    move || picture(parts)
}

/// What the comb keeps between drawings.
#[derive(Clone, Copy)]
struct Parts {
    app: App,
    loom: LoomParts,
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

/// What is in the comb, and where the loom puts it. Reactive.
#[inline(never)]
fn laid(parts: Parts) -> (CombTags, Option<Vec<CombTag>>) {
    let app = parts.app;
    let woven = parts.loom.placed_tags();
    let is_region = |tag: &CombTag| matches!(tag.of, TagOf::Region(..));
    let whole = woven
        .as_ref()
        .is_some_and(|tags| tags.iter().all(is_region));
    let layout = comb_tags(app.data, &app.matches(), app.selection.get(), whole);
    (layout, woven)
}

fn picture(parts: Parts) -> Piece {
    let Parts {
        app,
        loom,
        open,
        stop,
    } = parts;
    let map = loom.map;
    let (layout, woven) = laid(parts);
    let unfolded = open.get();
    let inside = layout
        .regions
        .iter()
        .find(|one| Some(one.region) == unfolded)
        .map(|one| &one.tags);
    // Tab leads to the button visited last, else to the selected country, else to the first.
    let order = order(parts, &layout, woven.as_deref());
    let numbers: Vec<u32> = order.into_iter().map(number).collect();
    let mut at = numbers.first().copied().unwrap_or_default();
    for wanted in [app.selection.get().country().to_bits(), stop.get()] {
        if numbers.contains(&wanted) {
            at = wanted;
        }
    }
    let row = match woven {
        Some(tags) => {
            placed_row(parts, &tags, (unfolded, at)).flag("data-direct", loom.is_direct())
        }
        None => {
            let mut row = tag_buttons("div.tags", parts, &layout.tags, at);
            for tag in &layout.regions {
                row = row.with(region_button(
                    parts,
                    (tag.region, tag.tags.len()),
                    unfolded,
                    at,
                ));
            }
            row
        }
    };
    // What folds out beside regions takes rows from the lanes.
    let rows = match inside {
        Some(_) => Some("open"),
        None if layout.regions.is_empty() => None,
        None => {
            let named = layout.tags.last().is_some_and(|tag| tag.named);
            named.then_some("two")
        }
    };
    el("section.comb needs-app")
        .attr_opt("data-rows", rows)
        .attr("aria-labelledby", "peigne")
        .keys(move |key, shift| map.placed.key(key, shift) || !shift && walk(parts, key))
        .left(move || {
            map.ringed.set(None);
            // What is folded out lies on the timeline, which has the focus next.
            if open.now().is_some() {
                platform::next_frame(Box::new(move || {
                    if platform::focus_is_in(".timeline") {
                        open.set(None);
                    }
                }));
            }
        })
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

/// Left and right lead along the tags as they are seen, Home and End to the ends, up and down to the
/// nearest country on the map, a letter to the next name that begins with it.
fn walk(parts: Parts, key: &str) -> bool {
    let Parts {
        app, loom, stop, ..
    } = parts;
    let (layout, woven) = laid(parts);
    let mut order = order(parts, &layout, woven.as_deref());
    let at = order.iter().position(|of| number(*of) == stop.now());
    let at = at.unwrap_or_default();
    let now = order.get(at).copied();
    // Tags in a line of text lie as the text runs.
    let mirrored = woven.is_none() && app.speech_now().pack.lang.direction() == Direction::Rtl;
    let key = match key {
        "ArrowRight" if mirrored => "ArrowLeft",
        "ArrowLeft" if mirrored => "ArrowRight",
        _ => key,
    };
    let to = match (key, now) {
        ("ArrowRight", _) => order.get(at + 1).or(order.last()).copied(),
        ("ArrowLeft", _) => order.get(at.saturating_sub(1)).copied(),
        ("Home", _) => order.first().copied(),
        ("End", _) => order.pop(),
        ("ArrowUp" | "ArrowDown", Some(TagOf::Country(country))) => {
            let drawn = loom.map.layout();
            neighbour(&drawn.layout, &order, country, key == "ArrowUp").map(TagOf::Country)
        }
        _ if key.chars().nth(1).is_none() => lettered(app.speech_now().pack, &order, now, key),
        _ => None,
    };
    match to {
        Some(TagOf::Country(country)) => platform::focus_id(&tag_id(app.data, country)),
        Some(TagOf::Region(region, _)) => platform::focus_id(&region_id(app, region)),
        None => false,
    }
}

/// What the tags stand for, as they are seen: from the left, then those of the open region.
fn order(parts: Parts, layout: &CombTags, woven: Option<&[CombTag]>) -> Vec<TagOf> {
    let unfolded = parts.open.get();
    let own = layout.tags.iter().map(|tag| TagOf::Country(tag.country));
    let regions = layout.regions.iter();
    let regions = regions.map(|region| TagOf::Region(region.region, region.tags.len()));
    let mut order: Vec<TagOf> = own.chain(regions).collect();
    if let Some(tags) = woven {
        order = from_left(tags);
    }
    for region in &layout.regions {
        if Some(region.region) == unfolded {
            order.extend(region.tags.iter().map(|tag| TagOf::Country(tag.country)));
        }
    }
    order
}

/// The number of a tag's button.
fn number(of: TagOf) -> u32 {
    match of {
        TagOf::Country(country) => country_number(country),
        TagOf::Region(region, _) => region_number(region),
    }
}

/// Tags where the loom puts them, in an order that stays when the map moves: no tag loses the focus.
fn placed_row(parts: Parts, tags: &[CombTag], (unfolded, at): (Option<RegionIx>, u32)) -> Piece {
    let top = tags
        .iter()
        .map(|tag| tag.rect.min.y)
        .fold(f64::MAX, f64::min);
    let foot = tags.iter().map(|tag| tag.rect.max.y).fold(top, f64::max);
    let mut row = el("div.tags is-woven").px("height", (foot - top).max(0.0));
    for tag in tags {
        let button = match tag.of {
            TagOf::Country(country) => {
                let look = CountryTag {
                    country,
                    chosen: tag.chosen,
                    named: tag.named,
                    dimmed: tag.dimmed,
                };
                tag_button(parts, look, tag.folded, at)
            }
            TagOf::Region(region, count) => {
                region_button(parts, (region, count), unfolded, at).flag("data-named", tag.named)
            }
        };
        // Shifted, so that sliding costs no layout; by whole pixels, for sharp edges.
        let at = tag.rect.min;
        row = row.with(
            button
                .px("width", tag.rect.width())
                .shift(at.x.round(), (at.y - top).round()),
        );
    }
    row
}

#[inline(never)]
fn tag_buttons(row: &'static str, parts: Parts, tags: &[CountryTag], at: u32) -> Piece {
    let mut row = el(row);
    for tag in tags {
        row = row.with(tag_button(parts, *tag, false, at));
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
            parts.loom.map.ringed.set(Small::from_bits(number));
        })
}

fn tag_button(parts: Parts, tag: CountryTag, folded: bool, at: u32) -> Piece {
    let app = parts.app;
    let country: CountryIx = tag.country;
    let class = joined(&[
        "tag",
        if tag.named { " is-named" } else { "" },
        if tag.dimmed { " is-dim" } else { "" },
        if folded { " is-folded" } else { "" },
    ]);
    // Beside a selection there may be room for codes only; the style sheet shows name or code.
    let code = folded.then(|| {
        el("span.tag-box tag-code")
            .attr("aria-hidden", "true")
            .text(app.data.country(country).map_or("", |one| one.iso3))
    });
    let items = &app.matches().items;
    let reasons = country_reasons(app.data, app.speech().pack, items, country);
    button(parts, country_number(country), at)
        .attr("id", tag_id(app.data, country))
        .class(class)
        .truth("aria-pressed", tag.chosen)
        .attr("aria-description", reasons)
        .flag("data-over", parts.loom.map.over.get() == Some(country))
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

fn region_button(
    parts: Parts,
    (region, count): (RegionIx, usize),
    unfolded: Option<RegionIx>,
    at: u32,
) -> Piece {
    let Parts { app, open, .. } = parts;
    let is_open = unfolded == Some(region);
    button(parts, region_number(region), at)
        .attr("id", region_id(app, region))
        .class("tag tag-region")
        .truth("aria-expanded", is_open)
        .click(move || {
            open.set((!is_open).then_some(region));
            if !is_open {
                // On with the countries that are there now.
                let layout = laid(parts).0;
                let mut regions = layout.regions.iter();
                let unfolded = regions.find(|one| one.region == region);
                let first = unfolded.and_then(|one| one.tags.first());
                let first = first.map(|tag| tag_id(app.data, tag.country));
                platform::focus_next_frame(first.into_iter().collect());
            }
        })
        .with(
            el("span.tag-box")
                .text(region_name(app.speech().pack, region))
                .text(" ")
                .leaf("span.tag-count", digits(count as u64)),
        )
}
