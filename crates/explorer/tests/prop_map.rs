//! Moving the map keeps what it must, and names never run over anything.

mod common;

use fil_domain::CountryIx;
use fil_explorer::map::{MAP_MERIDIAN, Name, brought, carried, fitted, map_view_of, place_names};
use fil_explorer::state::MapView;
use fil_geometry::map::{EqualEarth, FlatView};
use fil_geometry::point::{LonLat, Point, Rect, Size};
use proptest::prelude::*;

const PADDING: f64 = 8.0;

fn shown(map: Option<MapView>, size: Size) -> FlatView {
    let earth = EqualEarth::new(MAP_MERIDIAN);
    map.map_or_else(
        || FlatView::fit(earth, size, PADDING),
        |map| {
            let at = LonLat::new(
                f64::from(map.lon_hundredths) / 100.0,
                f64::from(map.lat_hundredths) / 100.0,
            );
            FlatView::around(earth, size, PADDING, at, f64::from(map.zoom_tenths) / 10.0)
        },
    )
}

fn sizes() -> impl Strategy<Value = Size> {
    (280.0..2000.0_f64, 180.0..800.0_f64).prop_map(|(width, height)| Size::new(width, height))
}

fn views() -> impl Strategy<Value = Option<MapView>> {
    prop::option::of(
        (-18_000..18_000, -5_600..8_400, 11u16..=120).prop_map(|(lon, lat, zoom)| MapView {
            lon_hundredths: lon,
            lat_hundredths: lat,
            zoom_tenths: zoom,
        }),
    )
}

/// How far a point of the view lies from where it was wanted, where the frame leaves it free: a
/// view held by an edge of the frame is free only along that edge.
fn miss(view: &FlatView, place: Point, wanted: Point) -> (f64, f64) {
    let at = view.px_from_plane(place);
    (at.x - wanted.x, at.y - wanted.y)
}

/// Whether the frame's edges leave the view room on both sides, across and up.
fn free(view: &FlatView) -> (bool, bool) {
    let near = |dx: f64, dy: f64| {
        let middle = view.plane_from_px(view.middle());
        let step = 2.0 / view.scale;
        let moved = view.moved(
            Point::new(middle.x + dx * step, middle.y + dy * step),
            view.zoom,
        );
        let (x, y) = (
            moved.translate.x - view.translate.x,
            moved.translate.y - view.translate.y,
        );
        (x.abs() > 1.0, y.abs() > 1.0)
    };
    (
        near(1.0, 0.0).0 && near(-1.0, 0.0).0,
        near(0.0, 1.0).1 && near(0.0, -1.0).1,
    )
}

