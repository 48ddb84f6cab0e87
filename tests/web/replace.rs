//! What cannot be patched is replaced, in its place.

use crate::page::Built;
use fil_a_fil::platform::{Piece, el, svg, text};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// Whether the child of a section stays the same node when it is patched into another.
fn stays(old: fn() -> Piece, new: fn() -> Piece) -> bool {
    let wanted = Built::new(el("section").with(new())).html();
    let mut built = Built::new(el("section").with(old()));
    let child = built.one::<Element>("section").first_child();
    built.patch(el("section").with(new()));
    assert_eq!(built.html(), wanted);
    built.one::<Element>("section").first_child() == child
}

#[wasm_bindgen_test]
fn another_tag_or_id_is_another_element() {
    assert!(!stays(|| el("p").text("x"), || el("b").text("x")));
    assert!(!stays(
        || el("p").attr("id", "a"),
        || el("p").attr("id", "b")
    ));
    assert!(!stays(|| el("p"), || el("p").attr("id", "b")));
    assert!(!stays(|| el("p").attr("id", "a"), || el("p")));
    assert!(!stays(|| text("x"), || el("p")));
    assert!(!stays(|| el("p"), || text("x")));
    assert!(stays(
        || el("p").attr("id", "a").text("x"),
        || el("p").attr("id", "a").text("y")
    ));
    assert!(stays(
        || svg("svg").num("width", 1.0),
        || svg("svg").num("width", 2.0)
    ));
}

#[wasm_bindgen_test]
fn another_set_of_events_is_another_element() {
    assert!(!stays(|| el("p"), || el("p").click(|| ())));
    assert!(!stays(|| el("p").click(|| ()), || el("p")));
    assert!(!stays(|| el("p").click(|| ()), || el("p").focused(|| ())));
    assert!(stays(|| el("p").click(|| ()), || el("p").click(|| ())));
}

#[wasm_bindgen_test]
fn what_replaces_keeps_its_place_among_the_others() {
    let row = |middle: Piece| {
        el("div")
            .with(el("i"))
            .with(middle)
            .with(text("z"))
            .with(el("u"))
    };
    let mut built = Built::new(row(Piece::nothing()));
    built.patch(row(el("b").text("1")));
    assert_eq!(built.html(), "<div><i></i><b>1</b>z<u></u></div>");
    built.patch(row(Piece::nothing()));
    assert_eq!(built.html(), "<div><i></i>z<u></u></div>");
}
