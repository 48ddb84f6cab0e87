//! The axis: between days and pixels.

use super::types::Tick;
use fil_domain::Day;
use fil_geometry::chart::LinearScale;

/// Days on the axis, in pixels of the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeScale {
    scale: LinearScale,
}

impl TimeScale {
    /// The scale on which the first day of `first` stands at `x0` and the last of `last` at `x1`.
    #[must_use]
    pub fn of_years(first: i16, last: i16, x0: f64, x1: f64) -> Self {
        let days = [
            f64::from(Day::first_of(i32::from(first)).0),
            f64::from(Day::last_of(i32::from(last)).0 + 1),
        ];
        Self {
            scale: LinearScale::with_domain_range(days, [x0, x1]),
        }
    }

    /// Where a day begins, in pixels.
    #[must_use]
    pub fn x_from_day(&self, day: Day) -> f64 {
        self.scale.range_from_domain(f64::from(day.0))
    }

    /// The day at a pixel: the inverse of [`Self::x_from_day`].
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounded, and a cast of a float saturates"
    )]
    pub fn day_from_x(&self, x: f64) -> Day {
        Day(self.scale.domain_from_range(x).round_ties_even() as i32)
    }

    /// Pixels of one year.
    #[must_use]
    pub fn px_per_year(&self) -> f64 {
        self.scale.range_per_unit() * 365.25
    }

    /// The first and the last day of the axis.
    #[must_use]
    pub fn days(&self) -> (Day, Day) {
        let [x0, x1] = self.scale.range();
        (self.day_from_x(x0), Day(self.day_from_x(x1).0 - 1))
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

/// The labelled years.
pub(super) fn ticks(scale: &TimeScale, (first, last): (i16, i16)) -> Vec<Tick> {
    let (first, last) = (i32::from(first), i32::from(last));
    let width = scale.x_from_day(Day::last_of(last)) - scale.x_from_day(Day::first_of(first));
    let step = year_step(last - first + 1, width);
    let mut year = (first + step - 1).div_euclid(step) * step;
    let mut ticks = Vec::new();
    // The year after the last one ends the axis and may carry a label.
    while year <= last + 1 {
        ticks.push(Tick {
            year,
            x: tenth(scale.x_from_day(Day::first_of(year))),
        });
        year += step;
    }
    ticks
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
