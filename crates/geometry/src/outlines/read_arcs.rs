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
    pub(super) fn start(&mut self) -> Result<[i16; 2], DecodeError> {
        let delta = [self.starts.signed()?, self.starts.signed()?];
        self.moved(delta)
    }

    /// The next point of an arc.
    fn next(&mut self) -> Result<[i16; 2], DecodeError> {
        let delta = [self.xs.signed()?, self.ys.signed()?];
        self.moved(delta)
    }

    fn moved(&mut self, [dx, dy]: [i32; 2]) -> Result<[i16; 2], DecodeError> {
        let [x, y] = self.at;
        let [limit_x, limit_y] = self.limit;
        self.at = [moved_axis(x, dx, limit_x)?, moved_axis(y, dy, limit_y)?];
        Ok(self.at)
    }

    pub(super) fn finish(&self) -> Result<(), DecodeError> {
        self.starts.finish()?;
        self.xs.finish()?;
        self.ys.finish()
    }
}

fn moved_axis(from: i16, by: i32, limit: i64) -> Result<i16, DecodeError> {
    let to = i64::from(from) + i64::from(by);
    if to.abs() > limit {
        return Err(DecodeError::Coordinate);
    }
    i16::try_from(to).map_err(|_| DecodeError::Coordinate)
}

pub(super) type Arcs = (Vec<[i16; 2]>, Vec<Arc>);

/// Shared arcs, then islands (whose last point is not stored), then extra lines.
pub(super) fn read_arcs(
    mut lengths: Reader<'_>,
    pen: &mut Pen<'_>,
    head: &Head,
) -> Result<Arcs, DecodeError> {
    let count = head
        .first_line()
        .checked_add(head.lines)
        .ok_or(DecodeError::Number)?;
    // Every arc has a length of at least one byte, every further point a delta of one.
    if count > lengths.left() {
        return Err(DecodeError::Truncated);
    }
    let mut points = Vec::with_capacity(count.saturating_mul(2).saturating_add(pen.xs.left()));
    let mut arcs = Vec::with_capacity(count);
    for number in 0..count {
        let first = points.len();
        let start = pen.start()?;
        points.push(start);
        for _ in 0..lengths.count()? {
            points.push(pen.next()?);
        }
        if (head.shared..head.first_line()).contains(&number) {
            points.push(start);
        }
        arcs.push(Arc {
            points: first..points.len(),
            owners: [NOBODY; 2],
        });
    }
    lengths.finish()?;
    Ok((points, arcs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_point_leaves_the_globe() {
        assert_eq!(moved_axis(8000, 1000, 9000), Ok(9000));
        assert_eq!(moved_axis(8000, 1001, 9000), Err(DecodeError::Coordinate));
        assert_eq!(
            moved_axis(i16::MAX, 1, i64::MAX),
            Err(DecodeError::Coordinate)
        );
        assert_eq!(
            moved_axis(i16::MIN, i32::MIN, 9000),
            Err(DecodeError::Coordinate)
        );
    }
}
