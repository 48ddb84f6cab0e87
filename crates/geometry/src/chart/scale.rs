//! A straight-line scale between two intervals.

/// Maps a domain (years, counts) to a range (pixels) in proportion, beyond its ends too. Either
/// may run downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinearScale {
    domain: [f64; 2],
    range: [f64; 2],
}

impl LinearScale {
    /// The scale that takes the ends of the domain to the ends of the range.
    #[must_use]
    pub const fn with_domain_range(domain: [f64; 2], range: [f64; 2]) -> Self {
        Self { domain, range }
    }

    /// The two ends of the domain.
    #[must_use]
    pub const fn domain(&self) -> [f64; 2] {
        self.domain
    }

    /// The two ends of the range.
    #[must_use]
    pub const fn range(&self) -> [f64; 2] {
        self.range
    }

    /// The range value of a domain value. A domain without width gives the middle of the range.
    #[must_use]
    pub fn range_from_domain(&self, value: f64) -> f64 {
        map(self.domain, self.range, value)
    }

    /// The domain value of a range value. A range without width gives the middle of the domain.
    #[must_use]
    pub fn domain_from_range(&self, value: f64) -> f64 {
        map(self.range, self.domain, value)
    }

    /// Length of the range for one unit of the domain, never negative; 0 when the domain has no
    /// width.
    #[must_use]
    pub fn range_per_unit(&self) -> f64 {
        let [from, to] = self.domain;
        let [start, end] = self.range;
        if from < to || to < from {
            ((end - start) / (to - from)).abs()
        } else {
            0.0
        }
    }
}

fn map([from, to]: [f64; 2], [start, end]: [f64; 2], value: f64) -> f64 {
    if from < to || to < from {
        start + (value - from) / (to - from) * (end - start)
    } else {
        f64::midpoint(start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn ends_go_to_ends_and_beyond() {
        let x = LinearScale::with_domain_range([1951.0, 2026.0], [10.0, 760.0]);
        assert!(close(x.range_from_domain(1951.0), 10.0));
        assert!(close(x.range_from_domain(2026.0), 760.0));
        assert!(close(x.range_from_domain(2027.0), 770.0));
        assert!(close(x.domain_from_range(385.0), 1988.5));
        assert!(close(x.range_per_unit(), 10.0));
    }

    #[test]
    fn a_scale_may_run_downwards() {
        let x = LinearScale::with_domain_range([0.0, 10.0], [100.0, 0.0]);
        assert!(close(x.range_from_domain(2.5), 75.0));
        assert!(close(x.domain_from_range(75.0), 2.5));
        assert!(close(x.range_per_unit(), 10.0));
    }

    #[test]
    fn no_width_gives_the_middle() {
        let flat_domain = LinearScale::with_domain_range([5.0, 5.0], [0.0, 80.0]);
        assert!(close(flat_domain.range_from_domain(7.0), 40.0));
        assert!(close(flat_domain.domain_from_range(13.0), 5.0));
        assert!(close(flat_domain.range_per_unit(), 0.0));
        let flat_range = LinearScale::with_domain_range([0.0, 80.0], [5.0, 5.0]);
        assert!(close(flat_range.range_from_domain(7.0), 5.0));
        assert!(close(flat_range.domain_from_range(5.0), 40.0));
        let not_numbers = LinearScale::with_domain_range([f64::NAN, 1.0], [0.0, 80.0]);
        assert!(close(not_numbers.range_from_domain(0.5), 40.0));
    }
}
