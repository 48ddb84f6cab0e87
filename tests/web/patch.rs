//! Patching changes what differs and leaves the rest in place.

use crate::events::has_focus;
use crate::page::Built;
use fil_a_fil::platform::{Piece, el};
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, Node};

fn list(words: &[&'static str]) -> Piece {
    el("ul").add_all(words.iter().map(|words| el("li").text(*words)))
}

fn first_child(element: &Element) -> Node {
    element.first_child().unwrap_throw()
}

#[wasm_bindgen_test]
fn a_text_is_changed_in_place() {
    let mut built = Built::new(el("p").text("one"));
    let (p, node) = (built.one::<Element>("p"), first_child(&built.one("p")));
    built.patch(el("p").text("two"));
    assert_eq!(built.html(), "<p>two</p>");
    assert_eq!(
        (built.one::<Element>("p"), first_child(&p)),
        (p.clone(), node)
    );
}

#[wasm_bindgen_test]
fn attributes_come_change_and_go() {
    let mut built = Built::new(
        el("a")
            .attr("href", "a")
            .attr("title", "t")
            .flag("hidden", true),
    );
    let link: Element = built.one("a");
    built.patch(
        el("a")
            .attr("href", "b")
            .attr("lang", "fr")
            .flag("hidden", false),
    );
    assert_eq!(built.html(), "<a href=\"b\" lang=\"fr\"></a>");
    assert_eq!(built.one::<Element>("a"), link);
}

#[wasm_bindgen_test]
fn styles_come_change_and_go() {
    let mut built = Built::new(el("p").px("left", 1.0).px("top", 2.0));
    let style = built.one::<HtmlElement>("p").style();
    built.patch(el("p").px("width", 3.0).px("top", 4.0));
    let value = |name: &str| style.get_property_value(name).unwrap_throw();
    assert_eq!(["left", "top", "width"].map(value), ["", "4px", "3px"]);
}

#[wasm_bindgen_test]
fn children_grow_and_shrink_at_the_end() {
    let mut built = Built::new(list(&["a", "b"]));
    let first: Element = built.one("li");
    built.patch(list(&["x", "b", "c", "d"]));
    assert_eq!(
        built.html(),
        "<ul><li>x</li><li>b</li><li>c</li><li>d</li></ul>"
    );
    assert_eq!(built.one::<Element>("li"), first);
    built.patch(list(&["y"]));
    assert_eq!(built.html(), "<ul><li>y</li></ul>");
    assert_eq!(built.one::<Element>("li"), first);
    built.patch(list(&[]));
    assert_eq!(built.html(), "<ul></ul>");
}

#[wasm_bindgen_test]
fn the_focus_stays_where_it_is() {
    let page = |count: usize, chosen: bool| {
        let more = (0..count).map(|_| el("button").text("more"));
        el("div")
            .with(
                el("button")
                    .class("first")
                    .truth("aria-pressed", chosen)
                    .click(|| ()),
            )
            .add_all(more)
    };
    let mut built = Built::new(page(3, false));
    let button: HtmlElement = built.one(".first");
    button.focus().unwrap_throw();
    assert!(has_focus(&button));
    for (count, chosen) in [(5, true), (0, false), (2, true)] {
        built.patch(page(count, chosen));
        assert!(has_focus(&button), "{count} more");
        assert_eq!(
            built.one::<Element>(".first"),
            *button.unchecked_ref::<Element>()
        );
    }
}

fn named(names: &[&'static str]) -> Piece {
    el("div").add_all(names.iter().map(|name| el("button").attr("id", *name)))
}

#[wasm_bindgen_test]
fn what_has_an_id_stays_who_it_is_and_keeps_the_focus() {
    let mut built = Built::new(named(&["a", "b", "c", "d"]));
    let focused: HtmlElement = built.one("#c");
    focused.focus().unwrap_throw();
    for names in [
        &["c", "d"][..],
        &["x", "a", "c", "e"],
        &["c"],
        &["a", "b", "c", "d", "e"],
    ] {
        built.patch(named(names));
        let html: String = names
            .iter()
            .map(|name| ["<button id=\"", name, "\"></button>"].concat())
            .collect();
        assert_eq!(built.html(), ["<div>", &html, "</div>"].concat());
        assert_eq!(built.one::<HtmlElement>("#c"), focused);
        assert!(has_focus(&focused), "{names:?}");
    }
    built.patch(named(&["d", "c"]));
    assert_eq!(
        built.html(),
        "<div><button id=\"d\"></button><button id=\"c\"></button></div>"
    );
    built.patch(named(&[]));
    assert_eq!(built.html(), "<div></div>");
}
