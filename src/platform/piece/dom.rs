//! The writer of the DOM: builds a piece, and later changes only what differs.

use super::node::{Act, How, Live, Node, Piece, Trait, Words};
use crate::live::{Made, follow, repeat};
use crate::platform::document::document;
use leptos::prelude::RenderEffect;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element, Event, HtmlElement};

/// A built piece.
pub struct Held {
    pub(super) node: web_sys::Node,
    kind: Kind,
}

enum Kind {
    Text(Words),
    Element(Box<HeldElement>),
    /// The effect holds what it made last. One with an id stays while a part with that id stands
    /// there.
    Live(RenderEffect<Made>, Option<Words>),
}

struct HeldElement {
    tag: &'static str,
    element: Element,
    traits: Vec<Trait>,
    acts: Vec<HeldAct>,
    children: Vec<Held>,
    /// What sets the attributes that follow.
    _follows: Vec<RenderEffect<Made>>,
}

/// A listener whose answer can be exchanged.
struct HeldAct {
    event: &'static str,
    act: Rc<RefCell<Act>>,
    _listener: Closure<dyn Fn(Event)>,
}

/// Builds a piece.
#[inline(never)]
pub(super) fn build(piece: Piece) -> Held {
    let mut node = *piece.0;
    if let Some(make) = node.live.take() {
        let name = node.traits.pop().map(|one| one.value);
        return held_live(make, name);
    }
    // A page always has a document; without one an empty text node stands in.
    let document = document();
    let space = if node.svg {
        "http://www.w3.org/2000/svg"
    } else {
        "http://www.w3.org/1999/xhtml"
    };
    let made = document
        .as_ref()
        .filter(|_| !node.tag.is_empty())
        .and_then(|document| document.create_element_ns(Some(space), node.tag).ok());
    match made {
        Some(made) => held_element(made, node),
        None => held_text(document.as_ref(), node.words),
    }
}

/// Puts a piece in the place of the element with this selector, as long as the page lives.
pub fn replace(selector: &str, piece: Piece) {
    let old = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let Some(old) = old else { return };
    let new = build(piece);
    if let Some(parent) = old.parent_node() {
        // Refused only when the old node is not the parent's child, which was just asked.
        let _ = parent.replace_child(&new.node(), &old);
    }
    std::mem::forget(new);
}

/// Builds and lays out a piece that nobody sees, and lets it go: what a browser makes for the first time
/// costs it several times as much.
pub fn rehearse(piece: Piece) {
    let held = build(piece);
    let body = document().and_then(|document| document.body());
    if let (Some(body), Kind::Element(held)) = (body, &held.kind) {
        // Refused only for what holds the page; a new element holds nothing of it.
        let _ = body.append_child(&held.element);
        held.element.get_bounding_client_rect();
        held.element.remove();
    }
}

fn held_text(document: Option<&Document>, words: Words) -> Held {
    let node: web_sys::Node = match document {
        Some(document) => document.create_text_node(&words).into(),
        None => JsValue::NULL.unchecked_into(),
    };
    Held {
        node,
        kind: Kind::Text(words),
    }
}

/// A part that follows what it reads: built now, patched later.
fn held_live(make: Live, name: Option<Words>) -> Held {
    let effect = follow(Box::new(move |last| {
        let piece = make();
        let last = last.and_then(|last| last.downcast::<Held>().ok());
        Some(match last {
            None => Box::new(build(piece)),
            Some(mut held) => {
                held.patch(piece);
                held
            }
        })
    }));
    Held {
        node: JsValue::NULL.unchecked_into(),
        kind: Kind::Live(effect, name),
    }
}

fn held_element(made: Element, node: Node) -> Held {
    let mut held = HeldElement {
        tag: node.tag,
        element: made,
        traits: Vec::new(),
        acts: node
            .acts
            .into_iter()
            .map(|(event, act)| listen(event, act))
            .collect(),
        children: Vec::new(),
        _follows: Vec::new(),
    };
    for act in &held.acts {
        // Listening is refused only for a null listener.
        let _ = held
            .element
            .add_event_listener_with_callback(act.event, act._listener.as_ref().unchecked_ref());
    }
    held.set_children(node.children);
    // After the children: the live value of a list belongs to one of its options.
    held.set_traits(node.traits);
    for (name, value) in node.live_traits {
        let element = held.element.clone();
        held._follows.push(repeat(Box::new(move || {
            // Refused only for a name that is none; ours are constants.
            let _ = element.set_attribute(name, value());
        })));
    }
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
            act.answer(&event);
        }
    });
    HeldAct {
        event,
        act,
        _listener: listener,
    }
}

impl Held {
    /// The node in the page; that of a live part is the one it made last.
    pub(super) fn node(&self) -> web_sys::Node {
        let Kind::Live(effect, _) = &self.kind else {
            return self.node.clone();
        };
        let made = effect.with_value_mut(|made| {
            let held = made.as_ref()?.downcast_ref::<Self>()?;
            Some(held.node())
        });
        made.flatten()
            .unwrap_or_else(|| JsValue::NULL.unchecked_into())
    }

