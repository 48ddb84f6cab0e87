//! The loupe: a small selected country, enlarged beside its mark (DESIGN.md §5).

use super::layout::MapLayout;
use super::moves::land_box;
use fil_domain::{CountryIx, Dataset};
use fil_geometry::map::{FlatView, ProjectedWorld, area_at};
use fil_geometry::point::{Point, Rect};

/// A country is small when its main land is not this wide or high, pixels.
const SMALL: f64 = 12.0;
/// Its land in the loupe, in radii.
const LAND: f64 = 0.7;
/// Largest enlargement, in whole worlds: the grid of the outlines shows beyond.
const CLOSEST: f64 = 24.0;
/// The radius, in heights of the map, and its bounds; the last one is for a phone.
const PART: f64 = 0.25;
const RADII: [f64; 3] = [104.0, 64.0, 46.0];
/// Free space around the loupe and between the places that are tried for it, pixels.
const AIR: f64 = 6.0;
const STEP: f64 = 20.0;
/// How far from its mark it may begin, and how much farther it goes to leave a feeler's land, pixels.
const REACH: f64 = 150.0;
const LAND_COST: f64 = 60.0;
/// Where the ground below the loupe is felt, in radii.
const FEELERS: [(f64, f64); 5] = [
    (0.0, 0.0),
    (0.7, 0.6),
    (-0.7, 0.6),
    (0.7, -0.6),
    (-0.7, -0.6),
];

/// A placed loupe.
#[derive(Clone, Debug, PartialEq)]
pub struct Loupe {
    /// Its middle, pixels.
    pub at: Point,
    /// Its radius, pixels.
    pub radius: f64,
    /// What it shows: places to pixels of the map's own box.
    pub view: FlatView,
    /// The mark that it belongs to, pixels.
    pub eye: Point,
    /// Where the two lines from the mark touch the circle, pixels.
    pub ends: [Point; 2],
    /// The country.
    pub country: CountryIx,
}

/// The loupe of a country, when its land is too small to be seen and there is room: in the nearest
/// free sea, never over a mark, nor over a `taken` box, nor beyond the map's box.
#[must_use]
pub fn loupe(
    data: &Dataset,
    world: &ProjectedWorld,
    layout: &MapLayout,
    country: CountryIx,
    taken: &Rect,
) -> Option<Loupe> {
    let land = land_box(data, layout, world, country)?;
    let eyelet = layout.eyelet(country)?;
    if land.across() >= SMALL {
        return None;
    }
    let [most, usual, least] = RADII;
    let best = (layout.view.size.height * PART).clamp(usual, most);
    let ground = Ground {
        world,
        layout,
        taken,
        eye: eyelet.at,
    };
    let (mut place, mut radius) = (None, best);
    for smaller in [best, usual, least] {
        if place.is_none() {
            (place, radius) = (ground.place(smaller), smaller);
        }
    }
    let at = place?;
    let factor = (LAND * radius / land.across()).min(CLOSEST / layout.view.zoom);
    let middle = layout.view.plane_from_px(land.center());
    let mut view = layout.view;
    view.scale *= factor;
    view.zoom *= factor;
    view.translate = Point::new(at.x - middle.x * view.scale, at.y + middle.y * view.scale);
    Some(Loupe {
        at,
        radius,
        view,
        eye: eyelet.at,
        ends: touching(at, radius, eyelet.at),
        country,
    })
}

/// What a loupe must keep clear of.
struct Ground<'a> {
    world: &'a ProjectedWorld,
    layout: &'a MapLayout,
    taken: &'a Rect,
    eye: Point,
}

impl Ground<'_> {
    /// The nearest place of a loupe, with little or no land under it, pixels.
    fn place(&self, radius: f64) -> Option<Point> {
        let size = self.layout.view.size;
        let far = radius + AIR;
        let (mut best, mut cost) = (None, radius + REACH);
        let mut at = Point::new(far, far);
        // A box narrower than the loupe has no place for it.
        while at.y <= size.height - far && 2.0 * far <= size.width {
            let way = at.distance_squared(self.eye).sqrt();
            if way < cost && self.is_free(at, far) {
                let dear = way + LAND_COST * self.land(at, radius);
                if dear < cost {
                    (best, cost) = (Some(at), dear);
                }
            }
            at.x += STEP;
            if at.x > size.width - far {
                at = Point::new(far, at.y + STEP);
            }
        }
        best
    }

    /// Whether a circle lies over no mark and not over what is taken.
    fn is_free(&self, at: Point, radius: f64) -> bool {
        let corner = Point::new(
            at.x.max(self.taken.min.x).min(self.taken.max.x),
            at.y.max(self.taken.min.y).min(self.taken.max.y),
        );
        corner.distance_squared(at) > radius * radius
            && self.layout.eyelets.iter().all(|eyelet| {
                let room = radius + eyelet.size * eyelet.glyphs.len() as f64 / 2.0;
                eyelet.at.distance_squared(at) > room * room
            })
    }

    /// How many of the feelers touch land.
    fn land(&self, at: Point, radius: f64) -> f64 {
        let mut land = 0.0;
        for (x, y) in FEELERS {
            let px = Point::new(at.x + x * radius, at.y + y * radius);
            let place = self.layout.view.lonlat_from_px(px);
            if place.is_some_and(|place| area_at(self.world.outlines(), place).is_some()) {
                land += 1.0;
            }
        }
        land
    }
}

/// Where the two tangents from a point outside touch a circle.
fn touching(at: Point, radius: f64, eye: Point) -> [Point; 2] {
    let far = eye.distance_squared(at);
    let along = radius * radius / far;
    let aside = radius * (far - radius * radius).max(0.0).sqrt() / far;
    let (x, y) = (eye.x - at.x, eye.y - at.y);
    [aside, -aside]
        .map(|aside| Point::new(at.x + along * x - aside * y, at.y + along * y + aside * x))
}
