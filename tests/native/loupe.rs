//! The loupe of every small country of the data, on maps of every size.

use fil_dataset::{dataset, french, outlines_bytes};
use fil_domain::CountryIx;
use fil_explorer::map::{Loupe, MapInput, MapLayout, loupe, map_layout};
use fil_explorer::{Index, Selection, ViewState, matches};
use fil_geometry::map::ProjectedWorld;
use fil_geometry::outlines::Outlines;
use fil_geometry::point::{Point, Rect, Size};

/// The boxes of the map on a phone, a tablet, beside a card at 1440 px, and on a wide screen.
const BOXES: [(f64, f64); 4] = [
    (390.0, 216.0),
    (720.0, 330.0),
    (936.0, 394.0),
    (1368.0, 560.0),
];

/// Where the buttons are.
fn tools((width, height): (f64, f64)) -> Rect {
    let (left, top, right, bottom) = if width < 760.0 {
        (width - 184.0, height - 52.0, width - 8.0, height - 8.0)
    } else {
        (width - 52.0, 8.0, width - 8.0, 184.0)
    };
    Rect::new(Point::new(left, top), Point::new(right, bottom))
}

struct Seen {
    layout: MapLayout,
    loupe: Option<Loupe>,
}

fn open(world: &ProjectedWorld, index: &Index, country: CountryIx, at: (f64, f64)) -> Seen {
    let data = dataset();
    let state = ViewState {
        selection: Selection::Country(country),
        ..ViewState::default()
    }
    .settled(data);
    let layout = map_layout(&MapInput {
        data,
        matches: &matches(data, index, &state),
        state: &state,
        size: Size::new(at.0, at.1),
        padding: 8.0,
        eyelet_radius: 5.2,
    });
    let loupe = loupe(data, world, &layout, country, &tools(at));
    Seen { layout, loupe }
}

fn world() -> ProjectedWorld {
    ProjectedWorld::new(Outlines::decode(outlines_bytes()).unwrap())
}

fn check(seen: &Seen, at: (f64, f64), name: &str) {
    let Some(loupe) = &seen.loupe else { return };
    let (middle, radius) = (loupe.at, loupe.radius);
    assert!((44.0..=104.0).contains(&radius), "{name} {at:?}");
    let inside = middle.x >= radius
        && middle.y >= radius
        && middle.x <= at.0 - radius
        && middle.y <= at.1 - radius;
    assert!(inside, "{name} {at:?}: out of the map");
    for eyelet in &seen.layout.eyelets {
        let room = radius + eyelet.size / 2.0;
        let far = eyelet.at.distance_squared(middle).sqrt();
        assert!(far > room, "{name} {at:?}: over an eyelet");
    }
    let tools = tools(at);
    let near = Point::new(
        middle.x.clamp(tools.min.x, tools.max.x),
        middle.y.clamp(tools.min.y, tools.max.y),
    );
    assert!(
        near.distance_squared(middle).sqrt() > radius,
        "{name} {at:?}: over the buttons"
    );
    for end in loupe.ends {
        let far = end.distance_squared(middle).sqrt();
        assert!(
            (far - radius).abs() < 1e-6,
            "{name}: a line beside the circle"
        );
        // A tangent is square to the radius.
        let square =
            (end.x - middle.x) * (loupe.eye.x - end.x) + (end.y - middle.y) * (loupe.eye.y - end.y);
        assert!(square.abs() < 1e-6, "{name}: no tangent");
    }
}

#[test]
fn it_keeps_clear_of_marks_buttons_and_edges() {
    let (data, world) = (dataset(), world());
    let index = Index::new(data, french());
    let mut shown = [0; 4];
    let mut small = [0; 4];
    for (number, country) in data.countries.iter().enumerate() {
        let ix = CountryIx(u16::try_from(number).unwrap());
        for (n, at) in BOXES.into_iter().enumerate() {
            let seen = open(&world, &index, ix, at);
            check(&seen, at, country.iso3);
            let id = fil_geometry::outlines::AreaId::parse(country.iso3).unwrap();
            let land = world
                .outlines()
                .area(id)
                .map(|area| world.main_box(area, &seen.layout.view).across());
            let is_small = land.is_some_and(|across| across < 12.0);
            assert!(is_small || seen.loupe.is_none(), "{}: large", country.iso3);
            small[n] += usize::from(is_small);
            shown[n] += usize::from(seen.loupe.is_some());
        }
    }
    // On a phone the weave's many marks leave little room: there it may be missing.
    assert!(shown[0] * 5 >= small[0], "{shown:?} of {small:?}");
    assert_eq!(shown[1..], small[1..]);
}

#[test]
fn the_small_ones_of_the_five_have_theirs_near_by() {
    let (data, world) = (dataset(), world());
    let index = Index::new(data, french());
    for iso2 in ["HT", "JM", "MD", "SB"] {
        let ix = data.country_of_iso2(iso2).unwrap();
        for at in &BOXES[1..] {
            let loupe = open(&world, &index, ix, *at).loupe.unwrap();
            let far = loupe.eye.distance_squared(loupe.at).sqrt() - loupe.radius;
            assert!(far < 200.0, "{iso2} {at:?}: {far} px away");
        }
    }
}
