//! The timeline by example.

mod common;

use common::generated::generated;
use common::timeline::{check, check_sight, labelled, layout};
use common::world::{World, day, fact, interval};
use fil_domain::edtf::{Edtf, Point, Qualifier, Unit};
use fil_domain::{Basis, DateRole, EndIs, Shape};
use fil_explorer::matches::matches;
use fil_explorer::state::{Scope, Selection, ViewState};
use fil_explorer::timeline::{Drawing, overview};

#[test]
fn the_five_as_the_design_draws_them() {
    let world = World::small();
    let state = ViewState::default();
    let out = layout(&world, &world.fr, &state, 1095.0);
    check(&out);
    let labels: Vec<&str> = out.lanes.iter().map(|lane| lane.label).collect();
    assert_eq!(labels, ["PNUD", "KOICA", "Banque mondiale", "ICVA", "OEA"]);
    assert!(out.lanes.iter().all(|lane| lane.rows == 1));
    assert_eq!(
        labelled(&out, &world, &state)
            .iter()
            .map(|tick| tick.label.as_str())
            .collect::<Vec<_>>(),
        [
            "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026", "2028"
        ]
    );
    let of = |id| {
        out.marks
            .iter()
            .find(|mark| mark.item == world.ix(id))
            .unwrap()
    };
    let koica = of("koica-2024");
    assert_eq!(
        koica.name,
        "KOICA, Protocole d’accord ELEVATE, 28 février 2024, jour connu, 5 pays, phase précédente"
    );
    assert_eq!(koica.label.as_ref().unwrap().text, "28 février 2024");
    assert!(
        koica.ports.len() == 5
            && koica
                .ports
                .iter()
                .all(|port| port.frayed && port.x < koica.x)
    );
    let forms = |id| -> Vec<String> {
        of(id)
            .drawing
            .iter()
            .map(|form| {
                format!("{form:?}")
                    .split([' ', '{'])
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    };
    assert_eq!(forms("koica-2024"), ["Bar", "Knot", "FrayBack"]);
    assert_eq!(forms("worldbank-2018"), ["FrayForward", "Knot"]);
    assert_eq!(forms("ngo-2015"), ["Knot"]);
    assert_eq!(forms("oas"), ["Spindle"]);
    assert_eq!(forms("undp-2011"), ["Braid", "Braid", "Stop", "Capsule"]);
    let undp = of("undp-2011");
    let [
        Drawing::Braid {
            x0: a,
            lines: 4,
            above: 4,
            total: 8,
            ..
        },
        Drawing::Braid {
            x0: b,
            lines: 4,
            above: 0,
            ..
        },
        Drawing::Stop { hollow: true, .. },
        ..,
    ] = undp.drawing[..]
    else {
        panic!("{:?}", undp.drawing);
    };
    assert!(a < b);
    let Drawing::Bar {
        x0,
        fade_from: Some(fade),
        x1,
    } = koica.drawing[0]
    else {
        panic!("{:?}", koica.drawing);
    };
    assert!((x0 - koica.x).abs() < 0.11 && x0 < fade && fade < x1);
}

#[test]
fn the_whole_weave_by_kind() {
    let world = generated(3, 200);
    let state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    let out = layout(&world, &world.fr, &state, 1095.0);
    check(&out);
    let shapes: Vec<Shape> = out.lanes.iter().map(|lane| lane.shape).collect();
    use Shape::{Diamond, Disc, Hexagon, Pentagon, Ring, Square, Triangle};
    let wanted = [Ring, Hexagon, Disc, Diamond, Square, Triangle, Pentagon];
    let wanted: Vec<Shape> = wanted
        .into_iter()
        .filter(|one| shapes.contains(one))
        .collect();
    assert!(shapes.len() > 4);
    assert_eq!(shapes, wanted);
}

#[test]
fn a_small_weave_by_partner() {
    let world = World::small();
    let state = ViewState {
        scope: Scope::All,
        selection: Selection::Country(world.country("IQ")),
        ..ViewState::default()
    };
    let out = layout(&world, &world.fr, &state, 1095.0);
    check(&out);
    let labels: Vec<&str> = out.lanes.iter().map(|lane| lane.label).collect();
    assert_eq!(
        labels,
        ["PNUD", "KOICA", "Banque mondiale", "ICVA", "OEA", "Jalons"]
    );
    assert_eq!(out.eras.len(), 1);
    let selected: Vec<&str> = out
        .marks
        .iter()
        .filter(|mark| mark.selected)
        .map(|mark| world.data.item(mark.item).unwrap().id)
        .collect();
    assert_eq!(selected, ["worldbank-2018", "koica-later"]);
    assert!(out.marks.iter().all(|mark| mark.selected != mark.dimmed));
}

/// Rows and places stay while time is moved; what is opened comes into sight.
#[test]
fn a_part_of_time_moves_without_another_layout() {
    use fil_explorer::timeline::{panned, zoomed};
    use fil_explorer::{Command, reduce};
    let world = generated(3, 200);
    let mut state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    let whole = layout(&world, &world.fr, &state, 1095.0).whole();
    state.time = zoomed(None, whole, 0.2, 8.0);
    let before = layout(&world, &world.fr, &state, 1095.0);
    check_sight(&before, &world, &state);
    state.time = panned(state.time, whole, 2.5);
    let after = layout(&world, &world.fr, &state, 1095.0);
    assert_eq!(before, after);
    check_sight(&after, &world, &state);
    let in_sight = |state: &ViewState| {
        let out = layout(&world, &world.fr, state, 1095.0);
        let sight = out.sight(state.time);
        let marks = out.marks.iter().filter(|mark| out.is_in_sight(mark, sight));
        marks.map(|mark| mark.item).collect::<Vec<_>>()
    };
    let all = matches(&world.data, &world.index, &state).items;
    assert!(in_sight(&state).len() < all.len() / 2);
    for ix in all {
        let opened = Command::Select(Selection::Item(ix));
        let opened = reduce(&world.data, &world.index, &state, opened);
        assert!(in_sight(&opened).contains(&ix), "{ix:?} {opened:?}");
        let days = |state: &ViewState| state.time.map(|time| time.last.0 - time.first.0);
        let dated = world
            .data
            .item(ix)
            .unwrap()
            .main_date()
            .unwrap()
            .edtf
            .is_some();
        assert!(days(&opened) == days(&state) || (opened.time.is_none() && !dated));
    }
}

#[test]
fn a_selected_item_outside_the_period_widens_the_axis() {
    let world = World::small();
    let state = ViewState {
        from: Some(2020),
        to: Some(2026),
        selection: Selection::Item(world.ix("ngo-2015")),
        ..ViewState::default()
    };
    let out = layout(&world, &world.fr, &state, 800.0);
    check(&out);
    assert_eq!(out.years, (2015, 2026));
    assert!(out.marks.iter().any(|mark| mark.outside && mark.selected));
}

/// The item lies in the period by its bar, which may have begun in any year of the decade; the
/// knot that would fix the start stands to the right of the axis.
#[test]
fn a_bar_known_to_a_decade_is_drawn_before_its_knot() {
    let mut world = World::small();
    let decade = Point {
        year: 2010,
        unit: Unit::Decade,
        qualifier: Qualifier::Certain,
    };
    let signed = Some(Edtf::Point(day(2017, 5, 3)));
    let lasts = Some(interval(decade, day(2022, 1, 1)));
    let item = &mut world.data.items[0];
    item.dates = vec![
        fact(DateRole::Signature, signed, Basis::Stated, EndIs::None),
        fact(DateRole::ProgrammePeriod, lasts, Basis::Stated, EndIs::None),
    ];
    item.bar = Some(1);
    let state = ViewState {
        scope: Scope::All,
        from: Some(2010),
        to: Some(2012),
        ..ViewState::default()
    };
    let out = layout(&world, &world.fr, &state, 1440.0);
    check(&out);
    assert!(out.marks.iter().any(|mark| mark.item.at() == 0));
}

#[test]
fn the_brush_lies_under_the_years_of_the_axis() {
    let world = World::small();
    for scope in [Scope::Core, Scope::All] {
        for width in [560.0, 905.0, 1095.0, 1500.0] {
            let state = ViewState {
                scope,
                ..ViewState::default()
            };
            let out = layout(&world, &world.fr, &state, width);
            let start = out.plot.0 + out.pad;
            let brush = overview(&world.data, &state, out.plot.1 - out.pad - start, true);
            for year in brush.years.0..=brush.years.1 {
                let day = fil_domain::Day::first_of(year.into());
                let (above, below) = (out.scale.x_from_day(day), brush.scale.x_from_day(day));
                assert!((above - start - below).abs() < 0.01, "{year} at {width}");
            }
            let alone = overview(&world.data, &state, 300.0, false);
            assert_eq!(alone.edges, (0.0, 300.0));
            assert_eq!(alone.years, brush.years);
        }
    }
}
