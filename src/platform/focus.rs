//! Moving the keyboard's focus.

use super::document::document;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the element that has the focus; empty when it has none.
#[must_use]
pub fn focused_id() -> String {
    document()
        .and_then(|document| document.active_element())
        .map(|element| element.id())
        .unwrap_or_default()
}

/// Focuses the element with this id; whether it is there.
pub fn focus_id(id: &str) -> bool {
    let element = document()
        .filter(|_| !id.is_empty())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &element {
        // Fails only on an element that cannot take the focus, which then keeps it where it is.
        let _ = element.focus();
    }
    element.is_some()
}

/// Half of what has to be in sight, pixels: a target and its focus ring.
const HALF: i32 = 30;

/// Scrolls the first element of this selector, in the next frame, when the target whose middle lies
/// `y` pixels below its top is not wholly in sight. The page stays where it is.
pub fn bring_into_sight(selector: &'static str, y: i32) {
    request_animation_frame(move || {
        let found =
            document().and_then(|document| document.query_selector(selector).ok().flatten());
        if let Some(element) = found {
            let middle = element.client_height() / 2;
            let top = y - middle;
            if (top - element.scroll_top()).abs() > middle - HALF {
                element.set_scroll_top(top);
            }
        }
    });
}

/// Focuses the first of these elements that is there, in the next frame: what was just asked for
/// is drawn then.
pub fn focus_next_frame(ids: Vec<String>) {
    request_animation_frame(move || {
        let _ = ids.iter().any(|id| focus_id(id));
    });
}
