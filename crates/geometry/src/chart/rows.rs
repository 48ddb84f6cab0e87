//! Putting bars into as few rows as a first-fit gives.

/// An interval of one axis, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Its first end.
    pub start: f64,
    /// Its other end, not before the first.
    pub end: f64,
}

impl Interval {
    /// An interval between two values, in either order.
    #[must_use]
    pub const fn new(a: f64, b: f64) -> Self {
        Self {
            start: a.min(b),
            end: a.max(b),
        }
    }

    /// Whether the interval ends at least `gap` before the other one begins.
    fn is_before(self, other: Self, gap: f64) -> bool {
        self.end + gap <= other.start
    }
}

/// The row of each interval, from 0: the first row in which it stands at least `gap` pixels from
/// every interval placed before it. Any order of intervals is fine; sorted by start, the number of
/// rows is the least possible. A negative gap counts as 0.
#[must_use]
pub fn pack_rows(intervals: &[Interval], gap: f64) -> Vec<usize> {
    let gap = gap.max(0.0);
    // Intervals of each row, in order of their place on the axis.
    let mut rows: Vec<Vec<Interval>> = Vec::new();
    intervals
        .iter()
        .map(|interval| put(&mut rows, *interval, gap))
        .collect()
}

fn put(rows: &mut Vec<Vec<Interval>>, interval: Interval, gap: f64) -> usize {
    for (number, row) in rows.iter_mut().enumerate() {
        let place = row.partition_point(|other| other.is_before(interval, gap));
        if row
            .get(place)
            .is_none_or(|next| interval.is_before(*next, gap))
        {
            row.insert(place, interval);
            return number;
        }
    }
    rows.push(vec![interval]);
    rows.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bars: &[(f64, f64)], gap: f64) -> Vec<usize> {
        let bars: Vec<Interval> = bars.iter().map(|(a, b)| Interval::new(*a, *b)).collect();
        pack_rows(&bars, gap)
    }

    #[test]
    fn a_bar_takes_the_first_free_row() {
        assert_eq!(
            rows(&[(0.0, 10.0), (5.0, 15.0), (12.0, 20.0), (14.0, 30.0)], 2.0),
            [0, 1, 0, 2]
        );
    }

    #[test]
    fn the_gap_counts_and_touching_is_allowed_without_one() {
        assert_eq!(rows(&[(0.0, 10.0), (10.0, 20.0)], 0.0), [0, 0]);
        assert_eq!(rows(&[(0.0, 10.0), (10.0, 20.0)], 0.5), [0, 1]);
        assert_eq!(rows(&[(0.0, 10.0), (10.0, 20.0)], -5.0), [0, 0]);
    }

    #[test]
    fn bars_out_of_order_fill_holes() {
        assert_eq!(
            rows(
                &[(50.0, 60.0), (0.0, 10.0), (20.0, 40.0), (35.0, 55.0)],
                1.0
            ),
            [0, 0, 0, 1]
        );
        assert_eq!(rows(&[], 1.0), []);
    }
}
