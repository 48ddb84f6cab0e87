//! What a piece is made of, and how it is put together.
//!
//! A piece is one pointer and every step of the builder one call with plain arguments: the views
//! are hundreds of such steps, and what a step costs in bytes the whole app costs.

use super::numbers::{Path, px, tenths, thousandths};
use super::numerals;
use super::say::Say;
use crate::platform::gesture::Hands;
use std::borrow::Cow;

/// Words of an attribute or a text.
pub(super) type Words = Cow<'static, str>;
/// What happens on an event, and with which of its values.
pub(super) enum Act {
    /// It happened, in a way that counts.
    Press(Way, Press),
    /// Escape was pressed; tells whether that was answered, else an outer part may.
    Escape(Box<dyn Fn() -> bool + Send + Sync>),
    /// A key was pressed plainly; is told which and whether with Shift, and tells whether that was
    /// answered.
    Key(Keys),
    /// Hands are on it.
    Hands(Hands),
    /// A value was typed or chosen.
    Value(Value),
    /// A pointer at a place, in pixels from the element's corner.
    Place(Box<dyn Fn(f64, f64) + Send + Sync>),
    /// It was scrolled: tells how far down, in pixels.
    Scrolled(Box<dyn Fn(f64) + Send + Sync>),
    /// What gets the focus inside comes wholly into sight.
    Reveal,
}

/// When a press counts.
pub(super) enum Way {
    /// Always.
    Any,
    /// To open something: the second of two quick presses does not count.
    Open,
    /// Always, and what the browser would do must not happen.
    Instead,
    /// When it follows a link plainly, without asking for a new tab or window.
    Follow,
}

/// Answers a press.
pub(super) type Press = Box<dyn Fn() + Send + Sync>;
/// Answers a value.
pub(super) type Value = Box<dyn Fn(String) + Send + Sync>;
/// Answers a key.
pub(super) type Keys = Box<dyn Fn(&str, bool) -> bool + Send + Sync>;
/// Makes a piece, again and again.
pub(super) type Live = Box<dyn Fn() -> Piece + Send + Sync>;
/// Tells an attribute's value, again and again.
pub(super) type LiveWords = Box<dyn Fn() -> &'static str + Send + Sync>;

/// A text or an element.
pub struct Piece(pub(super) Box<Node>);

/// What stands in a piece: an element, words (without a tag), or a live part (with `live`).
pub(super) struct Node {
    pub(super) tag: &'static str,
    pub(super) svg: bool,
    /// Empty words stand for nothing.
    pub(super) words: Words,
    pub(super) traits: Vec<Trait>,
    pub(super) acts: Vec<(&'static str, Act)>,
    pub(super) live_traits: Vec<(&'static str, LiveWords)>,
    pub(super) children: Vec<Piece>,
    pub(super) live: Option<Live>,
}

/// Something that an element has.
#[derive(PartialEq)]
pub(super) struct Trait {
    pub(super) how: How,
    pub(super) name: &'static str,
    pub(super) value: Words,
}

/// How an element has it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum How {
    /// An attribute.
    Attribute,
    /// A style, set through the style object: the security policy forbids style attributes.
    Style,
    /// A live value, which an attribute would only initialise.
    Value,
    /// A live flag: on unless the value is empty.
    Flag,
}

/// An HTML element, with its classes after a dot: `el("p.lead")`, `el("span.badge badge-verified")`.
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> Piece {
    element(tag, false)
}

/// An SVG element, with its classes after a dot.
#[must_use]
#[inline(never)]
pub fn svg(tag: &'static str) -> Piece {
    element(tag, true)
}

#[inline(never)]
fn element(tag: &'static str, svg: bool) -> Piece {
    match tag.split_once('.') {
        Some((tag, class)) => node(tag, svg, Cow::Borrowed("")).constant("class", class),
        None => node(tag, svg, Cow::Borrowed("")),
    }
}

/// Constant words.
#[must_use]
#[inline(never)]
pub fn text(text: &'static str) -> Piece {
    words(Cow::Borrowed(text))
}

/// A part that is made anew, and patched in place, whenever what `make` reads changes. Inside another
/// one it ends with it; unless it has an id, its only attribute: then it stays as long as the other
/// one holds a part of that id.
#[must_use]
pub fn live(make: impl Fn() -> Piece + Send + Sync + 'static) -> Piece {
    live_part(Box::new(make))
}

#[inline(never)]
fn live_part(make: Live) -> Piece {
    let mut piece = Piece::nothing();
    piece.0.live = Some(make);
    piece
}

pub(super) fn words(words: Words) -> Piece {
    node("", false, numerals::written(words))
}

#[inline(never)]
fn node(tag: &'static str, svg: bool, words: Words) -> Piece {
    Piece(Box::new(Node {
        tag,
        svg,
        words,
        traits: Vec::new(),
        acts: Vec::new(),
        live_traits: Vec::new(),
        children: Vec::new(),
        live: None,
    }))
}

impl Node {
    /// Whether it is what stands there already: an element without a name.
    pub(super) const fn is_same(&self) -> bool {
        self.svg && self.tag.is_empty()
    }
}

impl Piece {
    /// Nothing at all.
    #[must_use]
    pub fn nothing() -> Self {
        text("")
    }

