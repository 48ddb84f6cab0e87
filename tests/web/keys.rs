//! Walking along buttons with the keys.

use crate::events::{has_focus, press};
use crate::page::Built;
use fil_a_fil::platform::{Piece, el};
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// Four buttons, one of them a level deeper, after something that is none.
fn group() -> Piece {
    let button = |id: &'static str| el("button").attr("id", id);
    el("div")
        .walk()
        .with(el("a").attr("href", "#x").attr("id", "link"))
        .with(button("b0"))
        .with(button("b1"))
        .with(el("p").with(button("b2")))
        .with(button("b3"))
}

/// Walks from a button by keys, and tells where that leads.
fn walked(page: fn() -> Piece, from: &str, keys: &[&str]) -> String {
    let built = Built::new(page());
    let start: HtmlElement = built.one(from);
    start.focus().unwrap_throw();
    for key in keys {
        let now = crate::page::document().active_element().unwrap_throw();
        assert!(press(&now, key), "{key} also moves the page");
    }
    let end = crate::page::document().active_element().unwrap_throw();
    assert!(has_focus(&end));
    end.id()
}

#[wasm_bindgen_test]
fn arrows_lead_on_and_back_and_stop_at_the_ends() {
    assert_eq!(walked(group, "#b0", &["ArrowRight"]), "b1");
    assert_eq!(walked(group, "#b0", &["ArrowRight", "ArrowRight"]), "b2");
    assert_eq!(walked(group, "#b2", &["ArrowLeft"]), "b1");
    assert_eq!(walked(group, "#b0", &["ArrowLeft"]), "b0");
    assert_eq!(walked(group, "#b3", &["ArrowRight"]), "b3");
}

#[wasm_bindgen_test]
fn home_and_end_lead_to_the_ends() {
    assert_eq!(walked(group, "#b2", &["Home"]), "b0");
    assert_eq!(walked(group, "#b1", &["End"]), "b3");
    assert_eq!(walked(mirrored, "#b2", &["Home"]), "b0");
    assert_eq!(walked(mirrored, "#b1", &["End"]), "b3");
}

fn mirrored() -> Piece {
    el("section").attr("dir", "rtl").with(group())
}

#[wasm_bindgen_test]
fn in_writing_to_the_left_arrows_lead_as_they_look() {
    assert_eq!(walked(mirrored, "#b0", &["ArrowLeft"]), "b1");
    assert_eq!(walked(mirrored, "#b1", &["ArrowRight"]), "b0");
    assert_eq!(walked(mirrored, "#b0", &["ArrowRight"]), "b0");
    assert_eq!(walked(mirrored, "#b3", &["ArrowLeft"]), "b3");
}

#[wasm_bindgen_test]
fn other_keys_and_other_places_are_left_alone() {
    let built = Built::new(group());
    let button: HtmlElement = built.one("#b1");
    button.focus().unwrap_throw();
    for key in ["ArrowUp", "ArrowDown", "Tab", "Enter", " ", "a"] {
        assert!(!press(&button, key), "{key}");
        assert!(has_focus(&button));
    }
    let link: Element = built.one("#link");
    assert!(
        !press(&link, "ArrowRight"),
        "a link among the buttons is no button"
    );
}
