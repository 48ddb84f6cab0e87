//! The threads as lines: bundle by bundle, each over a casing in the colour of the ground. What is
//! chosen is drawn once more above the rest.

use super::debug::works;
use super::parts::{LoomParts, Woven};
use crate::platform::{Path, Piece, el, svg};
use crate::view::common::joined;
use fil_domain::{ItemIx, Shape, digits};
use fil_explorer::Selection;
use fil_explorer::loom::{
    Bundle, Fray, Part, PortOf, Step, Threads, bundles, rising_bundles, times_longest,
};

/// Above the map: from the tags to the eyelets.
#[must_use]
pub fn map_threads(loom: LoomParts) -> Piece {
    let kept = loom.woven();
    let mut folded = Path::default();
    let over = match &kept.threads {
        Some(woven) => {
            for thread in &woven.region_threads {
                trace(&mut folded, thread, 0.0);
            }
            bundles(woven, Part::Map, loom.app.selection.get())
        }
        None => rising_bundles(&kept.rises, Part::Map),
    };
    // On a near map threads to countries out of sight fade at its edge.
    drawing("svg.threads map-threads", &kept)
        .flag("data-near", loom.app.state_now().map.is_some())
        .with(svg("path.thread-folded").path(folded))
        .add_all(part(&over, "m", 0.0))
        .add_opt(works(loom, &kept))
}

/// The whole of it in one drawing, in the map's pixels: lanes, band, map, and the names of regions in
/// letters of this size.
#[must_use]
pub fn whole(woven: &Threads, selection: Selection, text_px: f64) -> Vec<Piece> {
    let mut folded = Path::default();
    for thread in &woven.region_threads {
        trace(&mut folded, thread, 0.0);
    }
    let mut out = vec![svg("path.thread-folded").path(folded)];
    for fray in &woven.frays {
        out.push(fray_view(fray, 0.0));
    }
    for (of, name) in [(Part::Lane, "l"), (Part::Weft, "w"), (Part::Map, "m")] {
        out.extend(part(&bundles(woven, of, selection), name, 0.0));
    }
    out.extend(names(woven, text_px, 0.0));
    out
}

/// The names of regions beside their strands.
fn names(woven: &Threads, text_px: f64, top: f64) -> Vec<Piece> {
    let mut out = Vec::new();
    for (name, (of, words)) in woven.names(text_px).iter().zip(&woven.brackets) {
        let Some(name) = name else { continue };
        out.push(
            svg("text")
                .class(class("region-name dye-", *of))
                .num("x", name.from)
                .num("y", name.y - top)
                .text(*words),
        );
    }
    out
}

/// The band between comb and lanes.
#[must_use]
pub fn weft(loom: LoomParts) -> Piece {
    let band = el("div.weft").attr("aria-hidden", "true");
    let kept = loom.woven();
    let Some(woven) = &kept.threads else {
        return band;
    };
    let top = woven.comb_bottom;
    band.with(
        drawing("svg.threads", &kept)
            .add_all(part(
                &bundles(woven, Part::Weft, loom.app.selection.get()),
                "w",
                top,
            ))
            .add_all(names(woven, loom.text_px(), top)),
    )
}

/// Where threads rise across the lanes, as [`Threads::uprights`] tells it. Reactive.
#[must_use]
pub fn lane_uprights(loom: LoomParts) -> Vec<(f64, f64, ItemIx)> {
    let kept = loom.woven();
    match &kept.threads {
        Some(woven) => woven.uprights(),
        None => {
            let ends = kept.rises.iter();
            let ends = ends.filter_map(|rise| match rise.lane.first() {
                Some(Step::Move(at)) => Some((at.x, at.y, rise.of.item)),
                _ => None,
            });
            ends.collect()
        }
    }
}

/// The threads across the lanes.
#[must_use]
pub fn lane_threads(loom: LoomParts) -> Piece {
    let kept = loom.woven();
    let Some(woven) = &kept.threads else {
        let lines = part(&rising_bundles(&kept.rises, Part::Lane), "l", 0.0);
        return across(&kept).add_all(lines);
    };
    let top = woven.lanes_top;
    let ends = woven.frays.iter().map(|fray| fray_view(fray, top));
    across(&kept).add_all(ends).add_all(part(
        &bundles(woven, Part::Lane, loom.app.selection.get()),
        "l",
        top,
    ))
}

/// Items whose earlier phase is drawn as threads, and from where a line leads on to them. Reactive.
#[must_use]
pub fn frayed(loom: LoomParts) -> Vec<(ItemIx, f64)> {
    let kept = loom.woven();
    let frays = kept.threads.iter().flat_map(|woven| &woven.frays);
    frays.map(|fray| (fray.of.item, fray.from)).collect()
}

