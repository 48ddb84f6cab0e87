//! What the reader's system asks for in colours.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

const QUERIES: [&str; 4] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "print",
];

/// A number that changes whenever the colours of the page may have changed by the system's will.
pub fn watch_appearance() -> ReadSignal<u32> {
    let (version, set_version) = signal(0u32);
    Effect::new(move |_| {
        let Some(window) = web_sys::window() else {
            return;
        };
        let callback = Closure::<dyn Fn()>::new(move || {
            set_version.try_update(|n| *n = n.wrapping_add(1));
        });
        let lists: Vec<web_sys::MediaQueryList> = QUERIES
            .iter()
            .filter_map(|query| window.match_media(query).ok().flatten())
            .collect();
        for list in &lists {
            let function = callback.as_ref().unchecked_ref();
            // A browser without this event keeps the colours it started with.
            let _ = list.add_event_listener_with_callback("change", function);
        }
        let held = StoredValue::new_local((lists, callback));
        on_cleanup(move || {
            held.try_with_value(|(lists, callback)| {
                for list in lists {
                    let function = callback.as_ref().unchecked_ref();
                    let _ = list.remove_event_listener_with_callback("change", function);
                }
            });
        });
    });
    version
}
