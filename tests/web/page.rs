//! What the tests share: a place in the page and pieces in it.

use fil_a_fil::platform::Piece;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::tachys::view::{Mountable, Render};
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{Document, HtmlElement};

type Held = <Piece as Render>::State;

pub(crate) fn document() -> Document {
    web_sys::window()
        .and_then(|window| window.document())
        .unwrap_throw()
}

/// A place of its own in the page; it goes when it is dropped.
pub(crate) struct Place(pub(crate) HtmlElement);

impl Place {
    pub(crate) fn new() -> Self {
        let place = document().create_element("div").unwrap_throw();
        document()
            .body()
            .unwrap_throw()
            .append_child(&place)
            .unwrap_throw();
        Self(place.unchecked_into())
    }

    /// The element that a selector finds.
    pub(crate) fn one<T: JsCast>(&self, selector: &str) -> T {
        let found = self.0.query_selector(selector).unwrap_throw();
        found
            .expect_throw(selector)
            .dyn_into()
            .ok()
            .expect_throw(selector)
    }

    /// How many a selector finds.
    pub(crate) fn count(&self, selector: &str) -> usize {
        let found = self.0.query_selector_all(selector).unwrap_throw();
        found.length() as usize
    }

    pub(crate) fn html(&self) -> String {
        self.0.inner_html()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// A piece that was built once and is patched by hand.
pub(crate) struct Built {
    held: Held,
    place: Place,
}

impl Built {
    pub(crate) fn new(piece: Piece) -> Self {
        let place = Place::new();
        let mut held = piece.build();
        held.mount(&place.0, None);
        Self { held, place }
    }

    pub(crate) fn patch(&mut self, piece: Piece) {
        piece.rebuild(&mut self.held);
    }
}

impl Deref for Built {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.place
    }
}

/// A piece that Leptos keeps in step with what it reads.
pub(crate) struct Mounted {
    _handle: UnmountHandle<Held>,
    place: Place,
}

impl Mounted {
    /// Mounts what `make` makes, and gives back what it hands out.
    pub(crate) fn new<T: 'static>(make: impl FnOnce() -> (Piece, T) + 'static) -> (Self, T) {
        let place = Place::new();
        let out = Rc::new(RefCell::new(None));
        let inner = Rc::clone(&out);
        let handle = mount_to(place.0.clone(), move || {
            let (piece, value) = make();
            inner.replace(Some(value));
            piece
        });
        let value = out.take().unwrap_throw();
        (
            Self {
                _handle: handle,
                place,
            },
            value,
        )
    }
}

impl Deref for Mounted {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.place
    }
}
