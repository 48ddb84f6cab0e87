//! The outlines in the plane of the projection, and the paths they give in a view.

use super::path::Pen;
use super::{EqualEarth, FlatView, PathSink};
use crate::outlines::{ArcRole, LineStyle, Outlines, Ring, style_between, style_of_line};
use crate::point::{Point, Rect};

/// All points projected once; every view is then a scale and a shift of them.
#[derive(Debug, Clone)]
pub struct ProjectedWorld {
    outlines: Outlines,
    projection: EqualEarth,
    /// One for each point of the outlines: on screen they are true to a thousandth of a pixel.
    plane: Vec<[f32; 2]>,
    /// Box of each arc in the plane.
    arc_boxes: Vec<Rect>,
    styles: Vec<LineStyle>,
}

/// Half the precision is enough for the screen, at half the memory.
#[expect(
    clippy::cast_possible_truncation,
    reason = "precision is dropped on purpose"
)]
const fn single(p: Point) -> [f32; 2] {
    [p.x as f32, p.y as f32]
}

const fn double([x, y]: [f32; 2]) -> Point {
    Point::new(x as f64, y as f64)
}

/// Pixels beyond the box in which lines are still drawn, for their width.
const MARGIN: f64 = 8.0;

impl ProjectedWorld {
    /// Projects the outlines about their own central meridian.
    #[must_use]
    pub fn new(outlines: Outlines) -> Self {
        let mut plane = Vec::new();
        for number in 0..outlines.point_count() {
            let p = outlines.point(number).unwrap_or_default();
            plane.push(single(EqualEarth::plane_from_relative(p.x, p.y)));
        }
        let (mut arc_boxes, mut styles) = (Vec::new(), Vec::new());
        for arc in 0..outlines.arc_count() {
            let mut rect = Rect::EMPTY;
            for p in plane.get(outlines.arc_points(arc)).unwrap_or_default() {
                rect.grow(double(*p));
            }
            arc_boxes.push(rect);
            styles.push(style(&outlines, arc));
        }
        let projection = EqualEarth::new(outlines.central_meridian());
        Self {
            outlines,
            projection,
            plane,
            arc_boxes,
            styles,
        }
    }

    /// The outlines themselves.
    #[must_use]
    pub const fn outlines(&self) -> &Outlines {
        &self.outlines
    }

    /// The projection, for the views of this world.
    #[must_use]
    pub const fn projection(&self) -> EqualEarth {
        self.projection
    }

    /// Writes an area as closed rings, islands and holes alike, to be filled by the even-odd rule;
    /// rings out of sight or too small to be seen are left out. Several areas may go into one
    /// path, since they never overlap.
    pub fn write_fill(&self, area: usize, view: &FlatView, sink: &mut dyn PathSink) {
        let visible = view.visible_plane(MARGIN);
        let mut pen = Pen::new(sink);
        for ring in &self.outlines.rings(area) {
            if self.is_in_sight(ring, &visible) {
                for number in &ring.points() {
                    self.put(*number, view, &mut pen);
                }
                pen.close();
            }
        }
    }

    /// Writes all lines of a style: coasts, borders, extra lines. Each is one open line.
    pub fn write_lines(&self, style: LineStyle, view: &FlatView, sink: &mut dyn PathSink) {
        self.write_lines_around(&|_| true, style, view, sink);
    }

    /// Writes the lines of a style that go around some of the areas, and those that go around none
    /// where all are asked for.
    pub fn write_lines_around(
        &self,
        areas: &dyn Fn(usize) -> bool,
        style: LineStyle,
        view: &FlatView,
        sink: &mut dyn PathSink,
    ) {
        let visible = view.visible_plane(MARGIN);
        let mut pen = Pen::new(sink);
        for (arc, of) in self.styles.iter().enumerate() {
            let around = match self.outlines.role(arc) {
                ArcRole::Coast(area) => areas(area),
                ArcRole::Border(a, b) => areas(a) || areas(b),
                ArcRole::Line(_) => areas(usize::MAX),
            };
            if *of == style && around && self.is_visible(arc, &visible) {
                for number in self.outlines.arc_points(arc) {
                    self.put(number, view, &mut pen);
                }
                pen.end();
            }
        }
    }

    /// Box of an area in a view, in pixels; the empty box for an unknown one.
    #[must_use]
    pub fn area_box(&self, area: usize, view: &FlatView) -> Rect {
        let mut all = Rect::EMPTY;
        for ring in &self.outlines.rings(area) {
            let rect = self.ring_box(ring);
            all.grow(view.px_from_plane(rect.min));
            all.grow(view.px_from_plane(rect.max));
        }
        all
    }

    /// Box of the widest or highest ring of an area in a view, in pixels: a country without its far
    /// islands. The empty box for an unknown area.
    #[must_use]
    pub fn main_box(&self, area: usize, view: &FlatView) -> Rect {
        let mut main = Rect::EMPTY;
        for ring in &self.outlines.rings(area) {
            let rect = self.ring_box(ring);
            if main.across() < rect.across() {
                main = rect;
            }
        }
        Rect::new(
            view.px_from_plane(Point::new(main.min.x, main.max.y)),
            view.px_from_plane(Point::new(main.max.x, main.min.y)),
        )
    }

