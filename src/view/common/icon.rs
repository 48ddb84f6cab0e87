//! The few signs on buttons. Each stands beside a word or on a named button.

use crate::platform::{Piece, svg};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Magnifier.
    Search,
    /// Cross.
    Close,
    /// Arrow back, mirrored in right-to-left writing.
    Back,
    /// To the item before.
    Previous,
    /// To the item after.
    Next,
    /// Two links of a chain.
    Link,
    /// Quotation marks.
    Cite,
    /// Printer.
    Print,
    /// Half-filled disc.
    Display,
    /// Lines of text.
    Text,
    /// Small arrow down.
    Down,
    /// Larger.
    Plus,
    /// Smaller.
    Minus,
    /// The corners of the whole.
    Whole,
    /// Pin of a place.
    Pin,
    /// Cross hairs: what is chosen.
    Aim,
    /// Arrows up and down.
    List,
    /// Question mark.
    Help,
    /// Arrow around.
    Restart,
    /// Picture in a frame.
    Picture,
}

impl Sign {
    const fn path(self) -> &'static str {
        match self {
            Self::Search => "M8.5 2.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM13 13l4.5 4.5",
            Self::Close => "M4.5 4.5l11 11M15.5 4.5l-11 11",
            Self::Back => "M17 10H3.5M9 4l-6 6 6 6",
            Self::Previous => "M12.5 4.5 7 10l5.5 5.5",
            Self::Next => "M7.5 4.5 13 10l-5.5 5.5",
            Self::Link => {
                "M8.5 11.5a3.6 3.6 0 0 0 5 .1l3-3a3.6 3.6 0 0 0-5-5.1l-1.4 1.3M11.5 8.5a3.6 3.6 0 0 0-5-.1l-3 3a3.6 3.6 0 0 0 5 5.1l1.4-1.3"
            }
            Self::Cite => {
                "M8 5.5c-2.7.6-4 2.6-4 5.2v3.5h4.2v-4.4H6M16 5.5c-2.7.6-4 2.6-4 5.2v3.5h4.2v-4.4H14"
            }
            Self::Print => "M5.5 7.500V2.500h9v5M5.500 14.500h-3v-7h15v7h-3M5.500 11.500h9v6h-9z",
            Self::Display => {
                "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 2.5v15M12 3v14M13.500 4v12M15 5v10M16.300 6.500v7"
            }
            Self::Text => "M3 4.500h14M3 8.200h14M3 11.900h14M3 15.600h9",
            Self::Plus => "M10 4v12M4 10h12",
            Self::Minus => "M4 10h12",
            Self::Whole => "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
            Self::Pin => {
                "M10 17.500s5.500-5.200 5.500-9.300a5.500 5.500 0 0 0-11 0c0 4.100 5.500 9.300 5.500 9.300zM10 6.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4z"
            }
            Self::Down => "M5.500 8 10 12.500 14.500 8",
            Self::Aim => {
                "M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v4.500M10 13.500v4.500M2 10h4.500M13.500 10h4.500"
            }
            Self::List => {
                "M6 17V3.500M2.500 7 6 3.500 9.500 7M14 3v13.500M10.500 13l3.500 3.500 3.500-3.500"
            }
            Self::Help => {
                "M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM7.800 7.800a2.200 2.200 0 1 1 3.200 2q-1 .5-1 1.700M10 14v.2"
            }
            Self::Picture => "M3 4h14v12H3zM3 14l4.500-5 3.500 4 2-2 4 4",
            Self::Restart => "M4 10a6 6 0 1 0 2-4.500M3.500 2.500v4h4",
        }
    }
}

/// A sign of 20 by 20 px, hidden from assistive technology.
#[must_use]
pub fn icon(sign: Sign) -> Piece {
    let class = match sign {
        Sign::Back | Sign::Previous | Sign::Next => "icon flip",
        _ => "icon",
    };
    svg("svg")
        .class(class)
        .attr("width", "20")
        .attr("height", "20")
        .attr("viewBox", "0 0 20 20")
        .attr("aria-hidden", "true")
        .with(svg("path").attr("d", sign.path()))
}
