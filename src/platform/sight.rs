//! Bringing something into sight.

use super::document::document;
use leptos::prelude::request_animation_frame;
use web_sys::Element;

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

/// Taller elements are not what is read, but what it lies in.
const LINES: f64 = 160.0;
/// So many frames after a change things may still find their places.
const FRAMES: u32 = 5;

/// Keeps what is read now, in the panel or else on the page, at its height while the page changes.
/// What was not scrolled stays at its top.
pub fn keep_place() {
    if let Some(read) = read_now() {
        let top = read.get_bounding_client_rect().top();
        hold(read, top, FRAMES);
    }
}

/// The first thing of a few lines' height below the bar and the bar of a card.
fn read_now() -> Option<Element> {
    let document = document()?;
    let panel = document.query_selector(".panel").ok().flatten();
    let page = document.document_element();
    let scrolled = panel.into_iter().chain(page);
    let place = scrolled.into_iter().find(|one| one.scroll_top() > 0)?;
    let rect = place.get_bounding_client_rect();
    let (x, start) = (rect.left() + rect.width() / 2.0, rect.top().max(0.0));
    [150.0_f32, 190.0, 230.0, 280.0, 340.0, 420.0]
        .into_iter()
        .filter_map(|y| document.element_from_point(pixels(x), y + pixels(start)))
        .find(|one| one.get_bounding_client_rect().height() < LINES && place.contains(Some(one)))
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn pixels(value: f64) -> f32 {
    value as f32
}

fn hold(read: Element, top: f64, frames: u32) {
    request_animation_frame(move || {
        let moved = read.get_bounding_client_rect().top() - top;
        if read.is_connected() && moved.abs() >= 1.0 {
            let mut at = Some(read.clone());
            while let Some(one) = at {
                if one.scroll_top() > 0 {
                    one.set_scroll_top(one.scroll_top() + whole(moved));
                    break;
                }
                at = one.parent_element();
            }
        }
        if frames > 1 {
            hold(read, top, frames - 1);
        }
    });
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn whole(value: f64) -> i32 {
    value.round_ties_even() as i32
}
