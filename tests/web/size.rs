//! Sizes of elements.

use crate::events::until;
use crate::page::Mounted;
use fil_a_fil::platform::{Size, el, watch_size};
use leptos::task::tick;
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

#[wasm_bindgen_test]
async fn a_box_is_measured_and_followed_in_whole_pixels() {
    let (page, size) = Mounted::new(|| {
        let measured = el("div").attr("id", "measured").size(320.0, 40.4);
        (measured, watch_size("measured"))
    });
    assert_eq!(size.now(), Size::default(), "it is not in the page yet");
    tick().await;
    assert_eq!(
        size.now(),
        Size {
            width: 320.0,
            height: 40.0
        }
    );
    let style = page.one::<HtmlElement>("#measured").style();
    style.set_property("width", "411.6px").unwrap_throw();
    until("the new width", || {
        size.now()
            == Size {
                width: 412.0,
                height: 40.0,
            }
    })
    .await;
}

#[wasm_bindgen_test]
async fn what_is_not_there_has_no_size() {
    let (_page, size) = Mounted::new(|| (el("p"), watch_size("nowhere")));
    tick().await;
    assert_eq!(size.now(), Size::default());
}
