//! The strokes of a mark (DESIGN.md §3).

use crate::platform::{Path, Piece, el, svg};
use crate::view::common::{joined, shape_path};
use fil_domain::Shape;
use fil_explorer::timeline::{Drawing, Mark, Side, Sight, TimelineLayout, label_place};

/// Pixels between the lines of a braid.
const PITCH: f64 = 3.0;

/// One fade for each dye, forwards and backwards. Filaments never fade to nothing where contrast
/// is asked for; the style sheet sets how far. They stand once in the page, outside of what may not
/// be displayed: a fade that is not displayed fades nothing.
#[must_use]
pub fn fades() -> Piece {
    let fade = |name: &str, shape: &Shape, from: &'static str, to: &'static str| {
        svg("linearGradient")
            .attr("id", joined(&[name, shape.code()]))
            .class(joined(&["fade dye-", shape.code()]))
            .with(svg("stop").attr("offset", "0").class(from))
            .with(svg("stop").attr("offset", "1").class(to))
    };
    let fades = Shape::ALL.iter().flat_map(|shape| {
        [
            fade("fade-", shape, "fade-full", "fade-end"),
            fade("rise-", shape, "fade-end", "fade-full"),
        ]
    });
    svg("svg.fades")
        .attr("aria-hidden", "true")
        .with(svg("defs").add_all(fades))
}

/// A class with a shape's code at its end, and whether it is chosen or stands back.
#[inline(never)]
pub(super) fn class_of(begin: &str, shape: Shape, (chosen, dimmed): (bool, bool)) -> String {
    let state = if chosen {
        " is-chosen"
    } else if dimmed {
        " is-dim"
    } else {
        ""
    };
    joined(&[begin, shape.code(), state])
}

/// A mark.
pub(super) fn mark_view(mark: &Mark) -> Piece {
    let state = (mark.selected, mark.dimmed);
    strokes(&mark.drawing, mark.y, mark.shape, state, false)
}

/// The strokes on the line `y`, in a group. `state` says whether they are chosen or stand back,
/// `turned` whether the drawing is turned, so that a shape in it has to be turned back.
#[inline(never)]
pub(super) fn strokes(
    drawing: &[Drawing],
    y: f64,
    shape: Shape,
    state: (bool, bool),
    turned: bool,
) -> Piece {
    let mut out = Vec::new();
    for one in drawing {
        stroke(&mut out, *one, y, shape, (state.0, turned));
    }
    svg("g")
        .class(class_of("mark dye-", shape, state))
        .add_all(out)
}

/// The label of a mark: HTML, so that it wraps where a reader's own type or spacing takes more
/// room than was measured. At rest it has all the room between the mark and the edge of the
/// drawing.
pub(super) fn label_view(layout: &TimelineLayout, mark: &Mark, sight: Sight) -> Option<Piece> {
    let label = mark.label.as_ref()?;
    let (x, side) = label_place(layout, mark, sight)?;
    let x = x - layout.plot.0;
    let (begin, edge, x) = match (side, sight.whole) {
        (Side::Left, true) => ("mark-label is-left of-", "width", x + label.rect.width()),
        (Side::Right, true) => ("mark-label of-", "left", x),
        (_, false) => ("mark-label is-free of-", "left", x),
    };
    let words = el("span").text(label.text.clone());
    Some(
        el("p")
            .class(class_of(begin, mark.shape, (mark.selected, mark.dimmed)))
            .px(edge, x)
            .px("top", mark.y)
            .with(words),
    )
}

