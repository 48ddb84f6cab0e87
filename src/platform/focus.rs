//! Moving the keyboard's focus.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses the element with this id, if it is there.
pub fn focus_id(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        // Fails only on an element that cannot take the focus, which then keeps it where it is.
        let _ = element.focus();
    }
}

/// Focuses the element with this id in the next frame, when what was just asked for is drawn.
pub fn focus_next_frame(id: String) {
    request_animation_frame(move || focus_id(&id));
}
