//! Pushing apart marks that lie too close together.

use crate::circle::wrapped;
use crate::point::Point;

/// More passes change less than a pixel.
const PASSES: usize = 60;

/// A mark that wants room around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Its middle, pixels.
    pub at: Point,
    /// Half the distance it keeps from an equal, pixels.
    pub room: f64,
}

/// Moves discs until none runs into another, or as near to that as can be without moving any more
/// than `max_shift` from its place. The result depends on the input only. Discs in the same place
/// part in directions given by their numbers. Pixels throughout.
#[must_use]
pub fn spread_apart(discs: &[Disc], max_shift: f64) -> Vec<Point> {
    let mut moved: Vec<Point> = discs.iter().map(|disc| disc.at).collect();
    for _ in 0..PASSES {
        if !pass(&mut moved, discs, max_shift) {
            break;
        }
    }
    moved
}

/// Parts every pair that is too close, half by each; says whether there was one.
fn pass(moved: &mut [Point], discs: &[Disc], max_shift: f64) -> bool {
    let mut any = false;
    for (first, one) in discs.iter().enumerate() {
        for (second, other) in discs.iter().enumerate().skip(first + 1) {
            let (Some(a), Some(b)) = (moved.get(first).copied(), moved.get(second).copied()) else {
                continue;
            };
            let min_distance = one.room + other.room;
            let distance = a.distance_squared(b).sqrt();
            // A hair of tolerance, so that rounding does not keep the passes going.
            if distance >= min_distance - 1e-6 || distance.is_nan() {
                continue;
            }
            any = true;
            let (x, y) = direction(a, b, distance, first + second);
            let push = (min_distance - distance) / 2.0;
            for (number, home, at, sign) in [(first, one, a, -push), (second, other, b, push)] {
                let to = Point::new(at.x + x * sign, at.y + y * sign);
                if let Some(slot) = moved.get_mut(number) {
                    *slot = held(to, home.at, max_shift);
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

    fn disc(x: f64, y: f64, room: f64) -> Disc {
        Disc {
            at: Point::new(x, y),
            room,
        }
    }

    #[test]
    fn two_close_points_part_evenly() {
        let out = spread_apart(&[disc(0.0, 0.0, 13.0), disc(10.0, 0.0, 13.0)], 40.0);
        assert!((out[0].x + 8.0).abs() < 1e-9 && (out[1].x - 18.0).abs() < 1e-9);
    }

    #[test]
    fn points_in_one_place_part_too() {
        let out = spread_apart(&[disc(5.0, 5.0, 13.0); 4], 40.0);
        for (i, a) in out.iter().enumerate() {
            for b in &out[i + 1..] {
                assert!(distance(*a, *b) > 25.0, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_wide_disc_takes_more_room_than_a_narrow_one() {
        let discs = [
            disc(0.0, 0.0, 20.0),
            disc(1.0, 0.0, 3.0),
            disc(-30.0, 0.0, 3.0),
        ];
        let out = spread_apart(&discs, 60.0);
        assert!(distance(out[0], out[1]) > 22.9 && distance(out[0], out[2]) > 22.9);
        assert!(distance(out[0], out[1]) < 24.0);
    }

    #[test]
    fn nobody_goes_too_far_and_far_points_stay() {
        let discs = [
            disc(0.0, 0.0, 50.0),
            disc(1.0, 0.0, 50.0),
            disc(500.0, 0.0, 50.0),
        ];
        let out = spread_apart(&discs, 7.0);
        assert!(
            discs
                .iter()
                .zip(&out)
                .all(|(a, b)| distance(a.at, *b) <= 7.0 + 1e-9)
        );
        assert_eq!(out[2], discs[2].at);
    }
}
