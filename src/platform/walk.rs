//! Walking along a group of buttons with the arrow keys.

use leptos::ev::KeyboardEvent;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// Moves the focus along the buttons of the group that listens to `event`: left and right as they
/// are seen, Home and End to the ends. Any other key is left alone, and so is one with Shift.
pub fn walk_buttons(event: &KeyboardEvent) {
    if event.shift_key() {
        return;
    }
    let Some(group) = event
        .current_target()
        .and_then(|t| t.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Ok(buttons) = group.query_selector_all("button") else {
        return;
    };
    let now = event.target().map(JsValue::from);
    let is_now = |at: &u32| buttons.item(*at).map(JsValue::from) == now;
    let Some(at) = (0..buttons.length()).find(is_now) else {
        return;
    };
    let mirrored = group.closest("[dir='rtl']").ok().flatten().is_some();
    let last = buttons.length() - 1;
    let to = match (event.key().as_str(), mirrored) {
        ("ArrowRight", false) | ("ArrowLeft", true) => (at + 1).min(last),
        ("ArrowLeft", false) | ("ArrowRight", true) => at.saturating_sub(1),
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return,
    };
    event.prevent_default();
    let to = buttons
        .item(to)
        .and_then(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(button) = to {
        // A hidden button cannot take the focus; it then stays where it is.
        let _ = button.focus();
    }
}
