//! Bringing something into sight.

use super::document::document;
use leptos::prelude::request_animation_frame;

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
