//! Hands on a drawing: dragging, pinching, the wheel with Ctrl, the double press.
//!
//! One finger scrolls the page, unless the drawing is the reader's alone; two fingers and the mouse
//! hold the drawing. What they do is told once a frame.

use super::later::next_frame;
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

/// The events that hands send.
pub(super) const EVENTS: [&str; 8] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "touchstart",
    "touchmove",
    "wheel",
    "dblclick",
];

/// A press that travels no farther than this, in pixels, is no drag.
const STILL: f64 = 4.0;
/// What one step of a wheel enlarges at most, and what one pixel of its way does.
const WHEEL_STEP: f64 = 30.0;
const WHEEL_PIXEL: f64 = 0.01;
/// Pixels of a line, for wheels that count lines.
const LINE: f64 = 16.0;

/// What hands did since the last frame: what was at `from` is now at `to`, `factor` times larger.
/// Pixels from the element's corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hand {
    /// Where it was taken.
    pub from: (f64, f64),
    /// Where it is now.
    pub to: (f64, f64),
    /// How much larger it is to be.
    pub factor: f64,
}

/// Answers hands; tells by what factor the drawing grew, so that the rest is kept for later.
type Answer = Box<dyn Fn(Hand) -> f64 + Send + Sync>;

/// Follows the hands on one drawing, as long as the page lives.
#[derive(Clone, Copy)]
pub struct Hands(&'static Shared);

struct Shared {
    held: Mutex<Held>,
    answer: Answer,
}

struct Held {
    /// The pointers that press, at most two: id and place.
    points: Vec<(i32, f64, f64)>,
    /// How far they went since the first was pressed.
    travelled: f64,
    /// One finger is enough.
    alone: bool,
    told: Hand,
    waiting: bool,
}

const NOTHING: Hand = Hand {
    from: (0.0, 0.0),
    to: (0.0, 0.0),
    factor: 1.0,
};

impl Hands {
    /// Follows hands and tells `answer` once a frame what they did.
    #[must_use]
    pub fn new(answer: impl Fn(Hand) -> f64 + Send + Sync + 'static) -> Self {
        Self(Box::leak(Box::new(Shared {
            held: Mutex::new(Held {
                points: Vec::new(),
                travelled: 0.0,
                alone: false,
                told: NOTHING,
                waiting: false,
            }),
            answer: Box::new(answer),
        })))
    }

    fn held(self) -> MutexGuard<'static, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether one finger holds the drawing instead of scrolling the page.
    pub fn hold_with_one(self, alone: bool) {
        self.held().alone = alone;
    }

    /// Whether a drawing is held, or was until now: what follows is no press on it.
    #[must_use]
    pub fn dragged(self) -> bool {
        self.held().travelled > STILL
    }

    pub(super) fn answer(self, event: &Event) {
        let mut held = self.held();
        if let Some(wheel) = event.dyn_ref::<WheelEvent>() {
            // Also what a trackpad sends for a pinch. Without the key the page scrolls.
            if wheel.ctrl_key() || wheel.meta_key() {
                event.prevent_default();
                let line = if wheel.delta_mode() == 0 { 1.0 } else { LINE };
                let way = (wheel.delta_y() * line).clamp(-WHEEL_STEP, WHEEL_STEP) * WHEEL_PIXEL;
                held.grow(place(wheel), grown(way));
            }
        } else if let Some(pointer) = event.dyn_ref::<PointerEvent>() {
            held.pointer(event, pointer);
        } else if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
            held.grow(place(mouse), 2.0);
        } else if held.points.len() > 1 || held.alone {
            event.prevent_default();
        }
        let ask = (held.told != NOTHING || held.is_over()) && !held.waiting;
        held.waiting |= ask;
        drop(held);
        if ask {
            next_frame(Box::new(move || self.tell()));
        }
    }

    fn tell(self) {
        let told = {
            let mut held = self.held();
            held.waiting = false;
            std::mem::replace(&mut held.told, NOTHING)
        };
        let rest = told.factor / (self.0.answer)(told);
        let mut held = self.held();
        // A drawing grows in steps; what is less than one must not be lost.
        held.told.factor *= rest.clamp(0.9, 1.1);
        // The click after a drag was before this frame: the next one is meant.
        if held.is_over() {
            held.travelled = 0.0;
        }
    }
}

/// The factor of a way of the wheel: away from the reader is larger.
fn grown(way: f64) -> f64 {
    if way < 0.0 {
        1.0 - way
    } else {
        1.0 / (1.0 + way)
    }
}

/// Where in the drawing, also when what was pressed lies on it.
fn place(event: &MouseEvent) -> (f64, f64) {
    let drawing = event.current_target();
    let drawing = drawing.and_then(|one| one.dyn_into::<Element>().ok());
    let (left, top) = drawing.map_or((0.0, 0.0), |one| {
        let rect = one.get_bounding_client_rect();
        (rect.left(), rect.top())
    });
    (
        f64::from(event.client_x()) - left,
        f64::from(event.client_y()) - top,
    )
}

impl Held {
    fn pointer(&mut self, event: &Event, pointer: &PointerEvent) {
        let (id, (x, y)) = (pointer.pointer_id(), place(pointer));
        let finger = pointer.pointer_type() == "touch";
        match event.type_().as_str() {
            "pointerdown" => {
                if pointer.button() != 0 || self.points.len() > 1 {
                    return;
                }
                // One whose end was not told begins anew.
                self.release(id);
                if self.points.is_empty() {
                    self.travelled = 0.0;
                }
                self.points.push((id, x, y));
                let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
                if let Some(target) = target {
                    // Refused only for a pointer that is gone already.
                    let _ = target.set_pointer_capture(id);
                }
            }
            "pointermove" => {
                let before = self.span();
                let Some(point) = self.points.iter_mut().find(|point| point.0 == id) else {
                    return;
                };
                *point = (id, x, y);
                if self.points.len() > 1 || self.alone || !finger {
                    self.drag(before);
                }
            }
            _ => self.release(id),
        }
    }

    /// Whether a drag has ended.
    fn is_over(&self) -> bool {
        self.points.is_empty() && self.travelled > 0.0
    }

    /// A pointer presses no longer.
    #[inline(never)]
    fn release(&mut self, id: i32) {
        self.points.retain(|point| point.0 != id);
    }

    /// The middle of the pointers and half their distance; 0 for one.
    fn span(&self) -> (f64, f64, f64) {
        match *self.points.as_slice() {
            [(_, x, y)] => (x, y, 0.0),
            [(_, a, b), (_, c, d)] => {
                let (x, y) = ((c - a) / 2.0, (d - b) / 2.0);
                (a + x, b + y, (x * x + y * y).sqrt())
            }
            _ => (0.0, 0.0, 0.0),
        }
    }

    fn drag(&mut self, (x, y, far): (f64, f64, f64)) {
        let (to_x, to_y, to_far) = self.span();
        let (dx, dy) = (to_x - x, to_y - y);
        self.travelled += dx.abs() + dy.abs() + (to_far - far).abs();
        if self.travelled <= STILL {
            return;
        }
        self.told.from.0 -= dx;
        self.told.from.1 -= dy;
        let pinched = far > 0.0 && to_far > 0.0;
        self.grow((to_x, to_y), if pinched { to_far / far } else { 1.0 });
    }

    /// Grows about a place, at which the way so far ends.
    fn grow(&mut self, at: (f64, f64), factor: f64) {
        let told = &mut self.told;
        told.from = (
            told.from.0 - told.to.0 + at.0,
            told.from.1 - told.to.1 + at.1,
        );
        told.to = at;
        told.factor *= factor;
    }
}
