//! What the reader's system asks for in colours, and how fine its pixels are.

use crate::live::{Slot, effect};
use wasm_bindgen::{JsCast, closure::Closure};

const QUERIES: [&str; 7] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "print",
    "(min-resolution: 1.1dppx)",
    "(min-resolution: 1.6dppx)",
    "(min-resolution: 2.1dppx)",
];

/// A number that changes whenever the colours of the page, or the pixels under it, may have changed
/// by the system's will.
pub fn watch_appearance() -> Slot<u32> {
    let version = Slot::new(0u32);
    effect(Box::new(move || {
        let Some(window) = web_sys::window() else {
            return;
        };
        let callback = Closure::<dyn Fn()>::new(move || {
            version.set(version.now().wrapping_add(1));
        });
        // The app lives as long as the page, and so does what it watches.
        for query in QUERIES {
            if let Ok(Some(list)) = window.match_media(query) {
                let function = callback.as_ref().unchecked_ref();
                // A browser without this event keeps the colours it started with.
                let _ = list.add_event_listener_with_callback("change", function);
                std::mem::forget(list);
            }
        }
        callback.forget();
    }));
    version
}
