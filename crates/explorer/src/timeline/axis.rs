//! The axis: between days and pixels.

use fil_domain::Day;

/// Days on the axis, in pixels of the stage: a straight line, or several that meet.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeScale {
    /// Day and pixel, both ascending; two at least.
    stops: Vec<[f64; 2]>,
    /// Where later is farther left: the sum of a pixel and its mirror image.
    mirror: Option<f64>,
}

impl TimeScale {
    /// The scale on which the first day of `first` stands at `x0` and the last of `last` at `x1`.
    #[must_use]
    pub fn of_years(first: i16, last: i16, x0: f64, x1: f64) -> Self {
        let (first, last) = (i32::from(first), i32::from(last));
        Self::of_days(Day::first_of(first), Day::last_of(last), [x0, x1])
    }

    /// The scale on which `first` begins and `last` ends at these pixels.
    pub(super) fn of_days(first: Day, last: Day, [x0, x1]: [f64; 2]) -> Self {
        let (from, to) = (f64::from(first.0), f64::from(last.0) + 1.0);
        Self::through(vec![[from, x0], [to, x1]])
    }

    /// The scale through these days and pixels; both must ascend.
    pub(super) const fn through(stops: Vec<[f64; 2]>) -> Self {
        Self {
            stops,
            mirror: None,
        }
    }

    /// The same where a pixel and its image add up to `sum`; mirrored twice it is what it was.
    pub(super) fn mirrored(&self, sum: f64) -> Self {
        Self {
            stops: self.stops.clone(),
            mirror: if self.mirror.is_some() {
                None
            } else {
                Some(sum)
            },
        }
    }

    fn image(&self, x: f64) -> f64 {
        self.mirror.map_or(x, |sum| sum - x)
    }

    /// The value on the line that holds `value`, from one side of the stops to the other.
    fn map(&self, value: f64, from: usize, to: usize) -> f64 {
        let of = |stop: Option<&[f64; 2]>, side: usize| {
            stop.and_then(|stop| stop.get(side).copied())
                .unwrap_or_default()
        };
        let last = self.stops.len().saturating_sub(1);
        let after = self
            .stops
            .partition_point(|stop| of(Some(stop), from) <= value)
            .clamp(1, last.max(1));
        let (a, b) = (self.stops.get(after - 1), self.stops.get(after));
        let width = of(b, from) - of(a, from);
        if width <= 0.0 {
            return of(a, to);
        }
        of(a, to) + (value - of(a, from)) / width * (of(b, to) - of(a, to))
    }

    /// Where a day begins, in pixels.
    #[must_use]
    pub fn x_from_day(&self, day: Day) -> f64 {
        self.image(self.map(f64::from(day.0), 0, 1))
    }

    /// The day at a pixel: the inverse of [`Self::x_from_day`].
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounded, and a cast of a float saturates"
    )]
    pub fn day_from_x(&self, x: f64) -> Day {
        Day(self.map(self.image(x), 1, 0).round_ties_even() as i32)
    }

    /// The first and the last day of the axis.
    #[must_use]
    pub fn days(&self) -> (Day, Day) {
        let px = |stop: Option<&[f64; 2]>| stop.map_or(0.0, |[_, px]| *px);
        let day = |x: f64| self.day_from_x(self.image(x));
        let (x0, x1) = (px(self.stops.first()), px(self.stops.last()));
        (day(x0), Day(day(x1).0 - 1))
    }
}

/// Years between two labels on an axis of so many pixels: 2 where the stage is 900 px wide or more
/// (the axis then has 700), 4 below, 5 or more beyond thirty years, and never closer than two
/// labels are wide.
pub(super) fn year_step(span: i32, width: f64) -> i32 {
    const STEPS: [i32; 9] = [1, 2, 4, 5, 10, 20, 25, 50, 100];
    let wanted = match span {
        ..=6 => 1,
        7..=30 if width > 700.0 => 2,
        7..=30 => 4,
        _ => 5,
    };
    let room = |step: i32| width * f64::from(step) >= 44.0 * f64::from(span.max(1));
    let fits = |step: &&i32| **step >= wanted && (span <= 30 || **step != 4) && room(**step);
    STEPS.iter().find(fits).copied().unwrap_or(100)
}

/// The first and last year of an axis that starts and ends on a label.
pub(super) fn nice_years((first, last): (i16, i16), width: f64) -> (i16, i16) {
    let (first, last) = (i32::from(first), i32::from(last));
    let step = year_step(last - first + 1, width).min(10);
    let end = (last + step).div_euclid(step) * step - 1;
    (small(first.div_euclid(step) * step), small(end))
}

/// A year that fits the small type of the state.
fn small(year: i32) -> i16 {
    i16::try_from(year).unwrap_or(i16::MAX)
}

/// A number of pixels, rounded to a tenth.
///
/// Never inlined: a layout calls it in a hundred places.
#[inline(never)]
pub(crate) fn tenth(px: f64) -> f64 {
    (px * 10.0).round_ties_even() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_pixels_are_inverse() {
        let scale = TimeScale::of_years(1951, 2027, 160.0, 1180.0);
        for n in -6900..20_000 {
            assert_eq!(scale.day_from_x(scale.x_from_day(Day(n))), Day(n));
        }
        assert_eq!(scale.days(), (Day::first_of(1951), Day::last_of(2027)));
        let mirrored = scale.mirrored(1340.0);
        assert_eq!(mirrored.days(), scale.days());
        for n in -6900..20_000 {
            let x = mirrored.x_from_day(Day(n));
            assert!((x + scale.x_from_day(Day(n)) - 1340.0).abs() < 1e-9);
            assert_eq!(mirrored.day_from_x(x), Day(n));
        }
        assert_eq!(mirrored.mirrored(1340.0), scale);
    }

    #[test]
    fn lines_that_meet_are_inverse_too() {
        let day = |n: i32| f64::from(n);
        let scale = TimeScale::through(vec![
            [day(0), 10.0],
            [day(10), 1010.0],
            [day(3000), 2000.0],
            [day(3001), 2100.0],
        ]);
        for n in -20..3050 {
            assert_eq!(scale.day_from_x(scale.x_from_day(Day(n))), Day(n));
        }
        assert!((scale.x_from_day(Day(5)) - 510.0).abs() < 1e-9);
        assert_eq!(scale.days(), (Day(0), Day(3000)));
    }

    #[test]
    fn steps_follow_the_design() {
        assert_eq!(year_step(20, 1000.0), 2);
        assert_eq!(year_step(20, 680.0), 4);
        assert_eq!(year_step(4, 800.0), 1);
        assert_eq!(year_step(76, 1000.0), 5);
        assert_eq!(year_step(76, 500.0), 10);
        assert_eq!(year_step(156, 240.0), 50);
        assert_eq!(nice_years((2008, 2026), 1000.0), (2008, 2027));
        assert_eq!(nice_years((1951, 2027), 1000.0), (1950, 2029));
    }
}
