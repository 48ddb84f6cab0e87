//! The writer of the DOM: builds a piece, and later changes only what differs.

use super::node::{Act, Element, Piece, Property, Words};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Event, HtmlElement, Node};

/// A built piece.
pub struct Held {
    pub(super) node: Node,
    kind: Kind,
}

enum Kind {
    Text(Words),
    Element(Box<HeldElement>),
}

struct HeldElement {
    tag: &'static str,
    element: web_sys::Element,
    attributes: Vec<(&'static str, Words)>,
    styles: Vec<(&'static str, Words)>,
    acts: Vec<HeldAct>,
    children: Vec<Held>,
}

/// A listener whose answer can be exchanged.
struct HeldAct {
    event: &'static str,
    act: Rc<RefCell<Act>>,
    _listener: Closure<dyn Fn(Event)>,
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Builds a piece.
pub(super) fn build(piece: Piece) -> Held {
    // A page always has a document; without one an empty text node stands in.
    let document = document();
    match piece {
        Piece::Text(words) => held_text(document.as_ref(), words),
        Piece::Element(element) => {
            let made = document.as_ref().and_then(|document| {
                let space = if element.svg {
                    "http://www.w3.org/2000/svg"
                } else {
                    "http://www.w3.org/1999/xhtml"
                };
                document.create_element_ns(Some(space), element.tag).ok()
            });
            match made {
                Some(made) => held_element(made, *element),
                None => held_text(document.as_ref(), Words::Borrowed("")),
            }
        }
    }
}

fn held_text(document: Option<&Document>, words: Words) -> Held {
    let node: Node = match document {
        Some(document) => document.create_text_node(&words).into(),
        None => JsValue::NULL.unchecked_into(),
    };
    Held {
        node,
        kind: Kind::Text(words),
    }
}

fn held_element(made: web_sys::Element, element: Element) -> Held {
    let mut held = HeldElement {
        tag: element.tag,
        element: made,
        attributes: Vec::new(),
        styles: Vec::new(),
        acts: element
            .acts
            .into_iter()
            .map(|(event, act)| listen(event, act))
            .collect(),
        children: Vec::new(),
    };
    for act in &held.acts {
        // Listening is refused only for a null listener.
        let _ = held
            .element
            .add_event_listener_with_callback(act.event, act._listener.as_ref().unchecked_ref());
    }
    held.set_attributes(element.attributes);
    held.set_styles(element.styles);
    held.set_children(element.children);
    // After the children: the live value of a list belongs to one of its options.
    held.set_properties(&element.properties);
    Held {
        node: held.element.clone().into(),
        kind: Kind::Element(Box::new(held)),
    }
}

fn listen(event: &'static str, act: Act) -> HeldAct {
    let act = Rc::new(RefCell::new(act));
    let inner = Rc::clone(&act);
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        // An answer that is being exchanged while it runs has nothing more to say.
        if let Ok(act) = inner.try_borrow() {
            act(&event);
        }
    });
    HeldAct {
        event,
        act,
        _listener: listener,
    }
}

impl Held {
    /// Makes the built piece into `piece`, in place where it can be.
    pub(super) fn patch(&mut self, piece: Piece) {
        let piece = match (&mut self.kind, piece) {
            (Kind::Text(old), Piece::Text(new)) => {
                if *old != new {
                    self.node.set_node_value(Some(&new));
                    *old = new;
                }
                return;
            }
            (Kind::Element(held), Piece::Element(new)) if held.fits(&new) => {
                held.patch(*new);
                return;
            }
            (_, other) => other,
        };
        let new = build(piece);
        if let Some(parent) = self.node.parent_node() {
            // Refused only when the old node is not the parent's child, which was just asked.
            let _ = parent.replace_child(&new.node, &self.node);
        }
        *self = new;
    }
}

impl HeldElement {
    fn fits(&self, new: &Element) -> bool {
        self.tag == new.tag
            && self.acts.len() == new.acts.len()
            && self
                .acts
                .iter()
                .zip(&new.acts)
                .all(|(old, (event, _))| old.event == *event)
            && id(&self.attributes) == id(&new.attributes)
    }

    fn patch(&mut self, new: Element) {
        for (held, (_, act)) in self.acts.iter().zip(new.acts) {
            if let Ok(mut slot) = held.act.try_borrow_mut() {
                *slot = act;
            }
        }
        self.set_attributes(new.attributes);
        self.set_styles(new.styles);
        self.set_children(new.children);
        self.set_properties(&new.properties);
    }

    fn set_attributes(&mut self, new: Vec<(&'static str, Words)>) {
        for (name, _) in &self.attributes {
            if !new.iter().any(|(other, _)| other == name) {
                let _ = self.element.remove_attribute(name);
            }
        }
        for (name, value) in &new {
            if !self
                .attributes
                .iter()
                .any(|(old, was)| old == name && was == value)
            {
                // Refused only for a name that is none; ours are constants.
                let _ = self.element.set_attribute(name, value);
            }
        }
        self.attributes = new;
    }

    fn set_styles(&mut self, new: Vec<(&'static str, Words)>) {
        if self.styles == new {
            return;
        }
        if let Some(element) = self.element.dyn_ref::<HtmlElement>() {
            for (name, value) in &new {
                let _ = element.style().set_property(name, value);
            }
        }
        self.styles = new;
    }

    fn set_properties(&self, new: &[(&'static str, Property)]) {
        for (name, value) in new {
            let value = match value {
                Property::Words(words) => JsValue::from_str(words),
                Property::Flag(on) => JsValue::from_bool(*on),
            };
            let name = JsValue::from_str(name);
            if js_sys::Reflect::get(&self.element, &name).ok().as_ref() != Some(&value) {
                let _ = js_sys::Reflect::set(&self.element, &name, &value);
            }
        }
    }

    fn set_children(&mut self, new: Vec<Piece>) {
        while self.children.len() > new.len() {
            if let Some(last) = self.children.pop() {
                let _ = self.element.remove_child(&last.node);
            }
        }
        for (at, piece) in new.into_iter().enumerate() {
            match self.children.get_mut(at) {
                Some(child) => child.patch(piece),
                None => {
                    let child = build(piece);
                    let _ = self.element.append_child(&child.node);
                    self.children.push(child);
                }
            }
        }
    }
}

/// The id among attributes: an element with another id is another element.
fn id<'a>(attributes: &'a [(&'static str, Words)]) -> Option<&'a str> {
    attributes
        .iter()
        .find(|(name, _)| *name == "id")
        .map(|(_, id)| &**id)
}