    /// What stands there already, in the answer of a live part.
    #[must_use]
    pub fn same() -> Self {
        node("", true, Cow::Borrowed(""))
    }

    #[inline(never)]
    pub(super) fn constant(self, name: &'static str, value: &'static str) -> Self {
        self.put(How::Attribute, name, Cow::Borrowed(value))
    }

    #[inline(never)]
    pub(super) fn put(mut self, how: How, name: &'static str, value: Words) -> Self {
        let value = match name {
            "aria-label" | "aria-valuetext" | "title" => numerals::written(value),
            _ => value,
        };
        self.0.traits.push(Trait { how, name, value });
        self
    }

    #[inline(never)]
    pub(super) fn act(mut self, event: &'static str, act: Act) -> Self {
        self.0.acts.push((event, act));
        self
    }

    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Say) -> Self {
        value.put(self, name)
    }

    /// With an attribute, when there is a value for it.
    #[must_use]
    #[inline(never)]
    pub fn attr_opt(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.constant(name, value),
            None => self,
        }
    }

    /// With an attribute that follows what `value` reads.
    #[must_use]
    pub fn attr_live(
        mut self,
        name: &'static str,
        value: impl Fn() -> &'static str + Send + Sync + 'static,
    ) -> Self {
        self.0.live_traits.push((name, Box::new(value)));
        self
    }

    /// With an attribute that is there or not, such as `disabled`.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        self.attr_opt(name, on.then_some(""))
    }

    /// With an attribute whose value is "true" or "false", such as `aria-pressed`.
    #[must_use]
    pub fn truth(self, name: &'static str, on: bool) -> Self {
        self.constant(name, if on { "true" } else { "false" })
    }

    /// With a number to a tenth, such as an SVG coordinate.
    #[must_use]
    #[inline(never)]
    pub fn num(self, name: &'static str, value: f64) -> Self {
        self.put(How::Attribute, name, Cow::Owned(tenths(value)))
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: impl Say) -> Self {
        class.put(self, "class")
    }

    /// With a live value.
    #[must_use]
    pub fn value(self, value: String) -> Self {
        self.put(How::Value, "value", Cow::Owned(value))
    }

    /// With a live flag, such as `selected`.
    #[must_use]
    #[inline(never)]
    pub fn live(self, name: &'static str, on: bool) -> Self {
        self.put(How::Flag, name, Cow::Borrowed(if on { "on" } else { "" }))
    }

    /// With a style, set on the element and never written as an attribute.
    #[must_use]
    pub fn style(self, name: &'static str, value: String) -> Self {
        self.put(How::Style, name, Cow::Owned(value))
    }

    /// Shifted from its corner, in pixels.
    #[must_use]
    #[inline(never)]
    pub fn shift(self, x: f64, y: f64) -> Self {
        self.style(
            "transform",
            ["translate(", &tenths(x), "px, ", &tenths(y), "px)"].concat(),
        )
    }

    /// With a size in pixels.
    #[must_use]
    #[inline(never)]
    pub fn size(self, width: f64, height: f64) -> Self {
        self.px("width", width).px("height", height)
    }

    /// With a style in pixels.
    #[must_use]
    #[inline(never)]
    pub fn px(self, name: &'static str, value: f64) -> Self {
        self.style(name, px(value))
    }

    /// An SVG shape drawn in a box of 16 by 16: its middle at a place, scaled, turned a quarter
    /// clockwise or not.
    #[must_use]
    #[inline(never)]
    pub fn place(self, x: f64, y: f64, scale: f64, turned: bool) -> Self {
        let words = [
            "translate(",
            &tenths(x),
            " ",
            &tenths(y),
            if turned {
                ") rotate(90) scale("
            } else {
                ") scale("
            },
            &thousandths(scale),
            ") translate(-8 -8)",
        ];
        self.attr("transform", words.concat())
    }

    /// An SVG group moved sideways.
    #[must_use]
    #[inline(never)]
    pub fn slide(self, x: f64) -> Self {
        self.attr("transform", ["translate(", &tenths(x), ")"].concat())
    }

    /// An SVG part in a mirror: a place and its image add up to `sum`.
    #[must_use]
    #[inline(never)]
    pub fn mirror(self, sum: f64) -> Self {
        self.attr(
            "transform",
            ["translate(", &tenths(sum), ") scale(-1 1)"].concat(),
        )
    }

    /// With an SVG path.
    #[must_use]
    pub fn path(self, path: Path) -> Self {
        self.attr("d", path.0)
    }

    /// With something in it.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, child: Self) -> Self {
        self.0.children.push(child);
        self
    }

    /// With something in it, if there is something.
    #[must_use]
    #[inline(never)]
    pub fn add_opt(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// With all of these in it.
    #[must_use]
    pub fn add_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }

    /// With an element in it that holds words alone.
    #[must_use]
    pub fn leaf(self, tag: &'static str, words: impl Say) -> Self {
        words.leaf(self, tag)
    }

    /// With words in it.
    #[must_use]
    pub fn text(self, words: impl Say) -> Self {
        words.tell(self)
    }
}
