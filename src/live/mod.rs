//! Values that change, in the few shapes this app compiles them in.
//!
//! Leptos compiles its signals and effects anew for every type they hold; the app has dozens and a
//! budget in bytes. So whatever others follow fits into 32 bits and is a [`Slot`], every [`effect`]
//! is one boxed function, and what is worked out from others is [`Kept`] under a number that changes
//! with them: each shape is compiled once.

mod effect;
mod kept;
mod slot;
mod turn;

pub use effect::{Made, effect, follow, repeat};
pub use kept::{Kept, key_of};
pub use slot::{Slot, Small};
pub use turn::{FIRST, LAST, Turn, afterwards, in_turn};
