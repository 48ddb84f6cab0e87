//! What a piece is made of, and how it is put together.

use std::borrow::Cow;

/// Words of an attribute or a text.
pub(super) type Words = Cow<'static, str>;
/// What happens on an event.
pub(super) type Act = Box<dyn Fn(&web_sys::Event) + Send + Sync>;

/// A text or an element.
pub enum Piece {
    /// Words; empty words stand for nothing.
    Text(Words),
    /// An element with all that is in it.
    Element(Box<Element>),
}

/// An element.
pub struct Element {
    pub(super) tag: &'static str,
    pub(super) svg: bool,
    pub(super) attributes: Vec<(&'static str, Words)>,
    /// Live values and flags, which attributes only initialise.
    pub(super) properties: Vec<(&'static str, Property)>,
    /// Set through the style object: the security policy forbids style attributes.
    pub(super) styles: Vec<(&'static str, Words)>,
    pub(super) acts: Vec<(&'static str, Act)>,
    pub(super) children: Vec<Piece>,
}

/// A live value of an element.
#[derive(Clone, PartialEq)]
pub(super) enum Property {
    Words(Words),
    Flag(bool),
}

/// An HTML element.
#[must_use]
pub fn el(tag: &'static str) -> Piece {
    element(tag, false)
}

/// An SVG element.
#[must_use]
pub fn svg(tag: &'static str) -> Piece {
    element(tag, true)
}

/// Words.
#[must_use]
pub fn text(words: impl Into<Cow<'static, str>>) -> Piece {
    Piece::Text(words.into())
}

fn element(tag: &'static str, svg: bool) -> Piece {
    Piece::Element(Box::new(Element {
        tag,
        svg,
        attributes: Vec::new(),
        properties: Vec::new(),
        styles: Vec::new(),
        acts: Vec::new(),
        children: Vec::new(),
    }))
}

impl Piece {
    /// Nothing at all.
    #[must_use]
    pub const fn nothing() -> Self {
        Self::Text(Cow::Borrowed(""))
    }

    fn change(mut self, change: impl FnOnce(&mut Element)) -> Self {
        if let Self::Element(element) = &mut self {
            change(element);
        }
        self
    }

    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attr_words(name, value.into())
    }

    #[inline(never)]
    fn attr_words(self, name: &'static str, value: Words) -> Self {
        self.change(|element| element.attributes.push((name, value)))
    }

    /// With an attribute, when there is a value for it.
    #[must_use]
    pub fn attr_opt(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.attr_words(name, Cow::Borrowed(value)),
            None => self,
        }
    }

    /// With an attribute that is there or not, such as `disabled`.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        self.attr_opt(name, on.then_some(""))
    }

    /// With an attribute whose value is "true" or "false", such as `aria-pressed`.
    #[must_use]
    pub fn truth(self, name: &'static str, on: bool) -> Self {
        self.attr_words(name, Cow::Borrowed(if on { "true" } else { "false" }))
    }

    /// With a number to a tenth, such as an SVG coordinate.
    #[must_use]
    pub fn num(self, name: &'static str, value: f64) -> Self {
        self.attr_words(name, Cow::Owned(tenths(value)))
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: impl Into<Cow<'static, str>>) -> Self {
        self.attr_words("class", class.into())
    }

    /// With a live value.
    #[must_use]
    pub fn value(self, value: String) -> Self {
        self.change(|element| {
            element
                .properties
                .push(("value", Property::Words(Cow::Owned(value))));
        })
    }

    /// With a live flag, such as `selected`.
    #[must_use]
    pub fn live(self, name: &'static str, on: bool) -> Self {
        self.change(|element| element.properties.push((name, Property::Flag(on))))
    }

    /// With a style, set on the element and never written as an attribute.
    #[must_use]
    pub fn style(self, name: &'static str, value: String) -> Self {
        self.change(|element| element.styles.push((name, Cow::Owned(value))))
    }

    /// Shifted from its corner, in pixels.
    #[must_use]
    pub fn shift(self, x: f64, y: f64) -> Self {
        self.style(
            "transform",
            ["translate(", &tenths(x), "px, ", &tenths(y), "px)"].concat(),
        )
    }

    /// With a size in pixels.
    #[must_use]
    pub fn size(self, width: f64, height: f64) -> Self {
        self.style("width", [&tenths(width), "px"].concat())
            .style("height", [&tenths(height), "px"].concat())
    }

    /// An SVG shape drawn in a box of 16 by 16: its middle at a place, scaled.
    #[must_use]
    pub fn place(self, x: f64, y: f64, scale: f64) -> Self {
        let corner = 8.0 * scale;
        let words = [
            "translate(",
            &tenths(x - corner),
            " ",
            &tenths(y - corner),
            ") scale(",
            &thousandths(scale),
            ")",
        ];
        self.attr_words("transform", Cow::Owned(words.concat()))
    }

    /// With an SVG path of absolute commands.
    #[must_use]
    pub fn path(self, steps: impl IntoIterator<Item = (char, Vec<f64>)>) -> Self {
        let mut d = String::new();
        for (command, numbers) in steps {
            d.push(command);
            for (at, number) in numbers.iter().enumerate() {
                if at > 0 {
                    d.push(' ');
                }
                d.push_str(&tenths(*number));
            }
        }
        self.attr_words("d", Cow::Owned(d))
    }

    /// With something in it.
    #[must_use]
    #[inline(never)]
    pub fn with(self, child: Self) -> Self {
        self.change(|element| element.children.push(child))
    }

    /// With something in it, if there is something.
    #[must_use]
    pub fn add_opt(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// With all of these in it.
    #[must_use]
    pub fn add_all(self, children: impl IntoIterator<Item = Self>) -> Self {
        self.change(|element| element.children.extend(children))
    }

    /// With words in it.
    #[must_use]
    pub fn text(self, words: impl Into<Cow<'static, str>>) -> Self {
        self.with(Self::Text(words.into()))
    }
}

/// A number to a tenth, without the machinery that writes any number exactly.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "screen coordinates")]
pub(super) fn tenths(value: f64) -> String {
    let n = (value * 10.0).round() as i32;
    let mut out = String::new();
    if n < 0 {
        out.push('-');
    }
    let n = n.unsigned_abs();
    out.push_str(&(n / 10).to_string());
    if !n.is_multiple_of(10) {
        out.push('.');
        out.push_str(&(n % 10).to_string());
    }
    out
}

/// A positive factor to a thousandth.
#[expect(clippy::cast_possible_truncation, reason = "small factors")]
fn thousandths(value: f64) -> String {
    let n = (value * 1000.0).round() as i32;
    let fraction = (1000 + n % 1000).to_string();
    [
        &(n / 1000).to_string(),
        ".",
        fraction.get(1..).unwrap_or("0"),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{tenths, thousandths};

    #[test]
    fn factors_keep_their_zeros() {
        assert_eq!(thousandths(0.8125), "0.813");
        assert_eq!(thousandths(1.025), "1.025");
        assert_eq!(thousandths(2.0), "2.000");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(tenths(0.0), "0");
        assert_eq!(tenths(12.04), "12");
        assert_eq!(tenths(-0.55), "-0.6");
        assert_eq!(tenths(1234.56), "1234.6");
    }
}
