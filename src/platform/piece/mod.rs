//! A piece of a view: one type with two writers, the DOM and HTML text.
//!
//! A typed view costs code for every shape of tree that is built, rebuilt, mounted and erased;
//! this product has hundreds of such shapes and a budget in bytes. A [`Piece`] is data, so there is
//! one builder, one patcher and one HTML writer for all of them. Leptos decides when a piece is
//! made anew; the patcher changes what differs and leaves the rest, focus included, in place.

mod acts;
mod dom;
mod html;
mod node;
mod numbers;
mod numerals;
mod say;
mod view;

pub use dom::{rehearse, replace};
pub use node::{Piece, el, live, svg, text};
pub use numbers::Path;
pub(super) use numbers::px;
pub use numerals::write_arabic_digits;
pub use say::Say;
