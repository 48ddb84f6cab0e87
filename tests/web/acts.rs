//! What a piece answers.

use crate::events::{press, send};
use crate::page::Built;
use crate::told::Told;
use fil_a_fil::platform::{Piece, el};
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Element, HtmlElement, HtmlInputElement, HtmlSelectElement, PointerEvent, PointerEventInit,
};

#[wasm_bindgen_test]
fn a_press_is_told_once() {
    let told = Told::default();
    let built = Built::new(el("button").click(told.act("pressed")));
    built.one::<HtmlElement>("button").click();
    assert_eq!(told.all(), ["pressed"]);
}

#[wasm_bindgen_test]
fn a_patched_act_takes_the_place_of_the_old_one() {
    let told = Told::default();
    let mut built = Built::new(el("button").click(told.act("old")));
    let button: HtmlElement = built.one("button");
    built.patch(el("button").click(told.act("new")));
    button.click();
    assert_eq!(told.all(), ["new"]);
}

#[wasm_bindgen_test]
fn the_focus_is_told() {
    let told = Told::default();
    let built = Built::new(el("button").focused(told.act("focus")));
    send(&built.one("button"), "focus");
    assert_eq!(told.all(), ["focus"]);
}

#[wasm_bindgen_test]
fn a_form_is_not_sent() {
    let told = Told::default();
    let built = Built::new(el("form").instead("submit", told.act("instead")));
    assert!(send(&built.one("form"), "submit"));
    assert_eq!(told.all(), ["instead"]);
}

#[wasm_bindgen_test]
fn escape_inside_is_answered_by_the_innermost_that_will() {
    let told = Told::default();
    let answers = |words: &'static str, will: bool| {
        let told = told.clone();
        move || {
            told.tell(words);
            will
        }
    };
    let page = |inner_will: bool| {
        let inner = el("p")
            .escape(answers("inner", inner_will))
            .with(el("input"));
        el("div").escape(answers("outer", true)).with(inner)
    };
    let mut built = Built::new(page(true));
    assert!(press(&built.one("input"), "Escape"));
    assert_eq!(told.all(), ["inner"]);
    built.patch(page(false));
    assert!(press(&built.one("input"), "Escape"));
    assert_eq!(told.all(), ["inner", "outer"]);
    assert!(!press(&built.one("input"), "Enter"));
    assert_eq!(told.all(), [""; 0]);
}

fn tells_value(piece: Piece, told: &Told) -> Piece {
    let told = told.clone();
    piece.input(move |value| told.tell(value))
}

#[wasm_bindgen_test]
fn what_is_typed_or_chosen_is_told() {
    let told = Told::default();
    let options = ["", "2018"].map(|value| el("option").attr("value", value));
    let built = Built::new(
        el("form")
            .with(tells_value(el("input"), &told))
            .with(tells_value(el("select"), &told).add_all(options)),
    );
    let (field, list) = (
        built.one::<HtmlInputElement>("input"),
        built.one::<HtmlSelectElement>("select"),
    );
    for typed in ["é", "é <b>", ""] {
        field.set_value(typed);
        send(&field, "input");
    }
    list.set_value("2018");
    send(&list, "input");
    assert_eq!(told.all(), ["é", "é <b>", "", "2018"]);
}

#[wasm_bindgen_test]
fn a_pointer_is_told_from_the_corner_of_its_element() {
    let told = Told::default();
    let inner = told.clone();
    let place = move |x: f64, y: f64| inner.tell(format!("{x} {y}"));
    let pad = el("div").class("pad").style("position", "fixed".into());
    let pad = pad.style("left", "20px".into()).style("top", "30px".into());
    let built = Built::new(pad.size(50.0, 50.0).pointer("pointermove", place));
    let init = PointerEventInit::new();
    init.set_client_x(32);
    init.set_client_y(37);
    let event = PointerEvent::new_with_event_init_dict("pointermove", &init).unwrap_throw();
    built
        .one::<Element>(".pad")
        .dispatch_event(&event)
        .unwrap_throw();
    assert_eq!(told.all(), ["12 7"]);
}
