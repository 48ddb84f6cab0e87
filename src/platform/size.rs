//! The size of an element, as a signal.

use super::document::document;
use crate::live::{FIRST, Slot, Small, effect, in_turn};
use wasm_bindgen::{JsCast, closure::Closure};

/// Width and height in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Whole pixels, 16 bits each.
impl Small for Size {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 16 bits"
    )]
    fn to_bits(self) -> u32 {
        let whole = |value: f64| value.round_ties_even().clamp(0.0, 65535.0) as u32;
        whole(self.width) << 16 | whole(self.height)
    }
    fn from_bits(bits: u32) -> Self {
        Self {
            width: f64::from(bits >> 16),
            height: f64::from(bits & 0xffff),
        }
    }
}

/// Follows the box of the element with this id, once the view is in the page, in whole pixels: a
/// drawing that rounds its own size cannot start a loop. Other sizes are answered in the next frame, which
/// they have to themselves.
#[must_use]
pub fn watch_size(id: &'static str) -> Slot<Size> {
    let size = Slot::new(Size::default());
    effect(Box::new(move || {
        let element = document().and_then(|document| document.get_element_by_id(id));
        let Some(element) = element else { return };
        let measured = element.clone();
        let measure = move || {
            let rect = measured.get_bounding_client_rect();
            let before = size.now();
            size.set(Size {
                width: rect.width(),
                height: rect.height(),
            });
            size.now() != before
        };
        measure();
        let callback = Closure::<dyn Fn()>::new(move || in_turn(FIRST, Box::new(measure.clone())));
        let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) else {
            return;
        };
        observer.observe(&element);
        // The app lives as long as the page, and so does what it watches.
        std::mem::forget((observer, callback));
    }));
    size
}
