//! Sorting lists by a number. The library's sort is compiled anew for every list; here only the
//! moving of the values is.

/// Sorts by a number; values with the same number keep their order.
pub(crate) fn sort_by_number<T>(list: &mut [T], number: impl Fn(&T) -> i64) {
    let numbers = list.iter().map(number).collect();
    for (at, from) in order_of(numbers).into_iter().enumerate() {
        list.swap(at, from);
    }
}

/// The swaps that sort, one for each place: the value that belongs there stands where it says.
#[inline(never)]
fn order_of(numbers: Vec<i64>) -> Vec<usize> {
    let mut keys: Vec<(i64, usize)> = numbers.into_iter().zip(0..).collect();
    keys.sort_unstable();
    let sources: Vec<usize> = keys.into_iter().map(|(_, from)| from).collect();
    let follow = |at: usize| {
        let mut from = sources.get(at).copied().unwrap_or(at);
        // What stood in a place already filled has been swapped to where that place's value was.
        while from < at {
            from = sources.get(from).copied().unwrap_or(at);
        }
        from
    };
    (0..sources.len()).map(follow).collect()
}

/// A number that sorts as the two do, one after the other.
pub(crate) fn pair(first: i32, second: usize) -> i64 {
    (i64::from(first) << 32) | i64::try_from(second).unwrap_or(i64::MAX)
}

/// A number that sorts as the real one does (IEEE 754-2019, 5.10, totalOrder: what `f64::total_cmp` does).
pub(crate) const fn real(x: f64) -> i64 {
    let bits = x.to_bits().cast_signed();
    if bits < 0 { bits ^ i64::MAX } else { bits }
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast to a larger range than any position"
)]
pub(crate) const fn whole_number(x: f64) -> i64 {
    x.round_ties_even() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_library_does_and_keeps_the_order_of_equals() {
        let mut seed = 7_u32;
        for length in 0..60 {
            let mut list: Vec<(i64, usize)> = (0..length)
                .map(|at| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (i64::from(seed >> 29) - 4, at)
                })
                .collect();
            let mut wanted = list.clone();
            wanted.sort_by_key(|(number, _)| *number);
            sort_by_number(&mut list, |(number, _)| *number);
            assert_eq!(list, wanted);
        }
    }

    #[test]
    fn reals_sort_as_the_library_sorts_them() {
        let all = [
            f64::NEG_INFINITY,
            -1e9,
            -2.5,
            -0.0,
            0.0,
            1e-300,
            2.5,
            1e9,
            f64::INFINITY,
        ];
        assert!(all.is_sorted_by_key(|x| real(*x)));
        for (one, other) in all
            .iter()
            .flat_map(|one| all.iter().map(move |other| (one, other)))
        {
            assert_eq!(real(*one).cmp(&real(*other)), one.total_cmp(other));
        }
    }

    #[test]
    fn pairs_sort_by_the_first_then_the_second() {
        let mut list = [pair(1, 0), pair(-1, 9), pair(0, 3), pair(0, 2)];
        list.sort_unstable();
        assert_eq!(list, [pair(-1, 9), pair(0, 2), pair(0, 3), pair(1, 0)]);
    }
}
