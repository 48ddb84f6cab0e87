//! What a change does.

use leptos::prelude::{Owner, RenderEffect};
use std::any::Any;

/// What a followed function made last.
pub type Made = Option<Box<dyn Any>>;

/// Runs `run` now, with nothing, and again after what it read has changed, with what it gave
/// before; until the effect is dropped.
#[inline(never)]
pub fn follow(mut run: Box<dyn FnMut(Made) -> Made>) -> RenderEffect<Made> {
    RenderEffect::new(move |last: Option<Made>| run(last.flatten()))
}

/// Runs `act` in the next tick, and again after what it read has changed, as long as the page lives.
/// For the world outside only: address, head of the page, canvas, observers. Natively there is no
/// such world.
#[inline(never)]
pub fn effect(act: Box<dyn Fn()>) {
    let owner = Owner::current().map(|owner| owner.downgrade());
    if cfg!(target_arch = "wasm32") {
        crate::platform::spawn(async move {
            // What it reads may have gone before it began.
            if owner.is_some_and(|owner| owner.upgrade().is_some()) {
                std::mem::forget(repeat(act));
            }
        });
    }
}

/// Runs `act` now, and again after what it read has changed, until the effect is dropped.
#[inline(never)]
pub fn repeat(act: Box<dyn Fn()>) -> RenderEffect<Made> {
    follow(Box::new(move |_| {
        act();
        None
    }))
}
