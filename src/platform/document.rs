//! The page's document, and what its window says.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Document;

/// The document; every page has one.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Calls `then` each time the window says this, as long as the page lives.
#[inline(never)]
pub(super) fn on_window(name: &str, then: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(then);
    if let Some(window) = web_sys::window() {
        let function = callback.as_ref().unchecked_ref();
        // Listening is refused only for a null listener.
        let _ = window.add_event_listener_with_callback(name, function);
    }
    callback.forget();
}
