//! Numbers as a piece writes them: short, and without the machinery that writes any number exactly.

use fil_domain::{put_digits, signed};

/// An SVG path of absolute commands.
#[derive(Default)]
pub struct Path(pub(super) String);

impl Path {
    /// One more command with its numbers, to a tenth of a pixel.
    #[inline(never)]
    pub fn step(&mut self, command: char, numbers: &[f64]) {
        self.0.push(command);
        for (at, number) in numbers.iter().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            self.0.push_str(&tenths(*number));
        }
    }
}

/// A number to a tenth, without the machinery that writes any number exactly.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "screen coordinates")]
pub(super) fn tenths(value: f64) -> String {
    let n = (value * 10.0).round_ties_even() as i32;
    let mut out = String::new();
    if n < 0 {
        out.push('-');
    }
    let n = n.unsigned_abs();
    put_digits(u64::from(n / 10), &mut out);
    if !n.is_multiple_of(10) {
        out.push('.');
        put_digits(u64::from(n % 10), &mut out);
    }
    out
}

/// A length in pixels, to a tenth.
#[must_use]
pub(in crate::platform) fn px(value: f64) -> String {
    [&tenths(value), "px"].concat()
}

/// A positive factor to a thousandth.
#[expect(clippy::cast_possible_truncation, reason = "small factors")]
pub(super) fn thousandths(value: f64) -> String {
    let n = (value * 1000.0).round_ties_even() as i32;
    let fraction = signed(i64::from(1000 + n % 1000));
    [
        &signed(i64::from(n / 1000)),
        ".",
        fraction.get(1..).unwrap_or("0"),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{tenths, thousandths};

    #[test]
    fn factors_keep_their_zeros() {
        assert_eq!(thousandths(0.8125), "0.812");
        assert_eq!(thousandths(1.025), "1.025");
        assert_eq!(thousandths(2.0), "2.000");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(tenths(0.0), "0");
        assert_eq!(tenths(12.04), "12");
        assert_eq!(tenths(-0.55), "-0.6");
        assert_eq!(tenths(1234.56), "1234.6");
    }
}
