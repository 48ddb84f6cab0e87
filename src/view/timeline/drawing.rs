//! The strokes of a mark (DESIGN.md §3).

use crate::app::App;
use crate::platform::{Path, Piece, el, svg};
use crate::view::common::{joined, shape_path};
use fil_domain::{ItemIx, Shape, digits};
use fil_explorer::loom::label_spot;
use fil_explorer::timeline::{Drawing, Mark, Side, Sight, TimelineLayout};
use fil_explorer::{Shell, Theme};

/// Pixels between the lines of a braid, and where they are thicker (DESIGN.md §2, step 11).
const PITCH: f64 = 3.0;
const PITCH_WIDE: f64 = 4.5;
/// Size of a knot, and on a public screen (DESIGN.md §5); how much larger a chosen one is.
const KNOT: f64 = 15.0;
const KNOT_KIOSK: f64 = 24.0;
const CHOSEN: f64 = 1.33;
/// Size of one of several that stand over each other.
const BEAD: f64 = 13.0;

/// The distance of strands side by side, pixels.
pub(in crate::view) fn pitch(app: App) -> f64 {
    let state = app.state_now();
    if state.shell == Shell::Kiosk || state.theme == Theme::Contrast {
        PITCH_WIDE
    } else {
        PITCH
    }
}

/// How strokes are drawn on this screen.
pub(in crate::view) fn hand(app: App, turned: bool) -> Hand {
    let kiosk = app.state_now().shell == Shell::Kiosk;
    Hand {
        pitch: pitch(app),
        knot: if kiosk { KNOT_KIOSK } else { KNOT },
        turned,
    }
}

/// How strokes are drawn.
#[derive(Clone, Copy)]
pub(in crate::view) struct Hand {
    /// Distance of the lines of a braid.
    pub(super) pitch: f64,
    /// Size of a knot.
    pub(super) knot: f64,
    /// Whether the drawing is turned, so that a shape in it has to be turned back.
    pub(super) turned: bool,
}

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

/// A mark. Where the threads of its earlier phase are drawn, a line leads from them to it in place of
/// the filaments that stand for them.
pub(in crate::view) fn mark_view(mark: &Mark, hand: Hand, frayed: Option<f64>) -> Piece {
    let state = (mark.selected, mark.dimmed);
    let Some(from) = frayed else {
        return strokes(&mark.drawing, mark.y, mark.shape, state, hand);
    };
    let mut drawing = mark.drawing.clone();
    let mut line = Path::default();
    drawing.retain(|one| match *one {
        Drawing::FrayBack { x1, .. } => {
            line.step('M', &[from, mark.y]);
            line.step('H', &[x1]);
            false
        }
        _ => true,
    });
    strokes(&drawing, mark.y, mark.shape, state, hand).with(svg("path.mark-line").path(line))
}

/// The strokes on the line `y`, in a group. `state` says whether they are chosen or stand back.
#[inline(never)]
pub(super) fn strokes(
    drawing: &[Drawing],
    y: f64,
    shape: Shape,
    state: (bool, bool),
    hand: Hand,
) -> Piece {
    let mut out = Vec::new();
    for one in drawing {
        stroke(&mut out, *one, y, shape, (state.0, hand));
    }
    svg("g")
        .class(class_of("mark dye-", shape, state))
        .add_all(out)
}

/// The label of a mark: HTML, so that it wraps where a reader's own type or spacing takes more
/// room than was measured. At rest it has all the room between the mark and the edge of the
/// drawing.
pub(super) fn label_view(
    layout: &TimelineLayout,
    mark: &Mark,
    sight: Sight,
    uprights: &[(f64, f64, ItemIx)],
) -> Option<Piece> {
    let spot = label_spot(layout, mark, sight, uprights)?;
    let x = spot.x - layout.plot.0;
    let end = x + spot.width;
    let (begin, edge, x) = match (spot.side, sight.whole) {
        // Words that are shorter than was measured end where they should.
        (Side::Above, _) if layout.mirrored => {
            ("mark-label is-free is-above is-left of-", "width", end)
        }
        (_, false) if layout.mirrored => ("mark-label is-free is-left of-", "width", end),
        (Side::Above, _) => ("mark-label is-free is-above of-", "left", x),
        (Side::Left, true) => ("mark-label is-left of-", "width", end),
        (Side::Right, true) => ("mark-label of-", "left", x),
        (_, false) => ("mark-label is-free of-", "left", x),
    };
    let words = el("span").text(spot.text.to_owned());
    Some(
        el("p")
            .class(class_of(begin, mark.shape, (mark.selected, mark.dimmed)))
            .px(edge, x)
            .px("top", mark.y)
            .with(words),
    )
}

