//! Values that change, in the three shapes this app compiles them in.
//!
//! Leptos compiles its signals, memos and effects anew for every type they hold; the app has dozens
//! and a budget in bytes. So whatever fits into 32 bits is a [`Slot`], whatever is worked out from
//! others is [`Derived`] behind one pointer, and every [`effect`] is one boxed function: each
//! shape is compiled once.

mod derived;
mod effect;
mod slot;

pub use derived::Derived;
pub use effect::effect;
pub use slot::{Slot, Small};
