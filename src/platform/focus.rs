//! Moving the keyboard's focus.

use super::document::document;
use leptos::prelude::request_animation_frame;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The element that has the focus: the body, where nothing has it.
fn focused() -> Option<Element> {
    document().and_then(|document| document.active_element())
}

/// The id of the element that has the focus; empty when it has none.
#[must_use]
pub fn focused_id() -> String {
    focused().map(|element| element.id()).unwrap_or_default()
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

thread_local! {
    /// What had the focus before a question took it.
    static BEFORE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Keeps in mind what has the focus, for [`give_back_focus`].
pub fn keep_focus() {
    let now = focused().and_then(|element| element.dyn_into().ok());
    BEFORE.set(now);
}

/// Gives the focus back, in the next frame, to what had it, unless something else has it by then.
pub fn give_back_focus() {
    request_animation_frame(|| {
        if let Some(before) = BEFORE.take().filter(|_| !has_focus()) {
            // Fails only on what has left the page.
            let _ = before.focus();
        }
    });
}

/// Whether the focus is inside the first element of this selector.
#[must_use]
pub fn focus_is_in(selector: &str) -> bool {
    focused().is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Whether the focus is anywhere at all.
#[must_use]
pub fn has_focus() -> bool {
    focused().is_some_and(|element| element.tag_name() != "BODY")
}

/// Focuses the first of these elements that is there, in the next frame: what was just asked for
/// is drawn then.
pub fn focus_next_frame(ids: Vec<String>) {
    request_animation_frame(move || {
        let _ = ids.iter().any(|id| focus_id(id));
    });
}
