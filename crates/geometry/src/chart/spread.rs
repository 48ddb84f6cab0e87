//! Pushing apart marks that lie too close together.

use crate::circle::wrapped;
use crate::point::Point;

/// More passes change less than a pixel.
const PASSES: usize = 60;

/// Moves points until none is closer than `min_distance` to another, or as near to that as can be
/// without moving any more than `max_shift` from its place. The result depends on the input only.
/// Points in the same place part in directions given by their numbers. Pixels throughout.
#[must_use]
pub fn spread_apart(points: &[Point], min_distance: f64, max_shift: f64) -> Vec<Point> {
    let mut moved = points.to_vec();
    if !(min_distance > 0.0 && max_shift > 0.0) {
        return moved;
    }
    for _ in 0..PASSES {
        if !pass(&mut moved, points, min_distance, max_shift) {
            break;
        }
    }
    moved
}

/// Parts every pair that is too close, half by each; says whether there was one.
fn pass(moved: &mut [Point], home: &[Point], min_distance: f64, max_shift: f64) -> bool {
    let mut any = false;
    for first in 0..moved.len() {
        for second in first + 1..moved.len() {
            let (Some(a), Some(b)) = (moved.get(first).copied(), moved.get(second).copied()) else {
                continue;
            };
            let distance = a.distance_squared(b).sqrt();
            // A hair of tolerance, so that rounding does not keep the passes going.
            if distance >= min_distance - 1e-6 || distance.is_nan() {
                continue;
            }
            any = true;
            let (x, y) = direction(a, b, distance, first + second);
            let push = (min_distance - distance) / 2.0;
            for (number, at, sign) in [(first, a, -push), (second, b, push)] {
                let to = Point::new(at.x + x * sign, at.y + y * sign);
                if let (Some(slot), Some(from)) = (moved.get_mut(number), home.get(number)) {
                    *slot = held(to, *from, max_shift);
                }
            }
        }
    }
    any
}

/// The unit vector from one point to another; for points in one place, one of many directions
/// spread over half a turn (the pair parts both ways), by the golden section of the number.
fn direction(a: Point, b: Point, distance: f64, number: usize) -> (f64, f64) {
    const GOLDEN_SECTION: f64 = 0.618_033_988_749_895;
    if distance > 1e-9 {
        return ((b.x - a.x) / distance, (b.y - a.y) / distance);
    }
    let turns = f64::from(u32::try_from(number).unwrap_or(0));
    // The tangent of the half angle, from -1 to 1.
    let t = 2.0 * wrapped(turns * GOLDEN_SECTION, 1.0) - 1.0;
    ((1.0 - t * t) / (1.0 + t * t), 2.0 * t / (1.0 + t * t))
}

/// A point, brought back to within `max_shift` of its home.
fn held(to: Point, home: Point, max_shift: f64) -> Point {
    let distance = to.distance_squared(home).sqrt();
    if distance <= max_shift {
        return to;
    }
    let part = max_shift / distance;
    Point::new(
        home.x + (to.x - home.x) * part,
        home.y + (to.y - home.y) * part,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(a: Point, b: Point) -> f64 {
        a.distance_squared(b).sqrt()
    }

    #[test]
    fn two_close_points_part_evenly() {
        let out = spread_apart(&[Point::new(0.0, 0.0), Point::new(10.0, 0.0)], 26.0, 40.0);
        assert!((out[0].x + 8.0).abs() < 1e-9 && (out[1].x - 18.0).abs() < 1e-9);
    }

    #[test]
    fn points_in_one_place_part_too() {
        let out = spread_apart(&[Point::new(5.0, 5.0); 4], 26.0, 40.0);
        for (i, a) in out.iter().enumerate() {
            for b in &out[i + 1..] {
                assert!(distance(*a, *b) > 25.0, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn nobody_goes_too_far_and_far_points_stay() {
        let points = [
            Point::new(0.0, 0.0),
            Point::new(1.0, 0.0),
            Point::new(500.0, 0.0),
        ];
        let out = spread_apart(&points, 100.0, 7.0);
        assert!(
            points
                .iter()
                .zip(&out)
                .all(|(a, b)| distance(*a, *b) <= 7.0 + 1e-9)
        );
        assert_eq!(out[2], points[2]);
        assert_eq!(spread_apart(&points, 0.0, 7.0), points);
    }
}
