//! Names beside the eyelets of what is selected: right or left, above or below, or nowhere.

use crate::platform::Size;
use fil_domain::LanguagePack;
use fil_explorer::map::MapLayout;
use fil_explorer::words::country_name;
use fil_geometry::point::{Point, Rect};

/// A name with the place of its left edge and baseline.
pub(super) struct MapName {
    /// The name.
    pub(super) words: &'static str,
    /// Left edge.
    pub(super) x: f64,
    /// Middle of the line.
    pub(super) y: f64,
}

/// Half the height of a line of names, in pixels.
const HALF_LINE: f64 = 9.0;
/// What is no higher, in pixels, is a dot of a crowd, over which a name may run.
const DOT: f64 = 8.0;
/// From the middle of an eyelet to its name.
const GAP: f64 = 12.0;

/// Places names greedily, west to east; one that would run over another or over a mark, or out
/// of the picture, is left out: the comb has it.
pub(super) fn labels(
    layout: &MapLayout,
    size: Size,
    pack: &'static LanguagePack,
    measure: impl Fn(&str) -> f64,
) -> Vec<MapName> {
    let mut taken: Vec<Rect> = layout
        .eyelets
        .iter()
        .filter(|eyelet| eyelet.size > DOT)
        .map(|eyelet| around(eyelet.at.x - 8.0, eyelet.at.y, 16.0))
        .collect();
    let frame = Rect::new(Point::new(0.0, 0.0), Point::new(size.width, size.height));
    let mut names = Vec::new();
    for eyelet in layout.eyelets.iter().filter(|eyelet| eyelet.selected) {
        let words = country_name(pack, eyelet.country);
        let width = measure(words);
        let (x, y) = (eyelet.at.x, eyelet.at.y);
        let places = [
            (x + GAP, y),
            (x - GAP - width, y),
            (x - width / 2.0, y - 20.0),
            (x - width / 2.0, y + 20.0),
        ];
        let free = places.into_iter().find(|(x, y)| {
            let wanted = around(*x, *y, width);
            inside(&frame, &wanted) && !taken.iter().any(|other| other.touches(&wanted))
        });
        if let Some((x, y)) = free {
            taken.push(around(x, y, width));
            names.push(MapName { words, x, y });
        }
    }
    names
}

fn around(x: f64, y: f64, width: f64) -> Rect {
    Rect::new(
        Point::new(x, y - HALF_LINE),
        Point::new(x + width, y + HALF_LINE),
    )
}

fn inside(frame: &Rect, wanted: &Rect) -> bool {
    frame.contains(wanted.min) && frame.contains(wanted.max)
}
