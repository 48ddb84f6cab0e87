//! What lies under a pointer.

use crate::outlines::{Outlines, Ring};
use crate::point::{LonLat, Point};

/// The area that holds a place, by the even-odd rule; `None` on water. Every area is tried, boxes
/// first: some fifty microseconds.
#[must_use]
pub fn area_at(outlines: &Outlines, at: LonLat) -> Option<usize> {
    let at = Point::new(outlines.x_from_lon(at.lon), at.lat);
    for area in 0..outlines.area_count() {
        if outlines.area_box(area).contains(at) {
            let mut odd = false;
            for ring in &outlines.rings(area) {
                odd ^= encloses(outlines, ring, at);
            }
            if odd {
                return Some(area);
            }
        }
    }
    None
}

/// Whether a half-line to the east crosses the ring an odd number of times.
fn encloses(outlines: &Outlines, ring: &Ring<'_>, at: Point) -> bool {
    let points = ring.points();
    let point = |number: &usize| outlines.point(*number).unwrap_or_default();
    let mut odd = false;
    let mut last = points.last().map(point).unwrap_or_default();
    for p in points.iter().map(point) {
        if (p.y > at.y) != (last.y > at.y) {
            let crossing = last.x + (at.y - last.y) / (p.y - last.y) * (p.x - last.x);
            odd ^= at.x < crossing;
        }
        last = p;
    }
    odd
}

/// The number of the point nearest to another, within a radius (edge included); the first of
/// equally near ones.
#[must_use]
pub fn nearest(points: &[Point], at: Point, radius: f64) -> Option<usize> {
    let (mut near, mut least) = (None, radius * radius);
    for (number, point) in points.iter().enumerate() {
        let distance = point.distance_squared(at);
        if distance < least || near.is_none() && distance <= least {
            (near, least) = (Some(number), distance);
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_at(lon: f64, lat: f64) -> Option<String> {
        let bytes = include_bytes!("../../../../data/map/outlines.bin");
        let outlines = Outlines::decode(bytes).unwrap();
        let area = area_at(&outlines, LonLat::new(lon, lat))?;
        outlines.id(area).map(|id| id.as_str().to_owned())
    }

    #[test]
    fn a_hole_belongs_to_the_country_in_it() {
        assert_eq!(id_at(28.2, -29.5).as_deref(), Some("LSO"));
        assert_eq!(id_at(25.0, -29.0).as_deref(), Some("ZAF"));
    }

    #[test]
    fn longitudes_go_round() {
        assert_eq!(id_at(-175.0, 66.5).as_deref(), Some("RUS"));
        assert_eq!(id_at(185.0, 66.5).as_deref(), Some("RUS"));
        assert_eq!(id_at(-30.0, 40.0), None);
    }

    #[test]
    fn the_nearest_point_within_reach() {
        let points = [
            Point::new(0.0, 0.0),
            Point::new(10.0, 0.0),
            Point::new(10.0, 0.0),
        ];
        assert_eq!(nearest(&points, Point::new(6.0, 0.0), 22.0), Some(1));
        assert_eq!(nearest(&points, Point::new(6.0, 40.0), 22.0), None);
        assert_eq!(nearest(&[], Point::default(), 22.0), None);
    }
}