    /// Makes the built piece into `piece`, in place where it can be.
    pub(super) fn patch(&mut self, piece: Piece) {
        let node = &piece.0;
        if node.is_same() {
            return;
        }
        match &mut self.kind {
            // It follows by itself.
            Kind::Live(_, Some(name)) if node.live.is_some() && id(&node.traits) == Some(name) => {
                return;
            }
            Kind::Text(old) if node.tag.is_empty() && node.live.is_none() => {
                if *old != node.words {
                    self.node.set_node_value(Some(&node.words));
                    *old = piece.0.words;
                }
                return;
            }
            Kind::Element(held) if held.fits(node) => {
                held.patch(*piece.0);
                return;
            }
            _ => {}
        }
        let new = build(piece);
        let old = self.node();
        if let Some(parent) = old.parent_node() {
            // Refused only when the old node is not the parent's child, which was just asked.
            let _ = parent.replace_child(&new.node(), &old);
        }
        *self = new;
    }
}

impl HeldElement {
    fn fits(&self, new: &Node) -> bool {
        self.tag == new.tag
            && self.acts.len() == new.acts.len()
            && self
                .acts
                .iter()
                .zip(&new.acts)
                .all(|(old, (event, _))| old.event == *event)
            && id(&self.traits) == id(&new.traits)
    }

    fn patch(&mut self, new: Node) {
        for (held, (_, act)) in self.acts.iter().zip(new.acts) {
            if let Ok(mut slot) = held.act.try_borrow_mut() {
                *slot = act;
            }
        }
        self.set_children(new.children);
        self.set_traits(new.traits);
    }

    fn set_traits(&mut self, new: Vec<Trait>) {
        for old in &self.traits {
            let stays = |new: &Trait| new.how == old.how && new.name == old.name;
            if !new.iter().any(stays) {
                self.drop_trait(old);
            }
        }
        for new in &new {
            let live = matches!(new.how, How::Value | How::Flag);
            if live || !self.traits.contains(new) {
                self.set_trait(new);
            }
        }
        self.traits = new;
    }

    /// Takes away what is no longer given; live values belong to the reader then.
    fn drop_trait(&self, old: &Trait) {
        match (old.how, self.element.dyn_ref::<HtmlElement>()) {
            (How::Attribute, _) => {
                let _ = self.element.remove_attribute(old.name);
            }
            (How::Style, Some(element)) => {
                let _ = element.style().remove_property(old.name);
            }
            _ => {}
        }
    }

    fn set_trait(&self, new: &Trait) {
        match new.how {
            How::Attribute => {
                // Refused only for a name that is none; ours are constants.
                let _ = self.element.set_attribute(new.name, &new.value);
            }
            How::Style => {
                if let Some(element) = self.element.dyn_ref::<HtmlElement>() {
                    let _ = element.style().set_property(new.name, &new.value);
                }
            }
            How::Value => self.set_live(new.name, &JsValue::from_str(&new.value)),
            How::Flag => self.set_live(new.name, &JsValue::from_bool(!new.value.is_empty())),
        }
    }

    /// Sets a live value when it is another one: setting the same would move a text's caret.
    fn set_live(&self, name: &str, value: &JsValue) {
        let name = JsValue::from_str(name);
        if js_sys::Reflect::get(&self.element, &name).ok().as_ref() != Some(value) {
            let _ = js_sys::Reflect::set(&self.element, &name, value);
        }
    }

    /// Children with an id stay who they are: of those that are left some go and others come in
    /// between, so that none of them is moved and the focus stays. The others go by their place.
    fn set_children(&mut self, new: Vec<Piece>) {
        let count = new.len();
        for (at, piece) in new.into_iter().enumerate() {
            let name = id(&piece.0.traits);
            let mut there = self.children.iter().skip(at);
            match name.and_then(|name| there.position(|one| one.id() == Some(name))) {
                Some(before) => self.remove(at, at + before),
                None => {
                    let next = self.children.get(at);
                    if name.is_some() || next.is_none() {
                        let next = next.map(Held::node);
                        let child = build(piece);
                        let _ = self.element.insert_before(&child.node(), next.as_ref());
                        self.children.insert(at, child);
                        continue;
                    }
                }
            }
            if let Some(child) = self.children.get_mut(at) {
                child.patch(piece);
            }
        }
        self.remove(count, self.children.len());
    }

    fn remove(&mut self, from: usize, to: usize) {
        for child in self.children.drain(from..to) {
            let _ = self.element.remove_child(&child.node());
        }
    }
}

impl Held {
    fn id(&self) -> Option<&str> {
        match &self.kind {
            Kind::Element(held) => id(&held.traits),
            Kind::Live(_, name) => name.as_deref(),
            Kind::Text(_) => None,
        }
    }
}

/// The id among traits: an element with another id is another element.
fn id(traits: &[Trait]) -> Option<&str> {
    traits
        .iter()
        .find(|one| one.how == How::Attribute && one.name == "id")
        .map(|one| &*one.value)
}
