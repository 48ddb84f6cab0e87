//! Sine and cosine without the tables that reduce angles of any size.
//!
//! The library's own functions carry 4 KB for angles of millions of turns; a map needs a quarter
//! turn either way.

/// Terms of the series: the last is below 1e-17 for a quarter turn.
const TERMS: u32 = 11;

/// The sine of an angle in radians, from -π/2 to π/2; within 1e-15.
///
/// Formula: Taylor series about 0.
#[must_use]
pub fn sin(x: f64) -> f64 {
    series(x, x, 2.0)
}

/// The cosine of an angle in radians, from -π/2 to π/2; within 1e-15.
///
/// Formula: Taylor series about 0.
#[must_use]
pub fn cos(x: f64) -> f64 {
    series(1.0, x, 1.0)
}

/// `first - first·x²/(n(n+1)) + …`, `n` growing by two from `n`.
fn series(first: f64, x: f64, mut n: f64) -> f64 {
    let (mut term, mut sum) = (first, first);
    for _ in 0..TERMS {
        term *= -x * x / (n * (n + 1.0));
        sum += term;
        n += 2.0;
    }
    sum
}

/// The remainder of `x / y`, from 0 up to `y`, without the library's exact and long division.
#[must_use]
pub fn wrapped(x: f64, y: f64) -> f64 {
    x - y * (x / y).floor()
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::f64::consts::FRAC_PI_2;

    #[test]
    fn they_agree_with_the_library_over_a_quarter_turn() {
        for at in -1000..=1000 {
            let x = FRAC_PI_2 * f64::from(at) / 1000.0;
            assert!((sin(x) - x.sin()).abs() < 1e-15, "sin {x}");
            assert!((cos(x) - x.cos()).abs() < 1e-15, "cos {x}");
        }
    }

    #[test]
    fn wrapping_agrees_with_the_library() {
        for at in -2000..2000 {
            let x = f64::from(at) * 0.73;
            assert!(
                (wrapped(x, 360.0) - x.rem_euclid(360.0)).abs() < 1e-9,
                "{x}"
            );
        }
    }
}
