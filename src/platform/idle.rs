//! How long nobody has touched the page.

use crate::live::Slot;
use wasm_bindgen::{JsCast, closure::Closure};

/// What a person does. A mouse that nobody holds does not move.
const SIGNS: [&str; 4] = ["pointerdown", "pointermove", "keydown", "wheel"];

/// Tells once a second how many seconds nobody has touched the page, as long as it lives.
pub fn watch_rest(tell: impl Fn(u32) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let quiet = Slot::new(0u32);
    let touched = Closure::<dyn Fn()>::new(move || quiet.set(0));
    let second = Closure::<dyn Fn()>::new(move || {
        quiet.set(quiet.now().saturating_add(1));
        tell(quiet.now());
    });
    for sign in SIGNS {
        let function = touched.as_ref().unchecked_ref();
        // Before anyone else, who might keep the event. Refused only for a null listener.
        let _ = window.add_event_listener_with_callback_and_bool(sign, function, true);
    }
    let function = second.as_ref().unchecked_ref();
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, 1000);
    // The app lives as long as the page, and so does what it watches.
    std::mem::forget((touched, second));
}
