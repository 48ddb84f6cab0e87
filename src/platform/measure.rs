//! What only a measurement needs: fetched data, and the marks that tell when the page is drawn and
//! when it answers.

use super::document::document;
use super::packs::fetch;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlCanvasElement, PointerEvent, PointerEventInit};

/// The views are drawn: list, map and timeline.
const FIRST_VIEW: &str = "fil:first-view";
/// The map and the timeline have answered an event.
const READY: &str = "fil:ready";

/// The dataset and the French texts that the page's `fil:bench` meta names, in this order; `None`
/// when it names none or they do not arrive.
pub async fn fetch_generated(root: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let files = one("meta[name='fil:bench']")?.get_attribute("content")?;
    let (dataset, french) = files.split_once(' ')?;
    let dataset = fetch(&[root, dataset].concat()).await?;
    Some((dataset, fetch(&[root, french].concat()).await?))
}

/// Sets both marks, each in the first frame in which it is true.
pub fn mark_when_drawn() {
    request_animation_frame(|| {
        let Some((canvas, hit)) = drawn() else {
            mark_when_drawn();
            return;
        };
        mark(FIRST_VIEW);
        let options = PointerEventInit::new();
        options.set_bubbles(true);
        let place = canvas.get_bounding_client_rect();
        options.set_client_x(middle(place.left(), place.width()));
        options.set_client_y(middle(place.top(), place.height()));
        // An event is handled before its dispatch returns.
        if let Ok(moved) = PointerEvent::new_with_event_init_dict("pointermove", &options) {
            let _ = canvas.dispatch_event(&moved);
        }
        if let Ok(focused) = Event::new("focus") {
            let _ = hit.dispatch_event(&focused);
        }
        request_animation_frame(|| mark(READY));
    });
}

/// The painted map and the first mark of the drawn timeline.
fn drawn() -> Option<(HtmlCanvasElement, Element)> {
    let canvas: HtmlCanvasElement = one("canvas.map-canvas")?.dyn_into().ok()?;
    let painted = canvas.has_attribute("width");
    Some((canvas, one(".hit")?)).filter(|_| painted)
}

fn one(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn middle(start: f64, length: f64) -> i32 {
    (start + length / 2.0) as i32
}

fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}
