//! The decoded outlines and the questions they answer.

use core::ops::Range;

use super::{AreaId, DecodeError, decode};
use crate::circle::wrapped;
use crate::point::{LonLat, Point, Rect};

/// No area: the second owner of a coast.
pub(super) const NOBODY: usize = usize::MAX;

/// A line between two nodes, or a closed one, and the areas on its sides.
#[derive(Debug, Clone)]
pub(super) struct Arc {
    pub(super) points: Range<usize>,
    pub(super) owners: [usize; 2],
}

/// An arc as a ring walks it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) arc: usize,
    pub(super) backwards: bool,
}

/// What an arc separates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArcRole {
    /// Land of this area from water.
    Coast(usize),
    /// Two areas, the smaller number first.
    Border(usize, usize),
    /// Nothing: it is the extra line of this id, or unused.
    Line(Option<AreaId>),
}

/// A place that has a name and a point but no area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Its id.
    pub id: AreaId,
    /// Where it is, in degrees.
    pub at: LonLat,
}

/// One closed line around (part of) an area, or around a hole in it.
#[derive(Debug, Clone, Copy)]
pub struct Ring<'a> {
    outlines: &'a Outlines,
    steps: &'a [Step],
}

/// All outlines of the world. Areas and arcs are known by their number, areas in alphabetical
/// order of their ids; points by their number in the list of all points. The default is a world
/// without land.
#[derive(Debug, Clone, Default)]
pub struct Outlines {
    /// Degrees in one step of the grid.
    pub(super) step: f64,
    pub(super) central_meridian: f64,
    pub(super) ids: Vec<AreaId>,
    /// Rings of each area, as a range of `rings`.
    pub(super) areas: Vec<Range<usize>>,
    /// Steps of each ring, as a range of `steps`.
    pub(super) rings: Vec<Range<usize>>,
    pub(super) steps: Vec<Step>,
    pub(super) arcs: Vec<Arc>,
    /// Grid steps east of the central meridian and north of the equator.
    pub(super) points: Vec<[i16; 2]>,
    /// Extra lines: id and number of the arc.
    pub(super) lines: Vec<(AreaId, usize)>,
    pub(super) places: Vec<Place>,
    /// Box of each area, in degrees, longitude counted from the central meridian.
    pub(super) boxes: Vec<Rect>,
}

impl Outlines {
    /// Reads the asset.
    ///
    /// # Errors
    /// The first thing wrong with the bytes. Any bytes are safe: nothing panics, and no more is
    /// allocated than a small multiple of their length.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        decode::decode(bytes)
    }

    /// The meridian in the middle of the map, degrees east. Opposite to it no area is cut.
    #[must_use]
    pub const fn central_meridian(&self) -> f64 {
        self.central_meridian
    }

    /// How many areas there are; they are numbered from 0.
    #[must_use]
    pub const fn area_count(&self) -> usize {
        self.ids.len()
    }

    /// The id of an area.
    #[must_use]
    pub fn id(&self, area: usize) -> Option<AreaId> {
        self.ids.get(area).copied()
    }

    /// The number of the area with this id.
    #[must_use]
    pub fn area(&self, id: AreaId) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    /// The rings of an area, islands and holes alike: fill them by the even-odd rule.
    #[must_use]
    #[inline(never)]
    pub fn rings(&self, area: usize) -> Vec<Ring<'_>> {
        let mut rings = Vec::new();
        let area = self.areas.get(area).cloned().unwrap_or_default();
        for range in self.rings.get(area).unwrap_or_default() {
            rings.push(Ring {
                outlines: self,
                steps: self.steps.get(range.clone()).unwrap_or_default(),
            });
        }
        rings
    }

    /// How many arcs there are; they are numbered from 0.
    #[must_use]
    pub const fn arc_count(&self) -> usize {
        self.arcs.len()
    }

    /// What an arc separates.
    #[must_use]
    pub fn role(&self, arc: usize) -> ArcRole {
        let owners = self.arcs.get(arc).map_or([NOBODY; 2], |arc| arc.owners);
        match owners {
            [NOBODY, NOBODY] => ArcRole::Line(
                self.lines
                    .iter()
                    .find(|(_, line)| *line == arc)
                    .map(|(id, _)| *id),
            ),
            [a, b] if owners.contains(&NOBODY) => ArcRole::Coast(a.min(b)),
            [a, b] => ArcRole::Border(a.min(b), a.max(b)),
        }
    }

    /// The numbers of the points of an arc, in order.
    #[must_use]
    pub fn arc_points(&self, arc: usize) -> Range<usize> {
        self.arcs.get(arc).map_or(0..0, |arc| arc.points.clone())
    }

    /// Lines that bound no area: id and number of the arc.
    #[must_use]
    pub fn lines(&self) -> &[(AreaId, usize)] {
        &self.lines
    }

    /// Places without an area.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// How many points there are; they are numbered from 0.
    #[must_use]
    pub const fn point_count(&self) -> usize {
        self.points.len()
    }

    /// A point: `x` in degrees east of the central meridian, `y` in degrees north.
    #[must_use]
    #[inline(never)]
    pub fn point(&self, number: usize) -> Option<Point> {
        let [x, y] = *self.points.get(number)?;
        Some(Point::new(
            f64::from(x) * self.step,
            f64::from(y) * self.step,
        ))
    }

    /// The box of an area: `x` in degrees east of the central meridian, `y` in degrees north.
    #[must_use]
    pub fn area_box(&self, area: usize) -> Rect {
        self.boxes.get(area).copied().unwrap_or(Rect::EMPTY)
    }

    /// Degrees east of the central meridian, in [-180, 180), of a longitude.
    #[must_use]
    pub fn x_from_lon(&self, lon: f64) -> f64 {
        wrapped(lon - self.central_meridian + 180.0, 360.0) - 180.0
    }
}

impl<'a> Ring<'a> {
    /// The numbers of the arcs, in the order in which the ring walks them.
    pub fn arcs(&self) -> impl Iterator<Item = usize> + use<'a> {
        self.steps.iter().map(|step| step.arc)
    }

    /// The numbers of the points, in order; the first is not repeated at the end.
    #[must_use]
    #[inline(never)]
    pub fn points(&self) -> Vec<usize> {
        let mut points = Vec::new();
        for step in self.steps {
            let Range { start, end } = self.outlines.arc_points(step.arc);
            // The last point of an arc is the first of the next one.
            for n in 1..end - start {
                points.push(if step.backwards {
                    end - n
                } else {
                    start + n - 1
                });
            }
        }
        points
    }
}
