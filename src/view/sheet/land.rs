//! The map of the sheet: lands, lines, eyelets.

use super::woven::shape;
use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::common::joined;
use crate::view::map::{LAND, LINES, PROGRAMME, SELECTED, tints};
use fil_explorer::map::{Fill, MapLayout};
use fil_geometry::map::SvgPath;
use fil_geometry::point::Point;

/// Lands by their colours, and the lines between them.
pub(super) fn land(app: App, map: &MapLayout) -> Vec<Piece> {
    let world = app.world;
    let tints = tints(world, map, "");
    let mut out = Vec::new();
    for (token, class) in [
        (LAND, "sheet-land"),
        (PROGRAMME, "sheet-programme"),
        (SELECTED, "sheet-selected"),
    ] {
        let mut path = SvgPath::new();
        for (area, tint) in tints.iter().enumerate() {
            if *tint == token {
                world.write_fill(area, &map.view, &mut path);
            }
        }
        out.push(svg("path").class(class).attr("d", path.into_string()));
    }
    for (style, colour, width) in LINES {
        let mut path = SvgPath::new();
        world.write_lines(style, &map.view, &mut path);
        let dash: Vec<String> = style.dash().iter().map(f64::to_string).collect();
        let class = joined(&["sheet-line is", colour.trim_start_matches('-')]);
        let line = svg("path")
            .class(class)
            .num("stroke-width", width)
            .attr("d", path.into_string());
        out.push(if dash.is_empty() {
            line
        } else {
            line.attr("stroke-dasharray", dash.join(" "))
        });
    }
    out
}

/// The marks of the countries in sight.
pub(super) fn eyelets(map: &MapLayout) -> Vec<Piece> {
    let mut out = Vec::new();
    let size = map.view.size;
    let inside =
        |at: Point| at.x >= 0.0 && at.x <= size.width && at.y >= 0.0 && at.y <= size.height;
    for eyelet in map.eyelets.iter().filter(|eyelet| inside(eyelet.at)) {
        let last = eyelet.glyphs.len().saturating_sub(1) as f64 / 2.0;
        for (at, glyph) in eyelet.glyphs.iter().enumerate() {
            let x = eyelet.at.x + (at as f64 - last) * (eyelet.size + 1.0);
            let class = if glyph.fill == Fill::Solid {
                "sheet-eyelet shape-"
            } else {
                "sheet-hollow shape-"
            };
            let mark = shape(class, glyph.shape, x, eyelet.at.y, eyelet.size);
            out.push(if eyelet.dimmed {
                svg("g.sheet-dim").with(mark)
            } else {
                mark
            });
        }
    }
    out
}
