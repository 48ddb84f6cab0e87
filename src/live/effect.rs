//! What a change does to the world outside.

use leptos::prelude::Effect;

/// Runs `act` in the next tick, and again after what it read has changed. For the world outside
/// only: address, head of the page, canvas, observers.
#[inline(never)]
pub fn effect(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}
