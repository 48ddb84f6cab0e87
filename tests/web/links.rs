//! Links are followed in place, unless the reader wants a new tab or window.

use crate::page::Built;
use crate::told::Told;
use fil_a_fil::platform::el;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, MouseEvent, MouseEventInit};

/// Clicks a link with these keys; whether the app followed it, and whether the browser may not.
/// The browser itself never does: the tests' page would go.
fn clicked(set: fn(&MouseEventInit)) -> (bool, bool) {
    let told = Told::default();
    let built = Built::new(el("a").attr("href", "#away").follow(told.act("followed")));
    let init = MouseEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    set(&init);
    let prevented = Rc::new(Cell::new(false));
    let seen = Rc::clone(&prevented);
    let last = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        seen.set(event.default_prevented());
        event.prevent_default();
    });
    let listener = last.as_ref().unchecked_ref();
    built
        .0
        .add_event_listener_with_callback("click", listener)
        .unwrap_throw();
    let event = MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap_throw();
    built
        .one::<Element>("a")
        .dispatch_event(&event)
        .unwrap_throw();
    (told.all() == ["followed"], prevented.get())
}

#[wasm_bindgen_test]
fn a_plain_click_is_followed_in_place() {
    assert_eq!(clicked(|_| ()), (true, true));
}

#[wasm_bindgen_test]
fn a_click_that_wants_a_new_tab_is_left_to_the_browser() {
    let wishes: [fn(&MouseEventInit); 5] = [
        |init| init.set_ctrl_key(true),
        |init| init.set_meta_key(true),
        |init| init.set_shift_key(true),
        |init| init.set_alt_key(true),
        |init| init.set_button(1),
    ];
    for wish in wishes {
        assert_eq!(clicked(wish), (false, false));
    }
}

#[wasm_bindgen_test]
fn a_click_that_was_answered_inside_is_not_followed() {
    let told = Told::default();
    let inner = el("button").instead("click", told.act("inner"));
    let built = Built::new(
        el("a")
            .attr("href", "#away")
            .follow(told.act("followed"))
            .with(inner),
    );
    built.one::<web_sys::HtmlElement>("button").click();
    assert_eq!(told.all(), ["inner"]);
}
