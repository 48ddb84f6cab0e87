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

/// A country with what it wears.
pub(super) struct Marked {
    pub(super) country: CountryIx,
    pub(super) tint: bool,
    pub(super) selected: bool,
    pub(super) dimmed: bool,
    pub(super) glyphs: Vec<Glyph>,
}

/// The countries that items of the state mark, by country.
pub(super) fn collect(input: &MapInput<'_>) -> Vec<Marked> {
    let open = input.state.selection;
    let own = open.marking(input.data);
    let hidden = own.into_iter().filter(|ix| !input.matches.contains(*ix));
    let mut marked: Vec<Marked> = Vec::new();
    for ix in input.matches.items.iter().copied().chain(hidden) {
        if let Some(item) = input.data.item(ix) {
            collect_item(open, ix, item, &mut marked);
        }
    }
    if let Selection::Country(country) = open
        && input.data.country(country).is_some()
        && marked.iter().all(|mark| mark.country != country)
    {
        marked.push(Marked {
            country,
            tint: false,
            selected: true,
            dimmed: false,
            glyphs: vec![Glyph {
                shape: Shape::Ring,
                fill: Fill::Hollow,
            }],
        });
    }
    for mark in &mut marked {
        sort_by_number(&mut mark.glyphs, |glyph| glyph.shape as i64);
        mark.dimmed = open != Selection::None && !mark.selected;
    }
    sort_by_number(&mut marked, |mark| {
        let longitude = input
            .data
            .country(mark.country)
            .map_or(0, |country| country.longitude);
        pair(from_west(longitude), mark.country.at())
    });
    marked
}

fn collect_item(open: Selection, ix: ItemIx, item: &Item, marked: &mut Vec<Marked>) {
    let own = open.marks(ix, item);
    for fact in &item.countries {
        let drawing = fact.role.drawing();
        let fill = match drawing.eyelet {
            Mark::None => continue,
            Mark::Hollow => Fill::Hollow,
            Mark::Solid => Fill::Solid,
        };
        let known = marked.iter_mut().find(|mark| mark.country == fact.country);
        if let Some(mark) = known {
            // What is open marks its countries as itself alone: what others make of them is neither
            // its shape nor its role.
            if own && !mark.selected {
                mark.glyphs.clear();
                mark.tint = false;
            } else if !own && mark.selected && open.country().is_none() {
                continue;
            }
            mark.tint |= drawing.tint;
            mark.selected |= own;
            wear(&mut mark.glyphs, item.shape, fill);
        } else {
            marked.push(Marked {
                country: fact.country,
                tint: drawing.tint,
                selected: own || open == Selection::Country(fact.country),
                dimmed: false,
                glyphs: vec![Glyph {
                    shape: item.shape,
                    fill,
                }],
            });
        }
    }
}

/// One glyph for each shape, filled when any item fills it.
fn wear(glyphs: &mut Vec<Glyph>, shape: Shape, fill: Fill) {
    match glyphs.iter_mut().find(|glyph| glyph.shape == shape) {
        Some(glyph) => glyph.fill = glyph.fill.max(fill),
        None => glyphs.push(Glyph { shape, fill }),
    }
}

/// Places the eyelets: close ones are pushed apart as discs; the glyphs of one country stand side
/// by side around its place. In a crowd what is not selected shrinks to a dot.
pub(super) fn place(input: &MapInput<'_>, view: &FlatView, marked: Vec<Marked>) -> Vec<Eyelet> {
    let crowd = marked.len() > CROWD;
    let mut eyelets: Vec<Eyelet> = marked
        .into_iter()
        .map(|mut mark| {
            let px = view.px_from_lonlat(country_place(input.data, mark.country));
            let anchor = Point::new(tenth(px.x), tenth(px.y));
            let size = if mark.selected {
                SELECTED
            } else if crowd {
                one_dot(&mut mark.glyphs);
                DOT
            } else {
                REST
            };
            Eyelet {
                country: mark.country,
                at: anchor,
                anchor,
                glyphs: mark.glyphs,
                size: size * input.eyelet_radius,
                selected: mark.selected,
                dimmed: mark.dimmed,
            }
        })
        .collect();
    let discs: Vec<Disc> = eyelets
        .iter()
        .map(|eyelet| Disc {
            at: eyelet.anchor,
            room: ROOM * eyelet.size * eyelet.glyphs.len().max(1) as f64,
        })
        .collect();
    let moved = spread_apart(&discs, REACH * input.eyelet_radius);
    for (eyelet, at) in eyelets.iter_mut().zip(moved) {
        eyelet.at = Point::new(tenth(at.x), tenth(at.y));
    }
    eyelets
}

/// One dot instead of the glyphs, filled when one of them is.
fn one_dot(glyphs: &mut Vec<Glyph>) {
    let solid = glyphs.iter().any(|glyph| glyph.fill == Fill::Solid);
    glyphs.truncate(1);
    for glyph in glyphs {
        glyph.shape = Shape::Ring;
        if solid {
            glyph.fill = Fill::Solid;
        }
    }
}
