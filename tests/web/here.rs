//! The address, and the document around the app.

use crate::events::until;
use crate::page::{Place, document};
use fil_a_fil::platform::{Here, absolute_links, on_popstate, write_address};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// Another address for the tests' page; its own comes back.
struct At(String);

impl At {
    fn new(path: &str) -> Self {
        let own = web_sys::window()
            .unwrap_throw()
            .location()
            .href()
            .unwrap_throw();
        write_address(path, false);
        Self(own)
    }
}

impl Drop for At {
    fn drop(&mut self) {
        write_address(&self.0, false);
    }
}

/// A `fil:root` meta in the page.
fn root_meta(up: &str) -> Place {
    let place = Place::new();
    let meta = document().create_element("meta").unwrap_throw();
    meta.set_attribute("name", "fil:root").unwrap_throw();
    meta.set_attribute("content", up).unwrap_throw();
    place.0.append_child(&meta).unwrap_throw();
    place
}

fn origin() -> String {
    web_sys::window()
        .unwrap_throw()
        .location()
        .origin()
        .unwrap_throw()
}

fn read(at: &str, up: &str) -> Here {
    let (_at, _meta) = (At::new(at), root_meta(up));
    Here::read(None)
}

fn here(root: &str, path: &str, query: &str) -> Here {
    Here {
        root: [&origin(), root].concat(),
        path: path.to_owned(),
        query: query.to_owned(),
    }
}

#[wasm_bindgen_test]
fn the_root_is_where_the_page_says() {
    assert_eq!(read("/", "./"), here("/", "", ""));
    assert_eq!(
        read("/fil/index.html", "./"),
        here("/fil/", "index.html", "")
    );
    assert_eq!(read("/fil/en/", "../"), here("/fil/", "en/", ""));
    assert_eq!(
        read("/fil/en/iom-a-b/?q=%C3%A9&x#t-1", "../../"),
        here("/fil/", "en/iom-a-b/", "q=%C3%A9&x")
    );
}

#[wasm_bindgen_test]
fn a_known_root_stays_when_the_path_changes() {
    let _at = At::new("/fil/en/other/");
    let root = [&origin(), "/fil/"].concat();
    assert_eq!(Here::read(Some(&root)), here("/fil/", "en/other/", ""));
}

#[wasm_bindgen_test]
async fn steps_of_the_history() {
    let _at = At::new("/fil/");
    let history = web_sys::window().unwrap_throw().history().unwrap_throw();
    let heard = Rc::new(Cell::new(0));
    let count = Rc::clone(&heard);
    on_popstate(move || count.set(count.get() + 1));
    let before = history.length().unwrap_throw();
    write_address("/fil/one/", false);
    assert_eq!(
        history.length().unwrap_throw(),
        before,
        "in place of the current step"
    );
    write_address("/fil/two/", true);
    assert_eq!(history.length().unwrap_throw(), before + 1);
    assert_eq!(heard.get(), 0, "our own steps are not told");
    history.back().unwrap_throw();
    until("the way back", || heard.get() == 1).await;
    assert_eq!(
        Here::read(Some(&[&origin(), "/fil/"].concat())).path,
        "one/"
    );
}

#[wasm_bindgen_test]
fn static_links_stay_right_when_the_address_changes() {
    let _at = At::new("/fil/en/");
    let place = Place::new();
    place.0.set_inner_html(
        "<a class=\"up\" href=\"../\"></a><a class=\"in\" href=\"#x\"></a>\
         <a class=\"out\" href=\"https://x.org/a\"></a>",
    );
    absolute_links();
    write_address("/fil/", false);
    let href = |class: &str| {
        place
            .one::<Element>(class)
            .get_attribute("href")
            .unwrap_throw()
    };
    assert_eq!(href(".up"), [&origin(), "/fil/"].concat());
    assert_eq!(href(".in"), "#x");
    assert_eq!(href(".out"), "https://x.org/a");
}
