//! What a change does.

use leptos::prelude::{Owner, RenderEffect, StoredValue};
use std::any::Any;

/// What a followed function made last.
pub type Made = Option<Box<dyn Any>>;

/// Runs `run` now, with nothing, and again after what it read has changed, with what it gave
/// before; until the effect is dropped.
#[inline(never)]
pub fn follow(mut run: Box<dyn FnMut(Made) -> Made>) -> RenderEffect<Made> {
    RenderEffect::new(move |last: Option<Made>| run(last.flatten()))
}

/// Runs `act` in the next tick, and again after what it read has changed, until the owner that
/// made it is gone. For the world outside only: address, head of the page, canvas, observers.
/// Natively there is no such world.
#[inline(never)]
pub fn effect(act: Box<dyn Fn()>) {
    let owner = Owner::current().map(|owner| owner.downgrade());
    let start = move || {
        follow(Box::new(move |_| {
            act();
            None
        }))
    };
    if cfg!(target_arch = "wasm32") {
        crate::platform::spawn(async move {
            if let Some(owner) = owner.and_then(|owner| owner.upgrade()) {
                // The owner keeps it.
                owner.with(|| StoredValue::new_local(start()));
            }
        });
    }
}
