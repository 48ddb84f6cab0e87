//! What the tests share: events, the focus, frames.

use crate::page::document;
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventInit, KeyboardEvent, KeyboardEventInit};

/// Sends an event that bubbles; whether the browser's own answer was prevented.
pub(crate) fn send(target: &Element, name: &str) -> bool {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict(name, &init).unwrap_throw();
    !target.dispatch_event(&event).unwrap_throw()
}

/// Presses a key; whether the browser's own answer was prevented.
pub(crate) fn press(target: &Element, key: &str) -> bool {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init);
    !target.dispatch_event(&event.unwrap_throw()).unwrap_throw()
}

/// Whether this element has the focus.
pub(crate) fn has_focus(element: &Element) -> bool {
    document().active_element().as_ref() == Some(element)
}

/// Waits for the next frame.
async fn frame() {
    let window = web_sys::window().unwrap_throw();
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        window.request_animation_frame(&resolve).unwrap_throw();
    });
    JsFuture::from(promise).await.unwrap_throw();
}

/// Waits, frame by frame, until something holds, or not at all.
pub(crate) async fn soon(holds: impl Fn() -> bool) {
    for _ in 0..600 {
        if holds() {
            return;
        }
        frame().await;
    }
}

/// Waits, frame by frame, until something holds; what never holds is a failure.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    soon(&holds).await;
    let focus = crate::page::document().active_element().map(|one| one.id());
    assert!(
        holds(),
        "{what}: not after 600 frames; the focus is on {focus:?}"
    );
}
