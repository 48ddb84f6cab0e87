//! Whole numbers as digits, without the library's formatter, which can do far more and takes far
//! more room.

/// A number in decimal digits.
#[must_use]
#[inline(never)]
pub fn digits(mut n: u64) -> String {
    let mut out = Vec::new();
    loop {
        let digit = u8::try_from(n % 10).unwrap_or(0);
        out.push(char::from(b'0' + digit));
        n /= 10;
        if n == 0 {
            return out.iter().rev().collect();
        }
    }
}

/// A number in decimal digits, after a minus when it is below zero.
#[must_use]
pub fn signed(n: i64) -> String {
    let mut out = digits(n.unsigned_abs());
    if n < 0 {
        out.insert(0, '-');
    }
    out
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
