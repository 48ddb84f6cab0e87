//! A value that is worked out once for as long as what it rests on stays the same.

use std::sync::{Arc, Mutex, PoisonError};

/// The last value and the key it was worked out for.
pub struct Kept<T>(Mutex<Option<(u64, Arc<T>)>>);

impl<T> Kept<T> {
    /// Nothing yet. It lives as long as the page, as the app does.
    #[must_use]
    pub fn new() -> &'static Self {
        Box::leak(Box::new(Self(Mutex::new(None))))
    }

    /// The value for `key`: the last one, or a new one that `make` works out.
    pub fn get(&self, key: u64, make: impl FnOnce() -> T) -> Arc<T> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((of, value)) if *of == key => Arc::clone(value),
            _ => {
                let value = Arc::new(make());
                *last = Some((key, Arc::clone(&value)));
                value
            }
        }
    }
}

/// One number for several: numbers that differ give, as good as always, keys that differ.
#[must_use]
pub fn key_of(numbers: &[u64]) -> u64 {
    // An odd number with its bits well spread.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |key: u64, next: &u64| (key ^ next).wrapping_mul(SPREAD).rotate_left(29);
    numbers.iter().fold(0, mix)
}

#[cfg(test)]
mod tests {
    use super::{Kept, key_of};

    #[test]
    fn keys_tell_values_and_their_order() {
        assert_ne!(key_of(&[1, 2]), key_of(&[2, 1]));
        assert_ne!(key_of(&[1, 0]), key_of(&[1]));
        assert_eq!(key_of(&[7, 9]), key_of(&[7, 9]));
    }

    #[test]
    fn a_value_is_worked_out_once_for_a_key() {
        let kept = Kept::new();
        assert_eq!(*kept.get(1, || "first"), "first");
        assert_eq!(*kept.get(1, || "again"), "first");
        assert_eq!(*kept.get(2, || "second"), "second");
        assert_eq!(*kept.get(1, || "anew"), "anew");
    }
}
