//! How to read a date: six small drawings with their words.

use crate::app::App;
use crate::platform::{Piece, el, svg};
use fil_domain::Message;

/// The legend.
#[must_use]
pub fn legend(app: App) -> Piece {
    let rows = date_rows(|message, drawing| {
        el("li")
            .with(date_sign(drawing))
            .leaf("span", app.say(message))
    });
    el("section.legend")
        .attr("aria-labelledby", "legende")
        .with(
            el("h3.group-name")
                .attr("id", "legende")
                .text(app.say(Message::LegendTitle)),
        )
        .with(el("ul.legend-rows").add_all(rows))
}

/// A drawing of a date as a sign beside its words.
#[must_use]
#[inline(never)]
pub fn date_sign(drawing: Vec<Piece>) -> Piece {
    svg("svg.dye-bilateral")
        .attr("viewBox", "0 0 40 20")
        .attr("aria-hidden", "true")
        .add_all(drawing)
}

/// The six drawings as rows, each made from the message that names it and its parts.
#[must_use]
pub fn date_rows(row: impl Fn(Message, Vec<Piece>) -> Piece) -> Vec<Piece> {
    let mut rows = Vec::new();
    for (message, strokes) in ROWS {
        let mut drawing = Vec::new();
        for (class, stroke) in *strokes {
            let piece = svg(stroke.tag()).class(*class);
            drawing.push(match stroke {
                Stroke::Path(d) => piece.attr("d", *d),
                Stroke::Dot(x, r) => piece.attr("cx", *x).attr("cy", "10").attr("r", *r),
                Stroke::Box(x, width, rx) => piece
                    .attr("x", *x)
                    .attr("y", "2")
                    .attr("width", *width)
                    .attr("height", "16")
                    .attr_opt("rx", *rx),
            });
        }
        rows.push(row(*message, drawing));
    }
    rows
}

/// One stroke of a drawing, in a box of 40 by 20.
enum Stroke {
    /// A path.
    Path(&'static str),
    /// A circle on the line: its middle and its radius.
    Dot(&'static str, &'static str),
    /// A box around the line: where it begins, how wide it is, and how round.
    Box(&'static str, &'static str, Option<&'static str>),
}

impl Stroke {
    const fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Dot(..) => "circle",
            Self::Box(..) => "rect",
        }
    }
}

/// A drawing: what it stands for, and its strokes with their classes.
type Row = (Message, &'static [(&'static str, Stroke)]);

const ROWS: &[Row] = &[
    (
        Message::LegendDay,
        &[("mark-fill", Stroke::Dot("20", "6.5"))],
    ),
    (
        Message::LegendInferred,
        &[
            ("mark-fill", Stroke::Dot("20", "6.5")),
            ("mark-halo", Stroke::Dot("20", "10.5")),
        ],
    ),
    (
        Message::LegendYear,
        &[("mark-capsule", Stroke::Box("8", "24", Some("4")))],
    ),
    (
        Message::LegendRange,
        &[
            (
                "mark-thin",
                Stroke::Path(
                    "M1 10h38M1 10q19-14 38 0M1 10q19 14 38 0M1 10q19-7 38 0M1 10q19 7 38 0",
                ),
            ),
            ("mark-line", Stroke::Path("M1 3v14M39 3v14")),
        ],
    ),
    (
        Message::LegendOpen,
        &[
            (
                "mark-thin",
                Stroke::Path("M6 10h32M6 10q14 0 32-6M6 10q14 0 32 6"),
            ),
            ("mark-fill", Stroke::Dot("6", "5")),
        ],
    ),
    (
        Message::LegendPlanned,
        &[
            ("mark-bar", Stroke::Path("M2 10h30")),
            ("mark-hollow-stop", Stroke::Box("32", "4", None)),
        ],
    ),
];
