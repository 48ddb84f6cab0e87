//! The shapes of the kinds of partner. A shape is never alone: a word stands beside it.

use crate::platform::{Piece, svg};
use fil_domain::Shape;

/// The outline of a shape in a box of 16 by 16.
#[must_use]
pub const fn shape_path(shape: Shape) -> &'static str {
    match shape {
        Shape::Hexagon => "M.8 8 4.4 1.6h7.2L15.2 8l-3.6 6.4H4.4z",
        Shape::Disc => "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2z",
        Shape::Diamond => "M8 .4 15.6 8 8 15.6.4 8z",
        Shape::Square => "M1.8 1.8h12.4v12.4H1.8z",
        Shape::Triangle => "M8 1.2 15.8 14.6H.2z",
        Shape::Pentagon => "M8 .8l7.4 5.4-2.8 8.6H3.4L.6 6.2z",
        Shape::Ring => "M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4z",
    }
}

/// A shape in its dye, hidden from assistive technology: the words beside it say the same.
#[must_use]
pub fn shape_mark(shape: Shape, hollow: bool) -> Piece {
    let mut class = String::from("shape shape-");
    class.push_str(shape.code());
    if hollow {
        class.push_str(" shape-hollow");
    }
    svg("svg")
        .class(class)
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .with(svg("path").attr("d", shape_path(shape)))
}
