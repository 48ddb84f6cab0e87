//! Painting the placed map, back to front: land, tints, borders, eyelets, names.

use super::labels::labels;
use crate::platform::{Canvas, Painter, Palette, Size};
use crate::view::common::shape_path;
use fil_domain::{LanguagePack, Shape};
use fil_explorer::map::{Eyelet, Fill, MapLayout};
use fil_geometry::map::ProjectedWorld;
use fil_geometry::outlines::{AreaId, LineStyle, colour_owner};

/// The token of a shape's dye.
const fn dye(shape: Shape) -> &'static str {
    match shape {
        Shape::Hexagon => "--fil-un",
        Shape::Disc => "--fil-bilat",
        Shape::Diamond | Shape::Pentagon => "--fil-region",
        Shape::Square => "--fil-bank",
        Shape::Triangle => "--fil-ngo",
        Shape::Ring => "--ink-3",
    }
}

/// Paints everything.
pub(super) fn paint(
    canvas: &Canvas,
    size: Size,
    world: &ProjectedWorld,
    layout: &MapLayout,
    pack: &'static LanguagePack,
) {
    if size.width < 2.0 || size.height < 2.0 {
        return;
    }
    let palette = Palette::of(canvas);
    let Some(mut painter) = Painter::start(canvas, size.width, size.height) else {
        return;
    };
    land(&mut painter, &palette, world, layout);
    lines(&mut painter, &palette, world, layout);
    for dimmed in [true, false] {
        for eyelet in layout
            .eyelets
            .iter()
            .filter(|eyelet| eyelet.dimmed == dimmed)
        {
            draw_eyelet(&mut painter, &palette, eyelet);
        }
    }
    let ink = palette.get("--ink");
    let halo = palette.get("--stage");
    let font = palette.get("--font-ui");
    for label in labels(layout, size, pack, |words| painter.measure(words, &font)) {
        painter.words(label.words, label.x, label.y, &ink, &halo);
    }
}

/// Land in neutral grey, then the tints. A land that shares another's colour follows it; Jammu and
/// Kashmir and Abyei follow nobody.
fn land(painter: &mut Painter, palette: &Palette, world: &ProjectedWorld, layout: &MapLayout) {
    let areas = world.outlines().area_count();
    let tint_of = |id: AreaId| {
        let owner = colour_owner(id);
        layout
            .tints
            .iter()
            .find(|tint| owner.is_some_and(|owner| owner.as_str() == tint.iso3))
            .map_or(0, |tint| 1 + usize::from(tint.selected))
    };
    for (level, token) in ["--land", "--land-programme", "--land-selected"]
        .iter()
        .enumerate()
    {
        painter.begin();
        for area in 0..areas {
            if world
                .outlines()
                .id(area)
                .is_some_and(|id| tint_of(id) == level)
            {
                world.write_fill(area, &layout.view, painter);
            }
        }
        painter.fill(&palette.get(token));
    }
}

fn lines(painter: &mut Painter, palette: &Palette, world: &ProjectedWorld, layout: &MapLayout) {
    let solid = palette.get("--boundary");
    let other = palette.get("--boundary-dotted");
    let coast = palette.get("--coast");
    for (style, colour, width) in [
        (LineStyle::Coast, &coast, 0.5),
        (LineStyle::Solid, &solid, 0.7),
        (LineStyle::Dashed, &other, 0.9),
        (LineStyle::Dotted, &other, 0.9),
        (LineStyle::DashDot, &other, 0.9),
    ] {
        painter.begin();
        world.write_lines(style, &layout.view, painter);
        painter.stroke(colour, width, style.dash());
    }
}

/// One glyph for each kind of partner, side by side.
fn draw_eyelet(painter: &mut Painter, palette: &Palette, eyelet: &Eyelet) {
    let size = eyelet.size;
    let count = eyelet.glyphs.len();
    let casing = palette.get("--paper");
    painter.alpha(if eyelet.dimmed { 0.45 } else { 1.0 });
    for (at, glyph) in eyelet.glyphs.iter().enumerate() {
        let x = eyelet.at.x + (at as f64 - (count as f64 - 1.0) / 2.0) * (size + 1.0);
        let colour = palette.get(dye(glyph.shape));
        let fill = if glyph.fill == Fill::Solid {
            &colour
        } else {
            &casing
        };
        let line = (glyph.fill == Fill::Hollow).then_some(colour.as_str());
        painter.glyph(
            shape_path(glyph.shape),
            x,
            eyelet.at.y,
            size,
            fill,
            &casing,
            line,
        );
    }
    painter.alpha(1.0);
}
