//! Moving the focus.

use crate::events::{has_focus, until};
use crate::page::{Built, document};
use fil_a_fil::platform::{el, focus_id, focus_next_frame};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

#[wasm_bindgen_test]
fn the_focus_goes_to_an_id() {
    let built = Built::new(
        el("h2")
            .attr("id", "fiche")
            .attr("tabindex", "-1")
            .with(el("button").attr("id", "b")),
    );
    focus_id("fiche");
    assert!(has_focus(&built.one("#fiche")));
    focus_id("nowhere");
    assert!(has_focus(&built.one("#fiche")), "it stays where it is");
    focus_id("b");
    assert!(has_focus(&built.one("#b")));
}

#[wasm_bindgen_test]
async fn the_focus_waits_for_what_is_drawn_next() {
    focus_next_frame(vec![
        "gone".to_owned(),
        "late".to_owned(),
        "later".to_owned(),
    ]);
    let button = |id: &'static str| el("button").attr("id", id);
    let built = Built::new(el("div").with(button("later")).with(button("late")));
    let late: Element = built.one("#late");
    assert_ne!(document().active_element().as_ref(), Some(&late));
    until("the focus", || has_focus(&late)).await;
}