/// Draws a stroke of a mark that is selected, or not.
fn stroke(
    out: &mut Vec<Piece>,
    drawing: Drawing,
    y: f64,
    shape: Shape,
    (selected, hand): (bool, Hand),
) {
    let size = if selected {
        hand.knot * CHOSEN
    } else {
        hand.knot
    };
    let look = (size, hand.turned);
    match drawing {
        Drawing::Knot { x, shape, halo } => knot(out, [x, y], shape, halo, look),
        Drawing::Capsule { x0, x1 } => {
            out.push(
                rect("mark-capsule", [x0, y - 15.0], [(x1 - x0).max(1.0), 30.0]).attr("rx", "5"),
            );
        }
        Drawing::Spindle { x0, x1, whole } => spindle(out, (x0, x1), whole, y, (shape, look.1)),
        Drawing::Bar { x0, x1, fade_from } => {
            out.push(bar("mark-fill", x0, fade_from.unwrap_or(x1), y));
            if let Some(from) = fade_from {
                out.push(bar("mark-fade", from, x1, y).attr("fill", fading(from, x1, shape)));
            }
        }
        Drawing::Bead {
            x,
            dy,
            shape,
            hollow,
        } => {
            let class = match shape {
                Shape::Ring => "mark-ring",
                _ if hollow => "mark-hollow",
                _ => "mark-knot",
            };
            let size = hand.knot / KNOT * BEAD / 16.0;
            let bead = svg("path").class(class);
            let bead = bead.place(x, y + dy * hand.knot / KNOT, size, look.1);
            out.push(bead.attr("d", shape_path(shape)));
        }
        Drawing::Count { x, n } => {
            let disc = svg("circle.mark-count").num("cx", x).num("cy", y);
            out.push(disc.num("r", hand.knot * 0.9));
            out.push(
                svg("text.mark-number")
                    .num("x", x)
                    .num("y", y + 4.0)
                    .text(digits(u64::from(n))),
            );
        }
        Drawing::Stop { x, hollow } => {
            let (class, width) = if hollow {
                ("mark-hollow-stop", 4.0)
            } else {
                ("mark-fill", 2.5)
            };
            out.push(rect(class, [x - width / 2.0, y - 13.0], [width, 26.0]));
        }
        Drawing::FrayForward { x0, x1 } => out.push(fray(x0, x1, y, shape)),
        Drawing::FrayBack { x0, x1 } => out.push(fray(x1, x0, y, shape)),
        Drawing::Braid {
            x0,
            x1,
            lines,
            above,
            total,
        } => {
            let top = y - f64::from(total.saturating_sub(1)) * hand.pitch / 2.0;
            let mut path = Path::default();
            for line in 0..lines {
                path.step('M', &[x0, top + f64::from(above + line) * hand.pitch]);
                path.step('H', &[x1]);
            }
            out.push(svg("path.mark-line").path(path));
        }
    }
}

/// A bar from one place to another, on whichever side of it.
fn bar(class: &'static str, from: f64, to: f64, y: f64) -> Piece {
    rect(class, [from.min(to), y - 2.5], [(to - from).abs(), 5.0])
}

/// The fade of a dye from one place to another.
fn fading(from: f64, to: f64, shape: Shape) -> String {
    let fade = if from < to { "fade-" } else { "rise-" };
    joined(&["url(#", fade, shape.code(), ")"])
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

fn knot(out: &mut Vec<Piece>, at: [f64; 2], shape: Shape, halo: bool, (size, turned): (f64, bool)) {
    let [x, y] = at;
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
fn fray(near: f64, far: f64, y: f64, shape: Shape) -> Piece {
    let bend = near + (far - near) * 0.4;
    let mut filaments = Path::default();
    for spread in [-7.0, 0.0, 7.0] {
        filaments.step('M', &[near, y]);
        filaments.step('Q', &[bend, y, far, y + spread]);
    }
    svg("path.mark-fray")
        .path(filaments)
        .attr("stroke", fading(near, far, shape))
}
