//! The curve from a tag up to its eyelet, and how curves meet.

use crate::order::whole_number;
use fil_geometry::point::Point;

/// Shares of the height that the two control points lie from their ends, and their least distance in
/// pixels (DESIGN.md §2, step 9).
const FROM_TAG: f64 = 0.42;
const FROM_EYELET: f64 = 0.5;
const LEAST: f64 = 26.0;
/// Height of a level at which curves are compared, pixels.
const LEVEL: f64 = 14.0;
/// Pieces of a curve for that.
const PIECES: usize = 16;

/// The control points of a cubic Bézier curve from the tag (upright there) to the eyelet, which it
/// reaches upright unless it bends aside. It never turns back downwards.
pub(super) fn controls(foot: Point, eyelet: Point, bend: f64) -> [Point; 4] {
    let height = (foot.y - eyelet.y).max(0.0);
    let reach = |share: f64| (height * share).max(LEAST).min(height);
    [
        foot,
        Point::new(foot.x, foot.y - reach(FROM_TAG)),
        Point::new(eyelet.x + bend, eyelet.y + reach(FROM_EYELET)),
        eyelet,
    ]
}

/// A point of a cubic Bézier curve, `u` from 0 to 1 (Bernstein).
fn on_cubic([a, b, c, d]: [Point; 4], u: f64) -> Point {
    let v = 1.0 - u;
    let blend = |a: f64, b: f64, c: f64, d: f64| {
        v * v * v * a + 3.0 * v * v * u * b + 3.0 * v * u * u * c + u * u * u * d
    };
    Point::new(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y))
}

/// A curve as its `x` at levels above the foot, all the way to the level below its eyelet.
#[derive(Clone, Debug, Default)]
pub(super) struct Levels {
    xs: Vec<f64>,
    foot_y: f64,
    end: Point,
    /// The leftmost and rightmost of all.
    span: (f64, f64),
}

impl Levels {
    pub(super) fn new(foot: Point, eyelet: Point, bend: f64) -> Self {
        let [a, b, c, d] = controls(foot, eyelet, bend);
        let mut xs = Vec::with_capacity(2 * PIECES);
        xs.push(foot.x);
        let mut last = foot;
        for piece in 1..=PIECES {
            let u = piece as f64 / PIECES as f64;
            let at = on_cubic([a, b, c, d], u);
            // The levels that this piece passes.
            loop {
                let y = foot.y - xs.len() as f64 * LEVEL;
                if y < at.y {
                    break;
                }
                let part = (last.y - y) / (last.y - at.y).max(1e-9);
                xs.push(last.x + (at.x - last.x) * part.min(1.0));
            }
            last = at;
        }
        let ends = (foot.x.min(eyelet.x), foot.x.max(eyelet.x));
        let span = xs
            .iter()
            .fold(ends, |span, x| (span.0.min(*x), span.1.max(*x)));
        Self {
            xs,
            foot_y: foot.y,
            end: eyelet,
            span,
        }
    }

    /// How often two curves with feet on one line cross.
    pub(super) fn crossings(&self, other: &Self) -> usize {
        if self.span.0 > other.span.1 || other.span.0 > self.span.1 {
            return 0;
        }
        let mut count = 0;
        let mut side = 0.0_f64;
        for (a, b) in self.xs.iter().zip(&other.xs) {
            let apart = a - b;
            if apart * side < 0.0 {
                count += 1;
            }
            if apart != 0.0 {
                side = apart;
            }
        }
        count
    }

    /// The curve at a level; above the last one it ends.
    fn at(&self, level: usize) -> Point {
        let x = self.xs.get(level);
        x.map_or(self.end, |x| {
            Point::new(*x, self.foot_y - level as f64 * LEVEL)
        })
    }

    /// How near the curve comes to a point, where it is nearer than `reach`; `reach` elsewhere.
    pub(super) fn distance(&self, to: Point, reach: f64) -> f64 {
        if to.x < self.span.0 - reach || to.x > self.span.1 + reach {
            return reach;
        }
        // Only the levels about as high as the point: all of them are many times as many.
        let lowest = whole_number((self.foot_y - to.y - reach) / LEVEL) - 1;
        let lowest = usize::try_from(lowest).unwrap_or_default();
        let count = usize::try_from(whole_number(2.0 * reach / LEVEL) + 3).unwrap_or_default();
        let mut nearest = reach * reach;
        for level in (lowest..self.xs.len()).take(count) {
            nearest = nearest.min(beside(self.at(level), self.at(level + 1), to));
        }
        nearest.sqrt()
    }
}

/// The square of a point's distance from a straight line between two others.
fn beside(from: Point, end: Point, to: Point) -> f64 {
    let (along, aside) = (
        (end.x - from.x, end.y - from.y),
        (to.x - from.x, to.y - from.y),
    );
    let length = (along.0 * along.0 + along.1 * along.1).max(1e-9);
    let part = ((along.0 * aside.0 + along.1 * aside.1) / length).clamp(0.0, 1.0);
    Point::new(from.x + part * along.0, from.y + part * along.1).distance_squared(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_levels_near_a_point_are_asked_and_the_distance_is_that_of_all() {
        let reach = 9.9;
        let curve = Levels::new(Point::new(40.0, 400.0), Point::new(200.0, 61.0), 16.0);
        let mut near = 0;
        for x in 0..60 {
            for y in 0..100 {
                let to = Point::new(f64::from(x) * 4.0, f64::from(y) * 4.5);
                let mut least: f64 = reach * reach;
                for level in 0..curve.xs.len() {
                    least = least.min(beside(curve.at(level), curve.at(level + 1), to));
                }
                let distance = curve.distance(to, reach);
                assert!((distance - least.sqrt()).abs() < 1e-9, "{to:?}");
                near += usize::from(distance < reach);
            }
        }
        assert!(near > 100, "{near}");
    }

    #[test]
    fn a_curve_that_runs_flat_is_near_also_between_its_levels() {
        let curve = Levels::new(Point::new(0.0, 400.0), Point::new(600.0, 60.0), 0.0);
        for level in 8..16 {
            let (one, next) = (curve.at(level), curve.at(level + 1));
            let middle = Point::new(f64::midpoint(one.x, next.x), f64::midpoint(one.y, next.y));
            assert!(curve.distance(middle, 9.9) < 1e-9, "{level}");
        }
    }
}
