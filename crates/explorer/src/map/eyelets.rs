//! Collecting and placing the eyelets.

use super::layout::{Eyelet, Fill, Glyph, MapInput};
use crate::matches::from_west;
use crate::order::{pair, sort_by_number};
use crate::state::Selection;
use crate::timeline::tenth;
use fil_domain::country::Eyelet as Mark;
use fil_domain::{CountryIx, Item, ItemIx, Shape};
use fil_geometry::chart::spread_apart;
use fil_geometry::map::FlatView;
use fil_geometry::point::{LonLat, Point};

/// Distance between two eyelets, in radii; more while one is selected, because it grows.
const DISTANCE: [f64; 2] = [2.35, 2.95];
/// Farthest an eyelet moves from its anchor, in radii.
const REACH: f64 = 6.0;

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
    let hidden = open.item().filter(|ix| !input.matches.contains(*ix));
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
            glyphs: Vec::new(),
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
    for fact in &item.countries {
        let drawing = fact.role.drawing();
        let fill = match drawing.eyelet {
            Mark::None => continue,
            Mark::Hollow => Fill::Hollow,
            Mark::Solid => Fill::Solid,
        };
        let selected = match open {
            Selection::None => false,
            Selection::Item(item) => item == ix,
            Selection::Country(country) => country == fact.country,
        };
        let known = marked.iter_mut().find(|mark| mark.country == fact.country);
        if let Some(mark) = known {
            mark.tint |= drawing.tint;
            mark.selected |= selected;
            wear(&mut mark.glyphs, item.shape, fill);
        } else {
            marked.push(Marked {
                country: fact.country,
                tint: drawing.tint,
                selected,
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
/// by side around its place.
pub(super) fn place(input: &MapInput<'_>, view: &FlatView, marked: &[Marked]) -> Vec<Eyelet> {
    let anchors: Vec<Point> = marked
        .iter()
        .map(|mark| {
            let at = input
                .data
                .country(mark.country)
                .map_or_else(LonLat::default, |country| {
                    LonLat::new(
                        f64::from(country.longitude) / 100.0,
                        f64::from(country.latitude) / 100.0,
                    )
                });
            let px = view.px_from_lonlat(at);
            Point::new(tenth(px.x), tenth(px.y))
        })
        .collect();
    let [rest, open] = DISTANCE;
    let radii = if input.state.selection == Selection::None {
        rest
    } else {
        open
    };
    let distance = radii * input.eyelet_radius;
    let moved = spread_apart(&anchors, distance, REACH * input.eyelet_radius);
    let placed = marked.iter().zip(anchors).zip(moved);
    placed
        .map(|((mark, anchor), at)| Eyelet {
            country: mark.country,
            at: Point::new(tenth(at.x), tenth(at.y)),
            anchor,
            glyphs: mark.glyphs.clone(),
            selected: mark.selected,
            dimmed: mark.dimmed,
        })
        .collect()
}
