//! Whole numbers as digits, without the library's formatter, which can do far more and takes far
//! more room.

/// A number in decimal digits.
#[must_use]
#[inline(never)]
pub fn digits(n: u64) -> String {
    let mut out = String::new();
    put_digits(n, &mut out);
    out
}

/// A number in decimal digits, after a minus when it is below zero.
#[must_use]
#[inline(never)]
pub fn signed(n: i64) -> String {
    let mut out = String::new();
    if n < 0 {
        out.push('-');
    }
    put_digits(n.unsigned_abs(), &mut out);
    out
}

/// Appends a number in decimal digits.
#[inline(never)]
pub fn put_digits(n: u64, out: &mut String) {
    if n > 9 {
        put_digits(n / 10, out);
    }
    let digit = u8::try_from(n % 10).unwrap_or(0);
    out.push(char::from(b'0' + digit));
}

/// The whole number that a text is, such as a year.
#[must_use]
#[inline(never)]
pub fn whole_number(text: &str) -> Option<i16> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_library() {
        for n in [0, 1, 9, 10, 99, 100, 1951, 500_000, u64::MAX] {
            assert_eq!(digits(n), n.to_string());
        }
        for n in [0, -1, 7, i64::MIN, i64::MAX] {
            assert_eq!(signed(n), n.to_string());
        }
    }
}
