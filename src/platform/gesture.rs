//! Hands on a drawing: dragging, pinching, the wheel with Ctrl, the double press.
//!
//! One finger scrolls the page, unless the drawing is the reader's alone; two fingers and the mouse
//! hold the drawing. What they do is told once a frame.

use super::later::next_frame;
use fil_geometry::point::{Point, Rect};
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

/// The events that hands send.
pub(super) const EVENTS: [(&str, Sent); 8] = [
    ("pointerdown", Sent::Down),
    ("pointermove", Sent::Move),
    ("pointerup", Sent::Up),
    ("pointercancel", Sent::Up),
    ("touchstart", Sent::Touch),
    ("touchmove", Sent::Touch),
    ("wheel", Sent::Wheel),
    ("dblclick", Sent::Twice),
];

/// What an event tells of hands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sent {
    /// A pointer presses.
    Down,
    /// It goes on.
    Move,
    /// It has gone.
    Up,
    /// Fingers, seen by what would scroll or enlarge the page.
    Touch,
    /// The wheel.
    Wheel,
    /// Two quick presses.
    Twice,
}

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
    pub from: Point,
    /// Where it is now.
    pub to: Point,
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
    points: Vec<(i32, Point)>,
    /// How far they went since the first was pressed.
    travelled: f64,
    /// One finger is enough.
    alone: bool,
    told: Hand,
    waiting: bool,
}

const NOTHING: Hand = Hand {
    from: Point::new(0.0, 0.0),
    to: Point::new(0.0, 0.0),
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

    pub(super) fn answer(self, sent: Sent, event: &Event) {
        let mut held = self.held();
        let mouse: &MouseEvent = event.unchecked_ref();
        match sent {
            Sent::Wheel => {
                // Also what a trackpad sends for a pinch. Without the key the page scrolls.
                if mouse.ctrl_key() || mouse.meta_key() {
                    event.prevent_default();
                    let wheel: &WheelEvent = event.unchecked_ref();
                    let line = if wheel.delta_mode() == 0 { 1.0 } else { LINE };
                    let way = (wheel.delta_y() * line).clamp(-WHEEL_STEP, WHEEL_STEP) * WHEEL_PIXEL;
                    held.grow(place(mouse), grown(way));
                }
            }
            Sent::Twice => held.grow(place(mouse), 2.0),
            Sent::Touch => {
                if held.points.len() > 1 || held.alone {
                    event.prevent_default();
                }
            }
            _ => held.pointer(sent, event.unchecked_ref()),
        }
        let ask = held.told != NOTHING && !held.waiting;
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
        // A drawing grows in steps; what is less than one must not be lost.
        self.held().told.factor *= rest.clamp(0.9, 1.1);
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

fn place(event: &MouseEvent) -> Point {
    Point::new(f64::from(event.offset_x()), f64::from(event.offset_y()))
}

impl Held {
    fn pointer(&mut self, sent: Sent, pointer: &PointerEvent) {
        let id = pointer.pointer_id();
        if sent == Sent::Move {
            let before = self.span();
            let Some(point) = self.points.iter_mut().find(|point| point.0 == id) else {
                return;
            };
            point.1 = place(pointer);
            if self.points.len() > 1 || self.alone || pointer.pointer_type() != "touch" {
                self.drag(before);
            }
            return;
        }
        // Also one that presses anew, whose end was not told.
        self.points.retain(|point| point.0 != id);
        if sent == Sent::Up || pointer.button() != 0 || self.points.len() > 1 {
            return;
        }
        if self.points.is_empty() {
            self.travelled = 0.0;
        }
        self.points.push((id, place(pointer)));
        let target = pointer.target().and_then(|t| t.dyn_into::<Element>().ok());
        if let Some(target) = target {
            // Refused only for a pointer that is gone already.
            let _ = target.set_pointer_capture(id);
        }
    }

    /// The middle of the pointers and half their distance; 0 for one.
    fn span(&self) -> (Point, f64) {
        let at = |n| self.points.get(n).map(|point: &(i32, Point)| point.1);
        let first = at(0).unwrap_or_default();
        let last = at(1).unwrap_or(first);
        let middle = Rect::new(first, last).center();
        (middle, middle.distance_squared(last).sqrt())
    }

    fn drag(&mut self, (from, far): (Point, f64)) {
        let (to, to_far) = self.span();
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        self.travelled += dx.abs() + dy.abs() + (to_far - far).abs();
        if self.travelled > STILL {
            self.told.from.x -= dx;
            self.told.from.y -= dy;
            let pinched = far > 0.0 && to_far > 0.0;
            self.grow(to, if pinched { to_far / far } else { 1.0 });
        }
    }

    /// Grows about a place, at which the way so far ends.
    fn grow(&mut self, at: Point, factor: f64) {
        let told = &mut self.told;
        told.from.x += at.x - told.to.x;
        told.from.y += at.y - told.to.y;
        told.to = at;
        told.factor *= factor;
    }
}
