//! Links that the app answers itself.

use leptos::ev::MouseEvent;

/// Carries out `then` in place of following a link, unless the reader asked for a new tab or
/// window.
pub fn follow(event: &MouseEvent, then: impl FnOnce()) {
    let plain = event.button() == 0
        && !event.ctrl_key()
        && !event.meta_key()
        && !event.shift_key()
        && !event.alt_key();
    if plain && !event.default_prevented() {
        event.prevent_default();
        then();
    }
}
