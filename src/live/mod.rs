//! Values that change, in the three shapes this app compiles them in.
//!
//! Leptos compiles its signals, memos and effects anew for every type they hold; the app has dozens
//! and a budget in bytes. So whatever fits into 32 bits is a [`Slot`], whatever is worked out from
//! others is [`Derived`] behind one pointer, and every [`effect`] is one boxed function: each
//! shape is compiled once.

mod derived;
mod slot;

pub use derived::Derived;
pub use slot::{Slot, Small};

use leptos::prelude::Effect;

/// Runs `act` in the next tick, and again after what it read has changed. For the world outside
/// only: address, head of the page, canvas, observers.
#[inline(never)]
pub fn effect(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}
