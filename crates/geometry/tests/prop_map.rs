//! Properties of the map: the decoder is total, the projection and the view can be undone.

use fil_geometry::map::{EqualEarth, FlatView, PathSink, ProjectedWorld, SvgPath, area_at};
use fil_geometry::outlines::{LineStyle, Outlines};
use fil_geometry::point::{LonLat, Point, Size};
use proptest::prelude::*;

const ASSET: &[u8] = include_bytes!("../../../data/map/outlines.bin");

/// Counts what is written and sees that it is finite and in order.
#[derive(Default)]
struct Checked {
    open: bool,
    lines: usize,
}

impl PathSink for Checked {
    fn move_to(&mut self, to: Point) {
        assert!(to.x.is_finite() && to.y.is_finite());
        self.open = true;
    }

    fn line_to(&mut self, to: Point) {
        assert!(self.open && to.x.is_finite() && to.y.is_finite());
        self.lines += 1;
    }

    fn close(&mut self) {
        assert!(self.open);
        self.open = false;
    }
}

fn draw_all(outlines: Outlines, view: Option<FlatView>) -> Checked {
    let world = ProjectedWorld::new(outlines);
    let size = Size::new(960.0, 420.0);
    let view = view.unwrap_or_else(|| FlatView::fit(world.projection(), size, 4.0));
    let mut sink = Checked::default();
    for area in 0..world.outlines().area_count() {
        world.write_fill(area, &view, &mut sink);
    }
    for style in LineStyle::ALL {
        world.write_lines(style, &view, &mut sink);
    }
    sink
}

proptest! {
    #[test]
    fn any_bytes_are_refused_or_can_be_drawn(mut bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Outlines::decode(&bytes);
        // Past the mark of the format, with small counts.
        bytes.splice(0..0, *b"FOL1");
        for byte in bytes.iter_mut().skip(4).take(12) {
            *byte &= 0x0f;
        }
        if let Ok(outlines) = Outlines::decode(&bytes) {
            draw_all(outlines, None);
        }
    }

    #[test]
    fn projecting_can_be_undone(lon in -179.9..179.9_f64, lat in -89.9..89.9_f64, middle in -180.0..180.0_f64) {
        let earth = EqualEarth::new(middle);
        let back = earth.lonlat_from_plane(earth.plane_from_lonlat(LonLat::new(lon, lat))).unwrap();
        let turn = (back.lon - lon + 180.0).rem_euclid(360.0) - 180.0;
        prop_assert!(turn.abs() < 1e-6 || (360.0 - turn.abs()) < 1e-6);
        prop_assert!((back.lat - lat).abs() < 1e-6);
    }

    #[test]
    fn a_view_can_be_undone(
        lon in -168.0..190.0_f64, lat in -56.0..84.0_f64,
        width in 200.0..4000.0_f64, height in 150.0..2000.0_f64, zoom in 0.5..20.0_f64,
        focus_lon in -180.0..180.0_f64, focus_lat in -90.0..90.0_f64,
    ) {
        let focus = LonLat::new(focus_lon, focus_lat);
        let view = FlatView::around(EqualEarth::new(11.0), Size::new(width, height), 8.0, focus, zoom);
        prop_assert!((1.0..=FlatView::MAX_ZOOM).contains(&view.zoom));
        let back = view.lonlat_from_px(view.px_from_lonlat(LonLat::new(lon, lat))).unwrap();
        prop_assert!((back.lon - lon).abs() < 1e-6 && (back.lat - lat).abs() < 1e-6);
    }

    #[test]
    fn an_svg_path_takes_any_number(points in prop::collection::vec((any::<f64>(), any::<f64>()), 1..20)) {
        let mut svg = SvgPath::new();
        svg.move_to(Point::default());
        for (x, y) in points {
            svg.line_to(Point::new(x, y));
        }
        svg.close();
        prop_assert!(svg.as_str().chars().all(|c| "Mlz -.0123456789".contains(c)));
    }
}

proptest! {
    // Each case reads and draws the whole world.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_damaged_asset_is_refused_or_can_be_drawn(at in 0..ASSET.len(), byte in any::<u8>()) {
        let mut bytes = ASSET.to_vec();
        bytes[at] = byte;
        if let Ok(outlines) = Outlines::decode(&bytes) {
            let _ = area_at(&outlines, LonLat::new(2.0, 47.0));
            draw_all(outlines, None);
        }
    }

    #[test]
    fn every_view_draws_finite_numbers(
        width in -10.0..1500.0_f64, height in -10.0..900.0_f64, zoom in any::<f64>(),
        focus_lon in -400.0..400.0_f64, focus_lat in -100.0..100.0_f64,
    ) {
        let outlines = Outlines::decode(ASSET).unwrap();
        let earth = EqualEarth::new(outlines.central_meridian());
        let focus = LonLat::new(focus_lon, focus_lat);
        draw_all(outlines, Some(FlatView::around(earth, Size::new(width, height), 8.0, focus, zoom)));
    }
}

#[test]
fn the_world_draws_most_of_its_points() {
    let outlines = Outlines::decode(ASSET).unwrap();
    let points = outlines.point_count();
    let view = FlatView::fit(EqualEarth::new(11.0), Size::new(3840.0, 1662.0), 0.0);
    let drawn = draw_all(outlines, Some(view));
    assert!(
        2 * drawn.lines > 3 * points,
        "{}: every arc once as a line and once or twice in fills",
        drawn.lines
    );
}
