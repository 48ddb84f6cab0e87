//! Live values: what the reader has typed or chosen, which attributes only begin.

use crate::page::Built;
use fil_a_fil::platform::{Piece, el};
use wasm_bindgen::{JsCast, JsValue, UnwrapThrowExt};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

fn input(value: &str) -> Piece {
    el("div").with(el("input").value(value.to_owned()))
}

fn select(chosen: &str) -> Piece {
    let options = ["", "2018", "2024"].map(|value| {
        el("option")
            .attr("value", value)
            .live("selected", value == chosen)
            .text(value)
    });
    el("select").add_all(options)
}

/// Counts from now on how often a property of this element is set.
fn count_sets(element: &Element, name: &str) -> js_sys::Function {
    let spy = js_sys::Function::new_with_args(
        "element, name",
        "let count = 0, value = element[name];
         Object.defineProperty(element, name, {
             get: () => value,
             set: (next) => { count += 1; value = next; },
         });
         return () => count;",
    );
    let counter = spy.call2(&JsValue::NULL, element, &JsValue::from_str(name));
    counter.unwrap_throw().unchecked_into()
}

fn counted(counter: &js_sys::Function) -> f64 {
    counter
        .call0(&JsValue::NULL)
        .unwrap_throw()
        .as_f64()
        .unwrap_throw()
}

#[wasm_bindgen_test]
fn a_value_is_live_and_no_attribute() {
    let mut built = Built::new(input("a"));
    let field: HtmlInputElement = built.one("input");
    assert_eq!(
        (field.value().as_str(), field.has_attribute("value")),
        ("a", false)
    );
    built.patch(input("b"));
    assert_eq!(field.value(), "b");
}

#[wasm_bindgen_test]
fn what_was_typed_gives_way_to_the_state() {
    let mut built = Built::new(input("a"));
    let field: HtmlInputElement = built.one("input");
    field.set_value("typed");
    built.patch(input("a"));
    assert_eq!(field.value(), "a", "also when the state has not changed");
}

#[wasm_bindgen_test]
fn an_equal_value_is_not_set() {
    let mut built = Built::new(input("a"));
    let field: HtmlInputElement = built.one("input");
    field.set_value("abc");
    field.set_selection_range(1, 1).unwrap_throw();
    built.patch(input("abc"));
    assert_eq!(
        field.selection_start().unwrap_throw(),
        Some(1),
        "the caret stays"
    );
    let sets = count_sets(&field, "value");
    built.patch(input("abc"));
    assert_eq!(counted(&sets), 0.0);
    built.patch(input("abcd"));
    assert_eq!(counted(&sets), 1.0);
}

#[wasm_bindgen_test]
fn an_option_is_chosen() {
    let mut built = Built::new(select("2018"));
    let list: HtmlSelectElement = built.one("select");
    assert_eq!(list.value(), "2018");
    list.set_value("2024");
    built.patch(select("2018"));
    assert_eq!(
        list.value(),
        "2018",
        "what was chosen gives way to the state"
    );
    built.patch(select(""));
    assert_eq!(list.value(), "");
    assert_eq!(built.count("option[selected]"), 0);
}

#[wasm_bindgen_test]
fn the_value_of_a_list_finds_its_options() {
    let built = Built::new(
        el("select")
            .value("b".into())
            .add_all(["a", "b"].map(|v| el("option").attr("value", v))),
    );
    assert_eq!(built.one::<HtmlSelectElement>("select").value(), "b");
}

#[wasm_bindgen_test]
fn a_flag_is_opened_and_closed() {
    let menu = |open: bool| {
        el("details")
            .live("open", open)
            .with(el("summary").text("x"))
    };
    let mut built = Built::new(menu(false));
    for open in [true, false] {
        built.patch(menu(open));
        assert_eq!(built.one::<Element>("details").has_attribute("open"), open);
    }
    // The browser opens it by itself; the next patch knows better.
    built
        .one::<Element>("details")
        .toggle_attribute("open")
        .unwrap_throw();
    built.patch(menu(false));
    assert!(!built.one::<Element>("details").has_attribute("open"));
}
