//! Painting the placed map, back to front: land, tints and borders below the threads; eyelets, names
//! and the loupe above them.

use crate::app::App;
use crate::live::key_of;
use crate::platform::{Canvas, Painter};
use crate::view::common::shape_path;
use fil_domain::{CountryIx, Shape};
use fil_explorer::map::{
    Eyelet, Fill, Loupe, MapLayout, Name, country_place, eyelet_names, loupe_names,
};
use fil_explorer::words::country_name;
use fil_geometry::map::{FlatView, PathSink, ProjectedWorld};
use fil_geometry::outlines::{AreaId, LineStyle, colour_owner};
use fil_geometry::point::{Point, Rect};

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

/// What is painted.
pub(super) struct Scene<'a> {
    pub(super) app: App,
    pub(super) layout: &'a MapLayout,
    pub(super) loupe: Option<&'a Loupe>,
    /// Where the buttons lie: names keep clear of them.
    pub(super) tools: Rect,
    /// The country under the pointer.
    pub(super) over: Option<CountryIx>,
    /// The token of each area's colour.
    pub(super) tints: Vec<&'static str>,
    /// A number that changes with the colours of the page.
    pub(super) colours: u32,
    /// The country whose tag has the focus.
    pub(super) ringed: Option<CountryIx>,
}

/// How much larger the eyelet under the pointer is (DESIGN.md §5).
const HOVER: f64 = 1.15;

/// What is painted at once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Lands and lines, where nobody sees them yet.
    Prepare,
    /// The canvas below the threads.
    Land,
    /// The canvas above them.
    Marks,
    /// Both.
    Whole,
    /// Both while the map moves: more coarsely, where it is very large.
    Coarse,
}

/// Paints on the canvases below and above the threads; tells whether it took its time to.
pub(super) fn paint([below, above]: [&Canvas; 2], scene: &Scene<'_>, step: Step) -> bool {
    let layout = scene.layout;
    let size = layout.view.size;
    if size.width < 2.0 || size.height < 2.0 {
        return false;
    }
    let moving = step == Step::Coarse;
    if !moving && step != Step::Marks {
        let prepared = prepare(below, scene);
        if step == Step::Prepare {
            return prepared;
        }
    }
    let start = |canvas| Painter::start(canvas, size.width, size.height, moving);
    if step != Step::Marks
        && let Some(mut painter) = start(below)
    {
        if moving {
            ground(&mut painter, scene.app.world, &layout.view, &scene.tints);
        } else {
            painter.ground();
            selected(&mut painter, scene);
        }
    }
    if step != Step::Land
        && let Some(marks) = start(above)
    {
        paint_marks(marks, scene);
    }
    true
}

/// Eyelets, names, the loupe.
fn paint_marks(mut painter: Painter, scene: &Scene<'_>) {
    let layout = scene.layout;
    for dimmed in [true, false] {
        for eyelet in &layout.eyelets {
            if eyelet.dimmed != dimmed {
                continue;
            }
            let over = scene.over == Some(eyelet.country);
            let larger = if over { HOVER } else { 1.0 };
            draw_eyelet(&mut painter, eyelet, eyelet.at, larger);
        }
    }
    if let Some(eyelet) = scene.ringed.and_then(|country| layout.eyelet(country)) {
        ring(&mut painter, eyelet);
    }
    let size = painter.property("font-size");
    let letters = whole_part(&size);
    painter.font(&["650 ", &size, " ", &painter.property("--font-ui")].concat());
    let pack = scene.app.speech_now().pack;
    let word = |country| country_name(pack, country);
    let measure = |country| painter.measure(word(country));
    let data = scene.app.data;
    let inside = scene
        .loupe
        .map(|loupe| loupe_names(data, loupe, letters, &measure));
    let inside = inside.unwrap_or_default();
    let told = inside.iter().find(|name| name.strong);
    let names = eyelet_names(
        layout,
        scene.loupe,
        told.map(|name| name.country),
        vec![scene.tools],
        scene.over,
        letters,
        &measure,
    );
    write(&mut painter, &names, &word);
    if let Some(loupe) = scene.loupe {
        draw_loupe(&mut painter, scene, loupe);
        write(&mut painter, &inside, &word);
    }
}

/// The whole pixels of a length such as `13.5px`.
fn whole_part(length: &str) -> f64 {
    let digits = length.bytes().take_while(u8::is_ascii_digit);
    digits.fold(0.0, |all, digit| all * 10.0 + f64::from(digit - b'0'))
}

fn write(painter: &mut Painter, names: &[Name], word: &dyn Fn(CountryIx) -> &'static str) {
    for name in names {
        let ink = if name.strong { "--ink" } else { "--ink-2" };
        painter.words(word(name.country), name.at, ink, "--stage");
    }
}