/// Draws a stroke. `look` says whether the mark is selected, and whether the drawing is turned, so
/// that a shape in it has to be turned back.
fn stroke(out: &mut Vec<Piece>, drawing: Drawing, y: f64, shape: Shape, look: (bool, bool)) {
    match drawing {
        Drawing::Knot { x, shape, halo } => knot(out, [x, y], shape, halo, look),
        Drawing::Capsule { x0, x1 } => {
            out.push(
                rect("mark-capsule", [x0, y - 15.0], [(x1 - x0).max(1.0), 30.0]).attr("rx", "5"),
            );
        }
        Drawing::Spindle { x0, x1, whole } => spindle(out, (x0, x1), whole, y, (shape, look.1)),
        Drawing::Bar { x0, x1, fade_from } => {
            let full = fade_from.unwrap_or(x1);
            out.push(rect(
                "mark-fill",
                [x0, y - 2.5],
                [(full - x0).max(0.0), 5.0],
            ));
            if let Some(from) = fade_from {
                let fill = joined(&["url(#fade-", shape.code(), ")"]);
                out.push(rect("", [from, y - 2.5], [(x1 - from).max(0.0), 5.0]).attr("fill", fill));
            }
        }
        Drawing::Stop { x, hollow } => {
            let (class, width) = if hollow {
                ("mark-hollow-stop", 4.0)
            } else {
                ("mark-fill", 2.5)
            };
            out.push(rect(class, [x - width / 2.0, y - 13.0], [width, 26.0]));
        }
        Drawing::FrayForward { x0, x1 } => out.push(fray(x0, x1, y, "fade-", shape)),
        Drawing::FrayBack { x0, x1 } => out.push(fray(x1, x0, y, "rise-", shape)),
        Drawing::Braid {
            x0,
            x1,
            lines,
            above,
            total,
        } => {
            let top = y - f64::from(total.saturating_sub(1)) * PITCH / 2.0;
            let mut path = Path::default();
            for line in 0..lines {
                path.step('M', &[x0, top + f64::from(above + line) * PITCH]);
                path.step('H', &[x1]);
            }
            out.push(svg("path.mark-line").path(path));
        }
    }
}

fn rect(class: &'static str, at: [f64; 2], size: [f64; 2]) -> Piece {
    let ([x, y], [width, height]) = (at, size);
    svg("rect")
        .class(class)
        .num("x", x)
        .num("y", y)
        .num("width", width)
        .num("height", height)
}

fn knot(
    out: &mut Vec<Piece>,
    at: [f64; 2],
    shape: Shape,
    halo: bool,
    (selected, turned): (bool, bool),
) {
    let [x, y] = at;
    let size = if selected { 20.0 } else { 15.0 };
    let class = if shape == Shape::Ring {
        "mark-ring"
    } else {
        "mark-knot"
    };
    out.push(
        svg("path")
            .class(class)
            .place(x, y, size / 16.0, turned)
            .attr("d", shape_path(shape)),
    );
    if halo {
        let ring = svg("circle.mark-halo").num("cx", x).num("cy", y);
        out.push(ring.num("r", size / 2.0 + 5.0));
    }
}

/// Five filaments between two stops, and a hollow knot in the middle that is no date. Where the
/// axis ends before the period does, the filaments run on to its edge without a stop.
///
/// Formula: a part of a quadratic Bézier curve by its blossom (de Casteljau).
fn spindle(
    out: &mut Vec<Piece>,
    (x0, x1): (f64, f64),
    (start, end): (f64, f64),
    y: f64,
    (shape, turned): (Shape, bool),
) {
    let at = |x: f64| ((x - start) / (end - start).max(0.1)).clamp(0.0, 1.0);
    let (t0, t1) = (at(x0), at(x1));
    let blossom = |a: f64, b: f64| a * (1.0 - b) + b * (1.0 - a);
    let mut filaments = Path::default();
    for bulge in [-16.0, -8.0, 0.0, 8.0, 16.0] {
        let height = |a: f64, b: f64| y + bulge * blossom(a, b);
        filaments.step('M', &[x0, height(t0, t0)]);
        let middle = f64::midpoint(x0, x1);
        filaments.step('Q', &[middle, height(t0, t1), x1, height(t1, t1)]);
    }
    out.push(svg("path.mark-thin").path(filaments));
    let mut stops = Path::default();
    for (seen, stop) in [(x0, start), (x1, end)] {
        if (seen - stop).abs() < 0.2 {
            stops.step('M', &[stop, y - 9.0]);
            stops.step('V', &[y + 9.0]);
        }
    }
    out.push(svg("path.mark-line").path(stops));
    let mid = f64::midpoint(start, end);
    if (x0..=x1).contains(&mid) {
        out.push(
            svg("path.mark-hollow")
                .place(mid, y, 15.0 / 16.0, turned)
                .attr("d", shape_path(shape)),
        );
    }
}

/// Three filaments that part and fade, from `near` to `far`.
fn fray(near: f64, far: f64, y: f64, fade: &str, shape: Shape) -> Piece {
    let bend = near + (far - near) * 0.4;
    let mut filaments = Path::default();
    for spread in [-7.0, 0.0, 7.0] {
        filaments.step('M', &[near, y]);
        filaments.step('Q', &[bend, y, far, y + spread]);
    }
    svg("path.mark-fray")
        .path(filaments)
        .attr("stroke", joined(&["url(#", fade, shape.code(), ")"]))
}