proptest! {
    #![proptest_config(common::cases(400))]

    #[test]
    fn what_is_held_stays_under_the_pointer(
        size in sizes(), map in views(), x in 0.0..1.0_f64, y in 0.0..1.0_f64,
        dx in -80.0..80.0_f64, dy in -80.0..80.0_f64, factor in 0.3..4.0_f64,
    ) {
        let before = shown(map, size);
        let from = Point::new(x * size.width, y * size.height);
        let to = Point::new(from.x + dx, from.y + dy);
        let next = carried(&before, from, to, factor);
        prop_assert_eq!(next.map(MapView::settled), next);
        let after = shown(next, size);
        prop_assert!((after.zoom - (before.zoom * factor).clamp(1.0, 12.0)).abs() < 0.051);
        let place = before.plane_from_px(from);
        let (off_x, off_y) = miss(&after, place, to);
        let (free_x, free_y) = free(&after);
        prop_assert!(!free_y || off_y.abs() <= 1.0, "{off_y} px up");
        // A middle in the void beside the world has no longitude: the nearest place stands for it.
        let middle = after.middle();
        let wanted = Point::new(
            place.x + (middle.x - to.x) / after.scale,
            place.y - (middle.y - to.y) / after.scale,
        );
        let held = after.moved(wanted, after.zoom);
        let on_earth = held.lonlat_from_px(middle).is_some();
        prop_assert!(!(free_x && free_y && on_earth) || off_x.abs() <= 1.0, "{off_x} px across");
    }

    #[test]
    fn what_the_state_keeps_of_a_view_gives_it_again(size in sizes(), map in views()) {
        let view = shown(map, size);
        let again = shown(map_view_of(&view), size);
        let (free_x, free_y) = free(&view);
        let (x, y) = miss(&again, view.plane_from_px(view.middle()), view.middle());
        prop_assert!((!free_x || x.abs() < 1.0 || !free_y) && (!free_y || y.abs() < 1.0), "{x} {y}");
    }

    #[test]
    fn all_the_way_out_is_the_whole_world(size in sizes(), map in views(), x in 0.0..1.0_f64) {
        let view = shown(map, size);
        let at = Point::new(x * size.width, size.height / 2.0);
        prop_assert_eq!(carried(&view, at, at, 1.0 / 16.0), None);
        prop_assert_eq!(carried(&shown(None, size), at, Point::default(), 1.0), None);
    }

    #[test]
    fn what_is_fitted_is_in_view(
        size in sizes(), map in views(),
        west in -160.0..170.0_f64, south in -50.0..60.0_f64,
        wide in 0.0..60.0_f64, high in 0.0..20.0_f64,
    ) {
        let view = shown(map, size);
        let corners = [(west, south), (west + wide.min(188.0 - west), south + high)];
        let rect = corners.iter().fold(Rect::EMPTY, |rect, (lon, lat)| {
            rect.with(view.px_from_lonlat(LonLat::new(*lon, *lat)))
        });
        let in_view = |next: Option<MapView>| {
            let after = shown(next, size);
            let inner = Rect::new(Point::new(-1.0, -1.0), Point::new(size.width + 1.0, size.height + 1.0));
            [rect.min, rect.max].iter().all(|p| inner.contains(after.px_from_plane(view.plane_from_px(*p))))
        };
        prop_assert!(in_view(fitted(&view, &rect, 20.0, 8.0)));
        match brought(&view, &rect, 20.0) {
            Some(next) => {
                prop_assert!(in_view(next));
                prop_assert!(shown(next, size).zoom <= view.zoom + 1e-9);
            }
            None => prop_assert!(in_view(map)),
        }
        prop_assert_eq!(brought(&shown(None, size), &rect, 20.0), None);
    }

    #[test]
    fn names_run_over_nothing(
        marks in prop::collection::vec((0.0..600.0_f64, 0.0..300.0_f64, 10.0..140.0_f64), 1..24),
        letters in 10.0..24.0_f64,
    ) {
        let frame = Rect::new(Point::default(), Point::new(600.0, 300.0));
        let around = |x: f64, y: f64| Rect::new(Point::new(x - 6.0, y - 6.0), Point::new(x + 6.0, y + 6.0));
        let taken: Vec<Rect> = marks.iter().map(|(x, y, _)| around(*x, *y)).collect();
        let wanted: Vec<Name> = marks.iter().zip(0..).map(|((x, y, width), n)| name(n, *x, *y, *width)).collect();
        let inside = |rect: &Rect| frame.contains(rect.min) && frame.contains(rect.max);
        let mut all = taken.clone();
        for name in place_names(wanted, letters, taken, &inside) {
            let half = letters * 0.7;
            let rect = Rect::new(
                Point::new(name.at.x, name.at.y - half),
                Point::new(name.at.x + name.width, name.at.y + half),
            );
            prop_assert!(inside(&rect) && !all.iter().any(|other| other.touches(&rect)));
            all.push(rect);
        }
    }
}

fn name(n: u16, x: f64, y: f64, width: f64) -> Name {
    Name {
        country: CountryIx(n),
        strong: false,
        at: Point::new(x, y),
        gap: 10.0,
        width,
    }
}

#[test]
fn a_name_goes_east_first_and_round_its_mark() {
    let frame = Rect::new(Point::default(), Point::new(100.0, 100.0));
    let inside = |rect: &Rect| frame.contains(rect.min) && frame.contains(rect.max);
    let placed = |x: f64, inside: &dyn Fn(&Rect) -> bool| {
        let names = place_names(vec![name(0, x, 50.0, 30.0)], 10.0, Vec::new(), inside);
        names.first().map(|name| name.at)
    };
    assert_eq!(placed(20.0, &inside), Some(Point::new(30.0, 50.0)));
    assert_eq!(placed(80.0, &inside), Some(Point::new(40.0, 50.0)));
    let above = placed(20.0, &|rect: &Rect| rect.max.y < 45.0);
    assert_eq!(above, Some(Point::new(5.0, 33.0)));
    assert_eq!(placed(20.0, &|_| false), None);
}

#[test]
fn east_of_the_antimeridian_is_kept() {
    // Samoa, beside Fiji on this map: its longitude must not end at 180°.
    let size = Size::new(1000.0, 450.0);
    let samoa = LonLat::new(-172.0, -13.7);
    let view = FlatView::around(EqualEarth::new(MAP_MERIDIAN), size, PADDING, samoa, 12.0);
    let at = carried(&view, Point::default(), Point::default(), 1.0);
    let back = shown(at, size);
    assert!((back.translate.x - view.translate.x).abs() < 1.0);
}