/// The filaments of an earlier phase, moved up by `top`.
fn fray_view(fray: &Fray, top: f64) -> Piece {
    let mut path = Path::default();
    trace(&mut path, &fray.steps, top);
    let fade = joined(&["url(#rise-", fray.of.shape.code(), ")"]);
    svg("path")
        .class(class("mark-fray dye-", fray.of))
        .attr("stroke", fade)
        .path(path)
}

/// What lies across the lanes.
fn across(kept: &Woven) -> Piece {
    svg("g.threads").flag("data-direct", kept.direct)
}

/// A drawing as large as its box. While map, time or window move, threads follow at once.
fn drawing(class: &'static str, kept: &Woven) -> Piece {
    svg(class)
        .flag("data-direct", kept.direct)
        .attr("width", "100%")
        .attr("height", "100%")
        .attr("aria-hidden", "true")
}

/// The bundles of the part with this name, and above them once more what is chosen.
fn part(bundles: &[Bundle<'_>], name: &'static str, top: f64) -> Vec<Piece> {
    let mut out = Vec::new();
    for bundle in bundles {
        let mut lines = strokes(bundle, name, top);
        if !bundle.legs.is_empty() {
            let mut legs = Path::default();
            trace(&mut legs, bundle.legs, top);
            lines.push(svg("path.thread thread-leg").path(legs));
        }
        let first = bundle.lines.first().map_or(0, |line| line.key / 10_000);
        out.push(
            svg("g")
                .attr("id", joined(&[name, "g", &digits(first)]))
                .class(class("bundle dye-", bundle.of))
                .add_all(lines),
        );
    }
    out.extend(bundles.iter().filter_map(|bundle| sung(bundle, name, top)));
    out
}

/// What is chosen of a bundle: each layer is one path of all its lines. Their speed is the same, and
/// 100 is the longest of them, for drawing them once.
fn sung(bundle: &Bundle<'_>, name: &'static str, top: f64) -> Option<Piece> {
    let mut chosen = bundle.lines.clone();
    chosen.retain(|line| line.chosen);
    let first = chosen.first()?.key;
    let shape = bundle.of.shape;
    let mut group = svg("g")
        .attr("id", joined(&[name, "x", &digits(first)]))
        .class(joined(&["bundle is-sung is-", name, " dye-", shape.code()]));
    for (class, _) in layers(shape) {
        let mut path = Path::default();
        for line in &chosen {
            trace(&mut path, line.steps, top);
        }
        let mut drawn = svg("path").class(*class).path(path);
        if is_plain(shape) {
            drawn = drawn.num("pathLength", LONGEST * times_longest(&chosen));
        }
        group = group.with(drawn);
    }
    Some(group)
}

/// Of the dashes that a chosen line is drawn with so much is the longest: a little less than they are,
/// that none is drawn late (loom.css).
const LONGEST: f64 = 95.0;

/// Casings, threads, and the light between the two plies of a bank's: their classes, and a letter for
/// their ids.
const fn layers(shape: Shape) -> &'static [(&'static str, &'static str)] {
    match shape {
        Shape::Square => &[("casing", "c"), ("thread", "t"), ("thread-core", "i")],
        _ => &[("casing", "c"), ("thread", "t")],
    }
}

/// The layers of a bundle, a group for each.
fn strokes(bundle: &Bundle<'_>, name: &str, top: f64) -> Vec<Piece> {
    let mut out = Vec::new();
    for (class, layer) in layers(bundle.of.shape) {
        let mut group = svg("g");
        for line in &bundle.lines {
            let mut path = Path::default();
            trace(&mut path, line.steps, top);
            let id = joined(&[name, "-", layer, &digits(line.key)]);
            let back = if line.back { " is-back" } else { "" };
            group = group.with(
                svg("path")
                    .attr("id", id)
                    .class(joined(&[class, back]))
                    .path(path),
            );
        }
        out.push(group);
    }
    out
}

/// Whether a thread of this shape has no ply of its own; a bank's is two lines beside each other.
const fn is_plain(shape: Shape) -> bool {
    !matches!(shape, Shape::Diamond | Shape::Pentagon | Shape::Triangle)
}

fn class(begin: &str, of: PortOf) -> String {
    let state = if of.dimmed { " is-dim" } else { "" };
    joined(&[begin, of.shape.code(), state])
}

/// Adds a line, moved up by `top`.
fn trace(path: &mut Path, steps: &[Step], top: f64) {
    for step in steps {
        match *step {
            Step::Move(to) => path.step('M', &[to.x, to.y - top]),
            Step::Line(to) => path.step('L', &[to.x, to.y - top]),
            Step::Quad(control, to) => {
                path.step('Q', &[control.x, control.y - top, to.x, to.y - top]);
            }
            Step::Cubic(one, other, to) => path.step(
                'C',
                &[one.x, one.y - top, other.x, other.y - top, to.x, to.y - top],
            ),
        }
    }
}
