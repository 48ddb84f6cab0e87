//! Collecting and placing the eyelets.

use super::layout::{Eyelet, Fill, Glyph, MapInput, country_place};
use crate::matches::from_west;
use crate::order::{pair, sort_by_number};
use crate::state::Selection;
use crate::timeline::tenth;
use fil_domain::country::Eyelet as Mark;
use fil_domain::{CountryIx, Item, ItemIx, Shape};
use fil_geometry::chart::{Disc, spread_apart};
use fil_geometry::map::FlatView;
use fil_geometry::point::Point;

/// More marked countries than this are told by region in the comb and by a dot on the map
/// (DESIGN.md §2).
pub const CROWD: usize = 24;

/// Height of a glyph, in eyelet radii: a dot in a crowd, at rest, and selected (DESIGN.md §5: 1.35
/// times).
const DOT: f64 = 1.35;
const REST: f64 = 2.3;
const SELECTED: f64 = 3.1;
/// Farthest an eyelet moves from its anchor, in radii.
const REACH: f64 = 6.0;
/// Room of an eyelet, in heights of its glyphs: half a glyph and its casing.
const ROOM: f64 = 0.51;

/// The countries that items of the state mark, west to east, still without a place.
pub(super) fn collect(input: &MapInput<'_>) -> Vec<Eyelet> {
    let open = input.state.selection;
    let mut items = input.matches.items.clone();
    for ix in open.marking(input.data) {
        if !input.matches.contains(ix) {
            items.push(ix);
        }
    }
    let mut marked = Vec::new();
    for ix in items {
        if let Some(item) = input.data.item(ix) {
            collect_item(input, ix, item, &mut marked);
        }
    }
    if let Selection::Country(country) = open
        && input.data.country(country).is_some()
        && !marked.iter().any(|mark| mark.country == country)
    {
        let mut mark = unmarked(input, country);
        wear(&mut mark.glyphs, Shape::Ring, Fill::Hollow);
        marked.push(mark);
    }
    for mark in &mut marked {
        mark.dimmed = open != Selection::None && !mark.selected;
    }
    sort_by_number(&mut marked, |mark| {
        let country = input.data.country(mark.country);
        let longitude = country.map_or(0, |country| country.longitude);
        pair(from_west(longitude), mark.country.at())
    });
    marked
}

/// The eyelet of a country that nothing marks yet.
fn unmarked(input: &MapInput<'_>, country: CountryIx) -> Eyelet {
    Eyelet {
        country,
        iso3: input.data.country(country).map_or("", |one| one.iso3),
        tint: false,
        at: Point::default(),
        anchor: Point::default(),
        glyphs: Vec::new(),
        size: 0.0,
        selected: input.state.selection == Selection::Country(country),
        dimmed: false,
    }
}

fn collect_item(input: &MapInput<'_>, ix: ItemIx, item: &Item, marked: &mut Vec<Eyelet>) {
    let open = input.state.selection;
    let own = open.marks(ix, item);
    for fact in &item.countries {
        let drawing = fact.role.drawing();
        let fill = match drawing.eyelet {
            Mark::None => continue,
            Mark::Hollow => Fill::Hollow,
            Mark::Solid => Fill::Solid,
        };
        if !marked.iter().any(|mark| mark.country == fact.country) {
            marked.push(unmarked(input, fact.country));
        }
        for mark in &mut *marked {
            // What is open marks its countries as itself alone: what others make of them is neither
            // its shape nor its role.
            let taken = !own && mark.selected && open.country().is_none();
            if mark.country != fact.country || taken {
                continue;
            }
            if own && !mark.selected {
                mark.glyphs.clear();
                mark.tint = false;
            }
            mark.tint |= drawing.tint;
            mark.selected |= own;
            wear(&mut mark.glyphs, item.shape, fill);
        }
    }
}

/// One glyph for each shape, in the order of shapes, filled when any item fills it.
#[inline(never)]
fn wear(glyphs: &mut Vec<Glyph>, shape: Shape, fill: Fill) {
    let mut at = 0;
    for glyph in &mut *glyphs {
        if glyph.shape == shape {
            glyph.fill = glyph.fill.max(fill);
            return;
        }
        if (glyph.shape as u8) < shape as u8 {
            at += 1;
        }
    }
    glyphs.insert(at, Glyph { shape, fill });
}

/// Places the eyelets: close ones are pushed apart as discs; the glyphs of one country stand side
/// by side around its place. In a crowd what is not selected shrinks to a dot.
pub(super) fn place(input: &MapInput<'_>, view: &FlatView, eyelets: &mut [Eyelet]) {
    let crowd = eyelets.len() > CROWD;
    let mut discs = Vec::new();
    for eyelet in &mut *eyelets {
        let px = view.px_from_lonlat(country_place(input.data, eyelet.country));
        eyelet.anchor = Point::new(tenth(px.x), tenth(px.y));
        let size = if eyelet.selected {
            SELECTED
        } else if crowd {
            one_dot(&mut eyelet.glyphs);
            DOT
        } else {
            REST
        };
        eyelet.size = size * input.eyelet_radius;
        discs.push(Disc {
            at: eyelet.anchor,
            room: ROOM * eyelet.size * eyelet.glyphs.len().max(1) as f64,
        });
    }
    let moved = spread_apart(&discs, REACH * input.eyelet_radius);
    for (eyelet, at) in eyelets.iter_mut().zip(moved) {
        eyelet.at = Point::new(tenth(at.x), tenth(at.y));
    }
}

/// One dot instead of the glyphs, filled when one of them is.
fn one_dot(glyphs: &mut Vec<Glyph>) {
    let solid = glyphs.iter().any(|glyph| glyph.fill == Fill::Solid);
    glyphs.clear();
    let fill = if solid { Fill::Solid } else { Fill::Hollow };
    wear(glyphs, Shape::Ring, fill);
}
