//! What is done in the next frame, or after a while.

use leptos::prelude::{request_animation_frame, set_timeout};
use std::time::Duration;

/// Calls `then` in the next frame.
#[inline(never)]
pub fn next_frame(then: Box<dyn FnOnce()>) {
    request_animation_frame(then);
}

/// Calls `then` in the frame after the next one.
#[inline(never)]
pub fn second_frame(then: Box<dyn FnOnce()>) {
    next_frame(Box::new(move || next_frame(then)));
}

/// Milliseconds since the page began; 0 where nothing tells.
#[must_use]
pub fn now() -> f64 {
    if !cfg!(target_arch = "wasm32") {
        return 0.0;
    }
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0.0, |performance| performance.now())
}

/// Calls `then` after so many milliseconds.
#[inline(never)]
pub fn after(milliseconds: u64, then: Box<dyn FnOnce()>) {
    set_timeout(then, Duration::from_millis(milliseconds));
}
