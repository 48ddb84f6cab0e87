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
/// Free space around the loupe and between its middle positions, pixels.
const AIR: f64 = 6.0;
const STEP: f64 = 16.0;
/// How many steps away from its mark it is looked for.
const STEPS: u8 = 10;
/// Sixteen directions: the first two of an eighth of the circle, the rest are their mirrors.
const DIRECTIONS: [(f64, f64); 4] = [(1.0, 0.0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924)];
/// Where the ground below the loupe is felt, in radii.
const FEELERS: [(f64, f64); 5] = [
    (0.0, 0.0),
    (0.7, 0.6),
    (-0.7, 0.6),
    (0.7, -0.6),
    (-0.7, -0.6),
];

/// How many feelers may touch land where no free sea is near.
const LAND_AT_MOST: usize = 2;

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
    let eyelet = layout.eyelets.iter().find(|e| e.country == country)?;
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
    let (at, radius) = [best, usual, least]
        .into_iter()
        .find_map(|radius| Some((ground.place(radius)?, radius)))?;
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
    /// The nearest place of a loupe with little or no land under it, pixels.
    fn place(&self, radius: f64) -> Option<Point> {
        let mut least = LAND_AT_MOST + 1;
        let mut best = None;
        for step in 0..STEPS {
            let far = radius + 2.0 * STEP + f64::from(step) * STEP;
            for (x, y) in DIRECTIONS {
                for (x, y) in [(-x, y), (y, x), (-y, -x), (x, -y)] {
                    let at = Point::new(self.eye.x + far * x, self.eye.y + far * y);
                    if !self.is_free(at, radius) {
                        continue;
                    }
                    let land = self.land(at, radius, least);
                    if land < least {
                        (least, best) = (land, Some(at));
                    }
                    if land == 0 {
                        return best;
                    }
                }
            }
        }
        best
    }

    fn is_free(&self, at: Point, radius: f64) -> bool {
        let far = radius + AIR;
        let size = self.layout.view.size;
        let inner =
            at.x >= far && at.y >= far && at.x <= size.width - far && at.y <= size.height - far;
        let corner = Point::new(
            at.x.clamp(self.taken.min.x, self.taken.max.x),
            at.y.clamp(self.taken.min.y, self.taken.max.y),
        );
        inner
            && corner.distance_squared(at) > far * far
            && self.layout.eyelets.iter().all(|eyelet| {
                let room = far + eyelet.size * eyelet.glyphs.len() as f64 / 2.0;
                eyelet.at.distance_squared(at) > room * room
            })
    }

    /// How many of the feelers touch land; `enough` ends the count.
    fn land(&self, at: Point, radius: f64, enough: usize) -> usize {
        let view = &self.layout.view;
        let on_land = |(x, y): &&(f64, f64)| {
            let place = view.lonlat_from_px(Point::new(at.x + x * radius, at.y + y * radius));
            place.is_some_and(|place| area_at(self.world.outlines(), place).is_some())
        };
        FEELERS.iter().filter(on_land).take(enough).count()
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
