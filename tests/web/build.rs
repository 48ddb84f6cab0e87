//! What a piece is in the page.

use crate::page::{Built, Mounted, Place};
use fil_a_fil::platform::{Path, Piece, el, live, rehearse, svg, text};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, SvgElement};

#[wasm_bindgen_test]
fn traits_become_attributes_and_words_text() {
    let built = Built::new(
        el("a")
            .class("one two")
            .attr("href", "?a=1&b=2")
            .attr_opt("lang", None)
            .flag("hidden", true)
            .flag("draggable", false)
            .truth("aria-pressed", false)
            .num("data-x", 1.26)
            .text("<b> & ")
            .with(text("co"))
            .with(Piece::nothing()),
    );
    assert_eq!(
        built.html(),
        "<a class=\"one two\" href=\"?a=1&amp;b=2\" hidden=\"\" aria-pressed=\"false\" \
         data-x=\"1.3\">&lt;b&gt; &amp; co</a>"
    );
}

#[wasm_bindgen_test]
fn a_drawing_lives_in_its_namespace() {
    let mut path = Path::default();
    path.step('M', &[0.0, 8.04]);
    path.step('H', &[12.0]);
    let built = Built::new(
        svg("svg")
            .attr("viewBox", "0 0 16 16")
            .with(svg("path").place(8.0, 8.0, 1.0, false).path(path)),
    );
    let drawn: SvgElement = built.one("svg > path");
    assert_eq!(drawn.get_attribute("d").as_deref(), Some("M0 8H12"));
    assert_eq!(
        drawn.get_attribute("transform").as_deref(),
        Some("translate(8 8) scale(1.000) translate(-8 -8)")
    );
    let around: Element = built.one("svg");
    assert!(around.has_attribute("viewBox"), "names keep their capitals");
}

#[wasm_bindgen_test]
fn styles_are_set_on_the_style_object() {
    let built = Built::new(el("button").shift(10.04, -3.5).size(44.0, 26.0));
    let style = built.one::<HtmlElement>("button").style();
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    assert_eq!(value("transform"), "translate(10px, -3.5px)");
    assert_eq!(
        (value("width"), value("height")),
        ("44px".to_owned(), "26px".to_owned())
    );
}

/// Everything a view uses but live values and styles, which HTML text has not.
fn everything() -> Piece {
    let rows = ["a", "b & c", "\"<d>\""].map(|words| el("li").attr("title", words).text(words));
    el("section")
        .attr("id", "alles")
        .with(el("ol").class("rows").add_all(rows))
        .with(
            el("p")
                .text("x")
                .text(String::from(" y"))
                .with(el("br"))
                .with(Piece::nothing()),
        )
        .add_opt(None)
        .add_opt(Some(
            el("input").attr("type", "search").flag("required", true),
        ))
        .with(
            svg("svg")
                .attr("viewBox", "0 0 1 1")
                .with(svg("linearGradient").attr("id", "g")),
        )
}

#[wasm_bindgen_test]
fn both_writers_write_the_same() {
    let (built, read) = (Built::new(everything()), Place::new());
    read.0.set_inner_html(&everything().html());
    built.0.normalize();
    assert!(
        built.0.is_equal_node(Some(&read.0)),
        "{}\n{}",
        built.html(),
        read.html()
    );
}

#[wasm_bindgen_test]
fn what_is_rehearsed_is_made_and_leaves_nothing() {
    // An app runs, as it does when something is rehearsed.
    let _app = Mounted::new(|| (el("i"), ()));
    let page = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body())
        .unwrap();
    let (before, seen) = (page.inner_html(), Arc::new(AtomicBool::new(false)));
    let made = Arc::clone(&seen);
    // What is alive is made as well, or its code would not be at hand.
    rehearse(el("div").with(live(move || {
        made.store(true, Ordering::Relaxed);
        el("p").text("x")
    })));
    assert!(seen.load(Ordering::Relaxed));
    assert_eq!(page.inner_html(), before);
}
