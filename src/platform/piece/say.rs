//! Words that go into a piece, constant ones or its own, each by a step with plain arguments.

use super::node::{How, Piece, el, text, words};
use std::borrow::Cow;

/// Words that a piece takes: constant ones or its own.
pub trait Say {
    /// As a trait of `piece`.
    #[doc(hidden)]
    fn put(self, piece: Piece, name: &'static str) -> Piece;
    /// As a text in `piece`.
    #[doc(hidden)]
    fn tell(self, piece: Piece) -> Piece;
    /// As the text of an element in `piece`.
    #[doc(hidden)]
    fn leaf(self, piece: Piece, tag: &'static str) -> Piece;
}

impl Say for &'static str {
    fn put(self, piece: Piece, name: &'static str) -> Piece {
        piece.constant(name, self)
    }
    fn tell(self, piece: Piece) -> Piece {
        piece.with(text(self))
    }
    #[inline(never)]
    fn leaf(self, piece: Piece, tag: &'static str) -> Piece {
        piece.with(el(tag).with(text(self)))
    }
}

impl Say for String {
    fn put(self, piece: Piece, name: &'static str) -> Piece {
        piece.put(How::Attribute, name, Cow::Owned(self))
    }
    fn tell(self, piece: Piece) -> Piece {
        piece.with(words(Cow::Owned(self)))
    }
    #[inline(never)]
    fn leaf(self, piece: Piece, tag: &'static str) -> Piece {
        piece.with(el(tag).with(words(Cow::Owned(self))))
    }
}
