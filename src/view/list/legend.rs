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
    let path = |class: &'static str, d: &'static str| svg("path").class(class).attr("d", d);
    let dot = |class: &'static str, x: f64, r: f64| {
        svg("circle")
            .class(class)
            .num("cx", x)
            .num("cy", 10.0)
            .num("r", r)
    };
    let capsule = svg("rect.mark-capsule")
        .num("x", 8.0)
        .num("y", 2.0)
        .num("width", 24.0)
        .num("height", 16.0)
        .num("rx", 4.0);
    let stop = svg("rect.mark-hollow-stop")
        .num("x", 32.0)
        .num("y", 2.0)
        .num("width", 4.0)
        .num("height", 16.0);
    vec![
        row(Message::LegendDay, vec![dot("mark-fill", 20.0, 6.5)]),
        row(
            Message::LegendInferred,
            vec![dot("mark-fill", 20.0, 6.5), dot("mark-halo", 20.0, 10.5)],
        ),
        row(Message::LegendYear, vec![capsule]),
        row(
            Message::LegendRange,
            vec![
                path(
                    "mark-thin",
                    "M1 10h38M1 10q19-14 38 0M1 10q19 14 38 0M1 10q19-7 38 0M1 10q19 7 38 0",
                ),
                path("mark-line", "M1 3v14M39 3v14"),
            ],
        ),
        row(
            Message::LegendOpen,
            vec![
                path("mark-thin", "M6 10h32M6 10q14 0 32-6M6 10q14 0 32 6"),
                dot("mark-fill", 6.0, 5.0),
            ],
        ),
        row(
            Message::LegendPlanned,
            vec![path("mark-bar", "M2 10h30"), stop],
        ),
    ]
}
