//! The size of an element, as a signal.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// Width and height in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Follows the box of the element with this id, once the view is in the page. Changes under half
/// a pixel are ignored, so that a drawing that rounds its own size cannot start a loop.
#[must_use]
pub fn watch_size(id: &'static str) -> ReadSignal<Size> {
    let (size, set_size) = signal(Size::default());
    Effect::new(move |_| {
        let element = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(id));
        let Some(element) = element else { return };
        let measured = element.clone();
        let measure = move || {
            let rect = measured.get_bounding_client_rect();
            let new = Size {
                width: rect.width(),
                height: rect.height(),
            };
            let old = size.try_get_untracked().unwrap_or_default();
            if (new.width - old.width).abs() > 0.5 || (new.height - old.height).abs() > 0.5 {
                set_size.try_set(new);
            }
        };
        measure();
        let callback = Closure::<dyn Fn()>::new(measure);
        let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) else {
            return;
        };
        observer.observe(&element);
        let held = StoredValue::new_local((observer, callback));
        on_cleanup(move || {
            held.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
    size
}
