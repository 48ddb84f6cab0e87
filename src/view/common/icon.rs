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
    /// More.
    Plus,
    /// Less.
    Minus,
    /// Four corners: all of it.
    Whole,
    /// Cross hairs: what is chosen.
    Aim,
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
                "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 2.5v15M12.5 3v14M15 4.5v11"
            }
            Self::Text => "M3 4.500h14M3 8.200h14M3 11.900h14M3 15.600h9",
            Self::Down => "M5.500 8 10 12.500 14.500 8",
            Self::Plus => "M10 4v12M4 10h12",
            Self::Minus => "M4 10h12",
            Self::Whole => {
                "M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4"
            }
            Self::Aim => {
                "M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v4.500M10 13.500v4.500M2 10h4.500M13.500 10h4.500"
            }
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
