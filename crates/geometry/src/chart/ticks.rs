//! Years that an axis is labelled with.

/// Years between two labels, from the closest to the widest.
const STEPS: [i32; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/// Years between two labels, so that a span of so many years has at most `target` of them, one
/// more where both ends fall on a label: 1, 2, 5, 10, 20, 50, or beyond two centuries their
/// hundredfold and more. At least one label is aimed at.
#[must_use]
pub fn year_step(span: f64, target: usize) -> i32 {
    let target = f64::from(u32::try_from(target.max(1)).unwrap_or(u32::MAX));
    let mut factor = 1_i32;
    loop {
        for step in STEPS {
            let step = step.saturating_mul(factor);
            if span.abs() / f64::from(step) <= target || step == i32::MAX || span.is_nan() {
                return step;
            }
        }
        factor = factor.saturating_mul(1000);
    }
}

/// The years to label between two times in years (2026.5 is the middle of 2026), both included,
/// multiples of [`year_step`], in order. Nothing for a span that is not finite, runs backwards
/// or leaves a million years.
#[must_use]
pub fn year_ticks(start: f64, end: f64, target: usize) -> Vec<i32> {
    const LIMIT: f64 = 1e6;
    // Written so that NaN fails.
    if !(start <= end && start.abs() < LIMIT && end.abs() < LIMIT) {
        return Vec::new();
    }
    let step = year_step(end - start, target);
    let first = whole((start / f64::from(step)).ceil());
    let last = whole((end / f64::from(step)).floor());
    (first..=last).map(|n| n * step).collect()
}

/// A float that is whole and small, as an integer.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the caller rounds and keeps it under a million"
)]
const fn whole(value: f64) -> i32 {
    value as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_calendar_nice() {
        let steps = [3.0, 15.0, 60.0, 75.0, 160.0, 400.0].map(|span| year_step(span, 8));
        assert_eq!(steps, [1, 2, 10, 10, 20, 50]);
        assert_eq!(year_step(0.0, 0), 1);
        assert_eq!(year_step(75.0, 0), 100);
        assert_eq!(year_step(4000.0, 3), 2000);
    }

    #[test]
    fn labels_lie_inside_the_span() {
        assert_eq!(
            year_ticks(1951.9, 2026.9, 8),
            [1960, 1970, 1980, 1990, 2000, 2010, 2020]
        );
        assert_eq!(
            year_ticks(2020.0, 2024.0, 4),
            [2020, 2021, 2022, 2023, 2024]
        );
        assert_eq!(year_ticks(2021.2, 2021.8, 4), []);
        assert_eq!(year_ticks(2021.0, 2021.0, 4), [2021]);
        assert_eq!(year_ticks(-3.0, 3.0, 10), [-3, -2, -1, 0, 1, 2, 3]);
    }

    #[test]
    fn nonsense_has_no_labels() {
        assert_eq!(year_ticks(2026.0, 1951.0, 8), []);
        assert_eq!(year_ticks(f64::NAN, 2026.0, 8), []);
        assert_eq!(year_ticks(0.0, f64::INFINITY, 8), []);
    }
}
