//! The points of the arcs, from their deltas.

use super::DecodeError;
use super::decode::Head;
use super::reader::Reader;
use super::shape::{Arc, NOBODY};

/// Follows the points from delta to delta.
pub(super) struct Pen<'a> {
    pub(super) starts: Reader<'a>,
    pub(super) xs: Reader<'a>,
    pub(super) ys: Reader<'a>,
    /// Largest absolute coordinates, in grid steps.
    pub(super) limit: [i64; 2],
    pub(super) at: [i16; 2],
}

impl Pen<'_> {
    /// The first point of an arc, or a place.
    pub(super) fn start(&mut self) -> [i16; 2] {
        let delta = [self.starts.signed(), self.starts.signed()];
        self.moved(delta)
    }

    /// The next point of an arc.
    fn next(&mut self) -> [i16; 2] {
        let delta = [self.xs.signed(), self.ys.signed()];
        self.moved(delta)
    }

    #[inline(never)]
    fn moved(&mut self, [dx, dy]: [i32; 2]) -> [i16; 2] {
        let ([x, y], [limit_x, limit_y]) = (self.at, self.limit);
        match (moved_axis(x, dx, limit_x), moved_axis(y, dy, limit_y)) {
            (Some(x), Some(y)) => self.at = [x, y],
            _ => self.starts.fault.note(DecodeError::Coordinate),
        }
        self.at
    }

    pub(super) fn finish(&self) {
        self.starts.finish();
        self.xs.finish();
        self.ys.finish();
    }
}

fn moved_axis(from: i16, by: i32, limit: i64) -> Option<i16> {
    let to = i64::from(from) + i64::from(by);
    i16::try_from(to).ok().filter(|_| to.abs() <= limit)
}

/// Shared arcs, then islands (whose last point is not stored), then extra lines.
pub(super) fn read_arcs(
    mut lengths: Reader<'_>,
    pen: &mut Pen<'_>,
    head: &Head,
) -> (Vec<[i16; 2]>, Vec<Arc>) {
    let mut points = Vec::new();
    let mut arcs = Vec::new();
    for number in 0..head.first_line() + head.lines {
        let first = points.len();
        let start = pen.start();
        points.push(start);
        let further = lengths.unsigned() as usize;
        // Every further point has a delta of at least one byte.
        if further > pen.xs.left() {
            lengths.fault.note(DecodeError::Truncated);
            break;
        }
        for _ in 0..further {
            points.push(pen.next());
        }
        if number >= head.shared && number < head.first_line() {
            points.push(start);
        }
        arcs.push(Arc {
            points: first..points.len(),
            owners: [NOBODY; 2],
        });
    }
    lengths.finish();
    (points, arcs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_point_leaves_the_globe() {
        assert_eq!(moved_axis(8000, 1000, 9000), Some(9000));
        assert_eq!(moved_axis(8000, 1001, 9000), None);
        assert_eq!(moved_axis(i16::MAX, 1, i64::MAX), None);
        assert_eq!(moved_axis(i16::MIN, i32::MIN, 9000), None);
    }
}