/// Lands and lines.
fn ground(painter: &mut Painter, world: &ProjectedWorld, view: &FlatView, tints: &[&'static str]) {
    for token in [LAND, PROGRAMME, SELECTED] {
        fill(painter, world, view, token, &|area| {
            tints.get(area) == Some(&token)
        });
    }
    lines(painter, world, view, &|_| true);
}

/// The same, but for what is selected, painted beforehand for as long as the map lies where it does;
/// tells whether it took its time to.
pub(super) fn prepare(canvas: &Canvas, scene: &Scene<'_>) -> bool {
    let (world, view) = (scene.app.world, &scene.layout.view);
    let is_land = |area: usize| scene.tints.get(area) == Some(&LAND);
    let place = [view.scale, view.translate.x, view.translate.y].map(f64::to_bits);
    let mut key = key_of(&place) ^ u64::from(scene.colours);
    for tint in &scene.tints {
        key = key_of(&[key, u64::from(*tint == LAND)]);
    }
    Painter::prepare(canvas, view.size.width, view.size.height, key, &|painter| {
        fill(painter, world, view, LAND, &is_land);
        fill(painter, world, view, PROGRAMME, &|area| !is_land(area));
        lines(painter, world, view, &|_| true);
    })
}

/// What is selected, over what was prepared.
fn selected(painter: &mut Painter, scene: &Scene<'_>) {
    let (world, view) = (scene.app.world, &scene.layout.view);
    let selected = |area: usize| scene.tints.get(area) == Some(&SELECTED);
    fill(painter, world, view, SELECTED, &selected);
    lines(painter, world, view, &selected);
}

/// The ring of the focus around an eyelet: what the keyboard is on in the comb.
fn ring(painter: &mut Painter, eyelet: &Eyelet) {
    let radius = eyelet.size * eyelet.glyphs.len() as f64 / 2.0;
    for (token, wider, width) in [("--focus-gap", 3.0, 2.0), ("--focus", 5.5, 3.0)] {
        painter.begin().circle(eyelet.at, radius + wider);
        painter.stroke(token, width, &[]);
    }
}

/// The enlarged land in its circle, and the two lines from its mark.
fn draw_loupe(painter: &mut Painter, scene: &Scene<'_>, loupe: &Loupe) {
    let ink = "--ink";
    painter.begin();
    for end in loupe.ends {
        painter.move_to(loupe.eye);
        painter.line_to(end);
    }
    painter.stroke(ink, 1.0, &[]);
    painter.begin().circle(loupe.at, loupe.radius);
    painter.clip();
    painter.fill("--stage");
    let layout = scene.layout;
    let data = scene.app.data;
    let own = data.country(loupe.country).map_or("", |one| one.iso3);
    let world = scene.app.world;
    ground(painter, world, &loupe.view, &tints(world, layout, own));
    painter.unclip();
    let eye = loupe
        .view
        .px_from_lonlat(country_place(data, loupe.country));
    if let Some(eyelet) = layout.eyelet(loupe.country) {
        draw_eyelet(painter, eyelet, eye, 1.0);
    }
    painter.begin().circle(loupe.at, loupe.radius);
    painter.stroke(ink, 1.5, &[]);
}

/// The tokens of land: neutral, where a programme is, and of what is selected.
pub(in crate::view) const LAND: &str = "--land";
pub(in crate::view) const PROGRAMME: &str = "--land-programme";
pub(in crate::view) const SELECTED: &str = "--land-selected";

/// Fills some of the areas with a colour.
#[inline(never)]
fn fill(
    painter: &mut Painter,
    world: &ProjectedWorld,
    view: &FlatView,
    token: &'static str,
    areas: &dyn Fn(usize) -> bool,
) {
    painter.begin();
    for area in 0..world.outlines().area_count() {
        if areas(area) {
            world.write_fill(area, view, painter);
        }
    }
    painter.fill(token);
}

/// The token of each area's colour: land in neutral grey, then the tints. A land that shares
/// another's colour follows it; Jammu and Kashmir and Abyei follow nobody. The land `own` has the
/// colour of what is selected, whatever it has else.
pub(in crate::view) fn tints(
    world: &ProjectedWorld,
    layout: &MapLayout,
    own: &str,
) -> Vec<&'static str> {
    let outlines = world.outlines();
    let areas = 0..outlines.area_count();
    areas
        .map(|area| tint(layout, outlines.id(area), own))
        .collect()
}

/// The token of an area's colour.
fn tint(layout: &MapLayout, area: Option<AreaId>, own: &str) -> &'static str {
    let Some(owner) = area.and_then(colour_owner) else {
        return LAND;
    };
    if owner.is(own) {
        return SELECTED;
    }
    for eyelet in &layout.eyelets {
        if eyelet.tint && owner.is(eyelet.iso3) {
            return if eyelet.selected { SELECTED } else { PROGRAMME };
        }
    }
    LAND
}

/// Lines with the tokens of their colours and their widths, pixels.
pub(in crate::view) const LINES: [(LineStyle, &str, f64); 5] = [
    (LineStyle::Coast, "--coast", 0.5),
    (LineStyle::Solid, "--boundary", 0.7),
    (LineStyle::Dashed, "--boundary-dotted", 0.9),
    (LineStyle::Dotted, "--boundary-dotted", 0.9),
    (LineStyle::DashDot, "--boundary-dotted", 0.9),
];

#[inline(never)]
fn lines(
    painter: &mut Painter,
    world: &ProjectedWorld,
    view: &FlatView,
    areas: &dyn Fn(usize) -> bool,
) {
    for (style, colour, width) in LINES {
        painter.begin();
        world.write_lines_around(areas, style, view, painter);
        painter.stroke(colour, width, style.dash());
    }
}

/// One glyph for each kind of partner, side by side.
fn draw_eyelet(painter: &mut Painter, eyelet: &Eyelet, at: Point, larger: f64) {
    let size = eyelet.size * larger;
    let count = eyelet.glyphs.len();
    let casing = "--paper";
    painter.alpha(if eyelet.dimmed { 0.45 } else { 1.0 });
    for (number, glyph) in eyelet.glyphs.iter().enumerate() {
        let x = at.x + (number as f64 - (count as f64 - 1.0) / 2.0) * (size + 1.0);
        let colour = dye(glyph.shape);
        let fill = if glyph.fill == Fill::Solid {
            colour
        } else {
            casing
        };
        let line = (glyph.fill == Fill::Hollow).then_some(colour);
        painter.glyph(shape_path(glyph.shape), x, at.y, size, fill, casing, line);
    }
    painter.alpha(1.0);
}
