//! A value worked out from others.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that is worked out when someone reads it after something it rests on has changed.
pub struct Derived<T> {
    memo: Memo<Erased>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// Any value behind one pointer. Two are never the same: what rests on it follows every change.
#[derive(Clone)]
struct Erased(Arc<dyn Any + Send + Sync>);

impl PartialEq for Erased {
    fn eq(&self, _other: &Self) -> bool {
        false
    }
}

impl<T: Default + Send + Sync + 'static> Derived<T> {
    /// Worked out by `make`.
    #[must_use]
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self {
            memo: memo(Box::new(move || Arc::new(make()))),
            kind: PhantomData,
        }
    }

    /// The value; what reads it here follows it.
    #[must_use]
    pub fn get(self) -> Arc<T> {
        // It is always a `T`: `new` is the only way in.
        read(self.memo).downcast().unwrap_or_default()
    }

    /// The value as it is now.
    #[must_use]
    pub fn now(self) -> Arc<T> {
        look(self.memo).downcast().unwrap_or_default()
    }
}

#[inline(never)]
fn memo(make: Box<dyn Fn() -> Arc<dyn Any + Send + Sync> + Send + Sync>) -> Memo<Erased> {
    Memo::new(move |_| Erased(make()))
}

#[inline(never)]
fn read(memo: Memo<Erased>) -> Arc<dyn Any + Send + Sync> {
    memo.get().0
}

#[inline(never)]
fn look(memo: Memo<Erased>) -> Arc<dyn Any + Send + Sync> {
    memo.get_untracked().0
}
