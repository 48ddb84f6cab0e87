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

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn a_value_is_worked_out_once_for_a_key() {
        let kept = Kept::new();
        assert_eq!(*kept.get(1, || "first"), "first");
        assert_eq!(*kept.get(1, || "again"), "first");
        assert_eq!(*kept.get(2, || "second"), "second");
        assert_eq!(*kept.get(1, || "anew"), "anew");
    }
}
