//! Where names stand: beside their mark, above or below it, across its corners, or nowhere.

use super::layout::{MapLayout, country_place};
use super::loupe::Loupe;
use fil_domain::{CountryIx, Dataset};
use fil_geometry::point::{Point, Rect};

/// A country's name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Name {
    /// The country.
    pub country: CountryIx,
    /// What is selected stands out.
    pub strong: bool,
    /// The left end of its middle line, pixels; before it is placed the middle of its mark.
    pub at: Point,
    /// From the middle of the mark to where the name may begin, pixels.
    pub gap: f64,
    /// Its width, pixels.
    pub width: f64,
}

/// Half of what a line takes, in sizes of its letters.
const HALF_LINE: f64 = 0.7;
/// What is no higher, in pixels, is a dot of a crowd, over which a name may run while the map shows
/// much of the world.
const DOT: f64 = 8.0;
/// From an eyelet at rest to its name, pixels.
const GAP: f64 = 6.0;
/// Free at both ends of a name, pixels: two names in one line do not read as one.
const AIR: f64 = 4.0;
/// From this zoom on all marked countries have their names.
const NEAR: f64 = 3.0;

/// The names beside the eyelets, the selected ones first; one that finds no place is left out: the
/// comb has it. The loupe tells the name of the country that is `told`, the pointer that of the one
/// below it. Nothing goes over what is `taken`. `letters` is the size of the type, `measure` the width
/// of a country's name in it.
#[must_use]
pub fn eyelet_names(
    layout: &MapLayout,
    loupe: Option<&Loupe>,
    told: Option<CountryIx>,
    mut taken: Vec<Rect>,
    over: Option<CountryIx>,
    letters: f64,
    measure: &dyn Fn(CountryIx) -> f64,
) -> Vec<Name> {
    let size = layout.view.size;
    let frame = Rect::new(
        Point::new(AIR, 0.0),
        Point::new(size.width - AIR, size.height),
    );
    let near = layout.view.zoom >= NEAR;
    if let Some(loupe) = loupe {
        taken.push(around(loupe.at, loupe.radius, loupe.radius));
    }
    let mut names = Vec::new();
    for strong in [true, false] {
        for eyelet in layout.eyelets.iter().filter(|one| one.selected == strong) {
            let country = eyelet.country;
            let half = eyelet.size / 2.0;
            let wide = half * eyelet.glyphs.len() as f64;
            if near || eyelet.size > DOT {
                taken.push(around(eyelet.at, wide, half));
            }
            let silent = told == Some(country) || !strong && (!near || over == Some(country));
            if !silent && frame.contains(eyelet.at) {
                names.push(Name {
                    country,
                    strong,
                    at: eyelet.at,
                    gap: GAP + wide,
                    width: measure(country),
                });
            }
        }
    }
    place_names(names, letters, taken, &|rect| {
        frame.contains(rect.min) && frame.contains(rect.max)
    })
}

/// The names in the loupe: the country's own, then those of the neighbours that fit.
#[must_use]
pub fn loupe_names(
    data: &Dataset,
    loupe: &Loupe,
    letters: f64,
    measure: &dyn Fn(CountryIx) -> f64,
) -> Vec<Name> {
    let inner = loupe.radius - GAP;
    let inside = |x: f64, y: f64| Point::new(x, y).distance_squared(loupe.at) < inner * inner;
    let place = |country| loupe.view.px_from_lonlat(country_place(data, country));
    let eye = place(loupe.country);
    let mut names = Vec::new();
    for country in (0u16..).take(data.countries.len()).map(CountryIx) {
        let at = place(country);
        if inside(at.x, at.y) {
            let strong = country == loupe.country;
            let name = Name {
                country,
                strong,
                at,
                // A neighbour has no mark: its name is around its place.
                gap: if strong { 2.0 * GAP } else { -GAP },
                width: measure(country),
            };
            names.push(name);
            if strong {
                let last = names.len() - 1;
                names.swap(0, last);
            }
        }
    }
    place_names(names, letters, vec![around(eye, 9.0, 9.0)], &|rect| {
        let (a, b) = (rect.min, rect.max);
        inside(a.x, a.y) && inside(a.x, b.y) && inside(b.x, a.y) && inside(b.x, b.y)
    })
}

/// Places names greedily, the first ones first: each at the first of eight places around its mark
/// that runs over nothing taken and that `inside` allows. The others are left out.
#[must_use]
pub fn place_names(
    mut names: Vec<Name>,
    letters: f64,
    mut taken: Vec<Rect>,
    inside: &dyn Fn(&Rect) -> bool,
) -> Vec<Name> {
    let half = letters * HALF_LINE;
    names.retain_mut(|name| {
        let Name { at, gap, width, .. } = *name;
        let across = gap + width / 2.0;
        let up = gap + half;
        // The middle of the name from that of its mark: E, W, N, S, then across the corners.
        let (near, high) = (across - gap * 0.3, up * 0.7);
        let places = [
            (across, 0.0),
            (-across, 0.0),
            (0.0, -up),
            (0.0, up),
            (near, -high),
            (-near, -high),
            (near, high),
            (-near, high),
        ];
        for (x, y) in places {
            let middle = Point::new(at.x + x, at.y + y);
            let rect = around(middle, width / 2.0, half);
            let aired = around(middle, width / 2.0 + AIR, half);
            if inside(&rect) && !taken.iter().any(|other| other.touches(&aired)) {
                name.at = Point::new(rect.min.x, at.y + y);
                taken.push(rect);
                return true;
            }
        }
        false
    });
    names
}

#[inline(never)]
fn around(at: Point, half_width: f64, half_height: f64) -> Rect {
    Rect::new(
        Point::new(at.x - half_width, at.y - half_height),
        Point::new(at.x + half_width, at.y + half_height),
    )
}
