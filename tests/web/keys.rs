//! Walking along the comb with the keys.

use crate::app::mounted;
use crate::events::press;
use crate::page::document;
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// Walks from a tag by keys, and tells where that leads.
fn walked(from: &str, keys: &[&str]) -> String {
    let (page, _) = mounted("");
    let start: HtmlElement = page.one(from);
    start.focus().unwrap_throw();
    for key in keys {
        let now = document().active_element().unwrap_throw();
        assert!(press(&now, key), "{key} also moves the page");
    }
    document().active_element().unwrap_throw().id()
}

/// The tags as they are seen: where nothing is measured they stand in a line, as in the page.
fn tags() -> Vec<String> {
    let (page, _) = mounted("");
    let all = page.0.query_selector_all(".comb .tag").unwrap_throw();
    (0..all.length())
        .filter_map(|at| all.item(at))
        .map(|node| wasm_bindgen::JsCast::unchecked_into::<HtmlElement>(node).id())
        .collect()
}

#[wasm_bindgen_test]
fn arrows_lead_on_and_back_and_stop_at_the_ends() {
    let tags = tags();
    let (first, second) = (format!("#{}", tags[0]), format!("#{}", tags[1]));
    let last = format!("#{}", tags[tags.len() - 1]);
    assert_eq!(walked(&first, &["ArrowRight"]), tags[1]);
    assert_eq!(walked(&first, &["ArrowRight", "ArrowRight"]), tags[2]);
    assert_eq!(walked(&second, &["ArrowLeft"]), tags[0]);
    assert_eq!(walked(&first, &["ArrowLeft"]), tags[0]);
    assert_eq!(walked(&last, &["ArrowRight"]), tags[tags.len() - 1]);
    assert_eq!(walked(&second, &["Home"]), tags[0]);
    assert_eq!(walked(&second, &["End"]), tags[tags.len() - 1]);
}

#[wasm_bindgen_test]
fn a_letter_leads_to_the_next_name_that_begins_with_it() {
    assert_eq!(walked("#pays-HT", &["z"]), "pays-ZW");
    assert_eq!(walked("#pays-ZW", &["h"]), "pays-HT");
    // Accents make no difference.
    assert_eq!(walked("#pays-HT", &["e"]), "pays-EC");
    assert_eq!(walked("#pays-HT", &["I"]), "pays-IQ");
}

#[wasm_bindgen_test]
fn other_keys_are_left_alone() {
    let (page, _) = mounted("");
    let tag: HtmlElement = page.one("#pays-HT");
    tag.focus().unwrap_throw();
    for key in ["Tab", "Enter", " ", "x"] {
        assert!(!press(&tag, key), "{key}");
        assert_eq!(document().active_element().unwrap_throw().id(), "pays-HT");
    }
}
