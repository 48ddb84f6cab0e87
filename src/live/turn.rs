//! One after the other: what is costly waits for a frame of its own.

use super::{Slot, Small};
use crate::platform::{after, next_frame, now, second_frame};
use fil_explorer::Selection;
use std::cell::{Cell, RefCell};

/// What waits; tells whether it took the frame.
type Waiting = Box<dyn FnOnce() -> bool>;
/// The rank of what comes before all turns.
pub const FIRST: u32 = 0;
/// The rank of what comes after them.
pub const LAST: u32 = u32::MAX;
/// Milliseconds of a frame that turns may take together, and how many of them at most.
const ROOM: f64 = 12.0;
const MOST: f64 = 4.0;
/// Milliseconds after which a frame is late on a screen that shows 60 in a second.
const LATE: f64 = 21.0;

thread_local! {
    /// Those who wait, with their ranks.
    static WAITING: RefCell<Vec<(u32, Waiting)>> = const { RefCell::new(Vec::new()) };
    /// Those who will wait from the next frame on.
    static ASKED: RefCell<Vec<(u32, Waiting)>> = const { RefCell::new(Vec::new()) };
    /// The rank of the next turn.
    static TURNS: Cell<u32> = const { Cell::new(FIRST + 1) };
    /// Milliseconds a turn takes about, with all that the browser does for it: what the first one after a
    /// press takes, and more once a frame comes late.
    static PACE: Cell<f64> = const { Cell::new(ROOM) };
    static UNTIMED: Cell<bool> = const { Cell::new(false) };
    /// When turns were last taken in the frame before this one, and how many.
    static BEFORE: Cell<(f64, f64)> = const { Cell::new((0.0, 0.0)) };
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

/// Calls `then` in its turn, of the frames after this one: a press is answered at the begin of a frame, and
/// that one is the card's.
#[inline(never)]
fn ask(rank: u32, then: Waiting) {
    let first = ASKED.with_borrow_mut(|asked| {
        asked.push((rank, then));
        asked.len() == 1
    });
    if first {
        UNTIMED.set(true);
        next_frame(Box::new(|| {
            for (rank, then) in ASKED.take() {
                in_turn(rank, then);
            }
        }));
    }
}

/// Calls `then` after every part whose turn is still to come.
pub fn afterwards(then: Waiting) {
    // They are told in the second frame, and take their places in the one after that.
    second_frame(Box::new(move || {
        next_frame(Box::new(move || in_turn(LAST, then)));
    }));
}

/// How many turns share a frame, of which each takes so many milliseconds.
fn share(pace: f64) -> f64 {
    (ROOM / pace).clamp(1.0, MOST)
}

/// The turn of the first ones: of one that takes the frame, on a fast machine of several; and a frame for
/// the next.
fn turn() {
    let begun = now();
    let (before, turns) = BEFORE.take();
    if turns > 0.0 && begun - before > LATE {
        PACE.set(PACE.get().max((begun - before) / turns));
    }
    let share = share(PACE.get());
    let mut taken = 0.0;
    while let Some((_, then)) = WAITING.with_borrow_mut(|waiting| {
        let ranks = waiting.iter().map(|one| one.0).enumerate();
        let (at, rank) = ranks.min_by_key(|(_, rank)| *rank)?;
        (taken + 1.0 <= share || rank == FIRST).then(|| waiting.remove(at))
    }) {
        taken += f64::from(u8::from(then()));
    }
    if taken > 0.0 && UNTIMED.take() {
        // A task after the frame.
        after(
            0,
            Box::new(move || PACE.set(((now() - begun) / taken).max(PACE.get() / 2.0))),
        );
    }
    if WAITING.with_borrow(|waiting| !waiting.is_empty()) {
        BEFORE.set((begun, taken));
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
            ask(self.rank, Box::new(move || self.come()));
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

#[cfg(test)]
mod tests {
    use super::{MOST, ROOM, share};

    #[test]
    fn a_slow_machine_makes_one_part_in_a_frame_and_a_fast_one_several() {
        assert!(share(27.0) < 2.0 && share(27.0) >= 1.0);
        assert!(share(ROOM / 2.0) >= 2.0);
        // A clock that does not move is that of a fast machine.
        assert!(share(0.0) >= MOST && share(0.0) <= MOST);
    }
}
