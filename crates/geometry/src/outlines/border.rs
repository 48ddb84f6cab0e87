//! How a line between two areas is drawn: the practice of United Nations maps.

use super::AreaId;

/// The style of a line of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineStyle {
    /// Where land meets water.
    Coast,
    /// An international boundary.
    Solid,
    /// A boundary that is not determined.
    Dashed,
    /// The Line of Control, and the limits of Abyei.
    Dotted,
    /// An armistice or administrative line.
    DashDot,
}

impl LineStyle {
    /// All styles, in the order in which they are drawn.
    pub const ALL: [Self; 5] = [
        Self::Coast,
        Self::Solid,
        Self::Dashed,
        Self::Dotted,
        Self::DashDot,
    ];

    /// Lengths of strokes and gaps in turn, in widths of the line; empty for an unbroken line.
    /// Dashed and dotted are those of the United Nations tile style (3, 2 and 1, 2).
    #[must_use]
    pub const fn dash(self) -> &'static [f64] {
        match self {
            Self::Coast | Self::Solid => &[],
            Self::Dashed => &[3.0, 2.0],
            Self::Dotted => &[1.0, 2.0],
            Self::DashDot => &[4.0, 2.0, 1.0, 2.0],
        }
    }
}

/// Every border that is not an unbroken line: the two areas in alphabetical order, and the style.
/// Source: boundary types of the UN Geospatial tile style (`bdytyp` 3 and 4) and, for the last
/// row, of the UN Geodata boundary lines (type 2).
pub const NON_SOLID: [(AreaId, AreaId, LineStyle); 12] = [
    row(*b"EGY", *b"XHT", LineStyle::Dashed),
    row(*b"ETH", *b"SOM", LineStyle::Dashed),
    row(*b"IND", *b"XJK", LineStyle::Dashed),
    row(*b"ISR", *b"PSE", LineStyle::Dashed),
    row(*b"KOR", *b"PRK", LineStyle::Dashed),
    row(*b"PAK", *b"XJK", LineStyle::Dashed),
    row(*b"SDN", *b"SSD", LineStyle::Dashed),
    row(*b"SDN", *b"XBT", LineStyle::Dashed),
    row(*b"SSD", *b"XIT", LineStyle::Dashed),
    row(*b"SDN", *b"XAB", LineStyle::Dotted),
    row(*b"SSD", *b"XAB", LineStyle::Dotted),
    row(*b"ISR", *b"SYR", LineStyle::DashDot),
];

const fn row(a: [u8; 3], b: [u8; 3], style: LineStyle) -> (AreaId, AreaId, LineStyle) {
    (AreaId::literal(a), AreaId::literal(b), style)
}

/// The style of the border between two areas, in either order.
#[must_use]
pub fn style_between(a: AreaId, b: AreaId) -> LineStyle {
    let pair = if a <= b { (a, b) } else { (b, a) };
    NON_SOLID
        .iter()
        .find(|(a, b, _)| (*a, *b) == pair)
        .map_or(LineStyle::Solid, |(_, _, style)| *style)
}

/// The style of a line that bounds no area. The only one today is the Line of Control, dotted; an
/// unknown one is dotted too, since a line of unknown standing must not look like a boundary.
#[must_use]
pub const fn style_of_line(_: AreaId) -> LineStyle {
    LineStyle::Dotted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> AreaId {
        AreaId::parse(text).unwrap()
    }

    #[test]
    fn the_order_of_a_pair_does_not_matter() {
        assert_eq!(style_between(id("SSD"), id("SDN")), LineStyle::Dashed);
        assert_eq!(style_between(id("SYR"), id("ISR")), LineStyle::DashDot);
        assert_eq!(style_between(id("XAB"), id("SDN")), LineStyle::Dotted);
        assert_eq!(style_between(id("ESH"), id("MAR")), LineStyle::Solid);
    }

    #[test]
    fn rows_are_in_alphabetical_order_and_not_solid() {
        for (a, b, style) in NON_SOLID {
            assert!(a < b, "{} {}", a.as_str(), b.as_str());
            assert!(!style.dash().is_empty());
        }
    }
}