    /// The area whose box has its middle nearest to a pixel, within a radius in pixels: for areas
    /// too small to be hit.
    #[must_use]
    pub fn nearest_area(&self, at: Point, radius: f64, view: &FlatView) -> Option<usize> {
        let areas = 0..self.outlines.area_count();
        let distances = areas.map(|area| {
            (
                area,
                self.area_box(area, view).center().distance_squared(at),
            )
        });
        let near = distances.filter(|(_, d)| *d <= radius * radius);
        near.min_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(area, _)| area)
    }

    fn is_visible(&self, arc: usize, visible: &Rect) -> bool {
        self.arc_boxes
            .get(arc)
            .is_some_and(|rect| rect.touches(visible))
    }

    /// Whether the box of a ring meets the view: none of its arcs need, if it lies around the view.
    fn is_in_sight(&self, ring: &Ring<'_>, visible: &Rect) -> bool {
        self.ring_box(ring).touches(visible)
    }

    fn ring_box(&self, ring: &Ring<'_>) -> Rect {
        let mut all = Rect::EMPTY;
        for arc in ring.arcs() {
            if let Some(one) = self.arc_boxes.get(arc) {
                all.grow(one.min);
                all.grow(one.max);
            }
        }
        all
    }

    #[inline(never)]
    fn put(&self, number: usize, view: &FlatView, pen: &mut Pen<'_>) {
        if let Some(p) = self.plane.get(number) {
            pen.point(view.px_from_plane(double(*p)));
        }
    }
}

fn style(outlines: &Outlines, arc: usize) -> LineStyle {
    match outlines.role(arc) {
        ArcRole::Coast(_) => LineStyle::Coast,
        ArcRole::Line(id) => id.map_or(LineStyle::Dotted, style_of_line),
        ArcRole::Border(a, b) => match (outlines.id(a), outlines.id(b)) {
            (Some(a), Some(b)) => style_between(a, b),
            _ => LineStyle::Dotted,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::SvgPath;
    use crate::outlines::AreaId;
    use crate::point::{LonLat, Size};

    fn world() -> ProjectedWorld {
        let bytes = include_bytes!("../../../../data/map/outlines.bin");
        ProjectedWorld::new(Outlines::decode(bytes).unwrap())
    }

    fn fill(world: &ProjectedWorld, id: &str, view: &FlatView) -> String {
        let mut svg = SvgPath::new();
        let area = world.outlines().area(AreaId::parse(id).unwrap()).unwrap();
        world.write_fill(area, view, &mut svg);
        svg.into_string()
    }

    #[test]
    fn points_too_close_to_be_seen_are_left_out() {
        let world = world();
        let size = Size::new(400.0, 180.0);
        let small = FlatView::fit(world.projection(), size, 0.0);
        let large = FlatView::fit(world.projection(), Size::new(4000.0, 1800.0), 0.0);
        assert!(fill(&world, "NOR", &small).len() * 2 < fill(&world, "NOR", &large).len());
    }

    #[test]
    fn only_what_is_in_sight_is_written() {
        let world = world();
        let size = Size::new(960.0, 420.0);
        let haiti = LonLat::new(-72.3, 18.9);
        let view = FlatView::around(world.projection(), size, 0.0, haiti, 12.0);
        assert!(fill(&world, "HTI", &view).ends_with('z'));
        assert_eq!(fill(&world, "BGD", &view), "");
        // In the middle of a large country none of its border is in sight, but its colour is.
        let brazil = LonLat::new(-52.0, -10.0);
        let inner = FlatView::around(world.projection(), Size::new(96.0, 42.0), 0.0, brazil, 12.0);
        assert_ne!(fill(&world, "BRA", &inner), "");
    }

    #[test]
    fn the_main_box_leaves_far_islands_out() {
        let world = world();
        let view = FlatView::fit(world.projection(), Size::new(960.0, 420.0), 0.0);
        let area = |id: &str| world.outlines().area(AreaId::parse(id).unwrap()).unwrap();
        let (all, main) = (
            world.area_box(area("ECU"), &view),
            world.main_box(area("ECU"), &view),
        );
        assert!(main.width() * 2.0 < all.width(), "without the Galápagos");
        assert!(main.contains(view.px_from_lonlat(LonLat::new(-78.5, -1.0))));
        let nowhere = world.main_box(usize::MAX, &view);
        assert!(nowhere.across() < 0.0);
    }

    #[test]
    fn a_small_island_is_found_near_by() {
        let world = world();
        let view = FlatView::fit(world.projection(), Size::new(960.0, 420.0), 0.0);
        let at = view.px_from_lonlat(LonLat::new(166.93, -0.53));
        let near = world.nearest_area(Point::new(at.x + 3.0, at.y), 20.0, &view);
        assert_eq!(
            near.and_then(|area| world.outlines().id(area)),
            AreaId::parse("NRU")
        );
    }
}
