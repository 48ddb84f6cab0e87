//! One after the other: what is costly waits for a frame of its own.

use super::{Slot, Small};
use crate::platform::next_frame;
use fil_explorer::Selection;
use std::cell::RefCell;

/// What waits; tells whether it took the frame.
type Waiting = Box<dyn FnOnce() -> bool>;

thread_local! {
    /// Those who wait, the first one first.
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
}

/// Calls `then` in the next frame that nothing takes which was asked for before.
#[inline(never)]
pub fn in_turn(then: Waiting) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(then);
        waiting.len() == 1
    });
    if first {
        next_frame(Box::new(turn));
    }
}

/// Calls `then` after every part whose turn is still to come.
pub fn afterwards(then: Waiting) {
    // They take their places in the next frame.
    next_frame(Box::new(move || {
        next_frame(Box::new(move || in_turn(then)));
    }));
}

/// The turn of the first ones, until one takes the frame; and a frame for the next.
fn turn() {
    while let Some(then) = WAITING.with_borrow_mut(|waiting| {
        let some = !waiting.is_empty();
        some.then(|| waiting.remove(0))
    }) {
        if then() {
            break;
        }
    }
    if WAITING.with_borrow(|waiting| !waiting.is_empty()) {
        next_frame(Box::new(turn));
    }
}

/// The turn of a part that is made anew a frame after something else is open.
#[derive(Clone, Copy)]
pub struct Turn {
    open: Slot<Selection>,
    /// For what the part may be made, twice, and whether its turn came an odd number of times.
    came: Slot<u32>,
    takes: bool,
}

impl Turn {
    /// The turn of a part that is made for what is `open` now; whether it takes a frame of its own.
    #[must_use]
    #[inline(never)]
    pub fn new(open: Slot<Selection>, takes: bool) -> Self {
        Self {
            open,
            came: Slot::new(open.now().to_bits() << 1),
            takes,
        }
    }

    /// Whether the part has to wait: something else is open than what it was made for. Reactive: what
    /// asks here is asked again when it is its turn.
    #[inline(never)]
    pub fn waits(self) -> bool {
        let waits = self.came.get() >> 1 != self.open.now().to_bits();
        if waits {
            // A press is answered at the begin of a frame: that one is the card's.
            next_frame(Box::new(move || in_turn(Box::new(move || self.come()))));
        }
        waits
    }

    fn come(self) -> bool {
        let odd = self.came.now() & 1;
        self.came.set(self.open.now().to_bits() << 1 | odd ^ 1);
        self.takes
    }
}
