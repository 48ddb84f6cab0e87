//! One after the other: what is costly waits for a frame of its own.

use super::{Slot, Small};
use crate::platform::next_frame;
use fil_explorer::Selection;
use std::cell::{Cell, RefCell};

/// What waits; tells whether it took the frame.
type Waiting = Box<dyn FnOnce() -> bool>;
/// The rank of what comes before all turns.
pub const FIRST: u32 = 0;
/// The rank of what comes after them.
pub const LAST: u32 = u32::MAX;

thread_local! {
    /// Those who wait, with their ranks.
    static WAITING: RefCell<Vec<(u32, Waiting)>> = const { RefCell::new(Vec::new()) };
    /// The rank of the next turn.
    static TURNS: Cell<u32> = const { Cell::new(FIRST + 1) };
}

/// Calls `then` in the next frame that nothing takes whose rank is lower, or the same and asked for
/// before. The first ones share their frame.
#[inline(never)]
pub fn in_turn(rank: u32, then: Waiting) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push((rank, then));
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
        next_frame(Box::new(move || in_turn(LAST, then)));
    }));
}

/// The turn of the first ones, until one takes the frame; and a frame for the next.
fn turn() {
    let mut taken = false;
    while let Some((_, then)) = WAITING.with_borrow_mut(|waiting| {
        let ranks = waiting.iter().map(|one| one.0).enumerate();
        let (at, rank) = ranks.min_by_key(|(_, rank)| *rank)?;
        (!taken || rank == FIRST).then(|| waiting.remove(at))
    }) {
        taken |= then();
    }
    if WAITING.with_borrow(|waiting| !waiting.is_empty()) {
        next_frame(Box::new(turn));
    }
}

/// The turn of a part that is made anew a frame after something else is open: the turn that was made
/// first comes first.
#[derive(Clone, Copy)]
pub struct Turn {
    open: Slot<Selection>,
    /// For what the part may be made, twice, and whether its turn came an odd number of times.
    came: Slot<u32>,
    takes: bool,
    rank: u32,
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
            rank: TURNS.replace(TURNS.get() + 1),
        }
    }

    /// Whether the part has to wait: something else is open than what it was made for. Reactive: what
    /// asks here is asked again when something else is open, also where it read nothing but this, and
    /// when it is its turn.
    #[inline(never)]
    pub fn waits(self) -> bool {
        let waits = self.came.get() >> 1 != self.open.get().to_bits();
        if waits {
            // A press is answered at the begin of a frame: that one is the card's.
            next_frame(Box::new(move || {
                in_turn(self.rank, Box::new(move || self.come()))
            }));
        }
        waits
    }

    /// The part is not there: when it is made next it waits again.
    #[inline(never)]
    pub fn leave(self) {
        self.came.set(0);
    }

    fn come(self) -> bool {
        let odd = self.came.now() & 1;
        self.came.set(self.open.now().to_bits() << 1 | odd ^ 1);
        self.takes
    }
}
