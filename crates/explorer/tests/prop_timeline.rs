//! The timeline: nothing overlaps, everything is inside, the same twice.
#![expect(clippy::indexing_slicing, reason = "a wrong index fails the test")]

mod common;

use common::generated::generated;
use common::states::wild;
use common::world::{World, day, fact, interval};
use fil_domain::edtf::{Edtf, Point, Qualifier, Unit};
use fil_domain::{Basis, DateRole, EndIs, LanguagePack, Shape};
use fil_explorer::matches::matches;
use fil_explorer::state::{Scope, Selection, ViewState};
use fil_explorer::timeline::{
    Drawing, Tick, TimelineInput, TimelineLayout, label_place, ticks, timeline_layout,
};
use fil_geometry::point::Rect;
use proptest::prelude::*;

fn layout(world: &World, pack: &LanguagePack, state: &ViewState, width: f64) -> TimelineLayout {
    let found = matches(&world.data, &world.index, state);
    timeline_layout(&TimelineInput {
        data: &world.data,
        pack,
        matches: &found,
        state,
        width_px: width,
        row_height: 44.0,
        text_px: 12.0,
    })
}

const fn ends(drawing: &Drawing) -> (f64, f64) {
    match *drawing {
        Drawing::Knot { x, .. } | Drawing::Stop { x, .. } => (x, x),
        Drawing::Capsule { x0, x1 }
        | Drawing::Spindle { x0, x1, .. }
        | Drawing::Bar { x0, x1, .. }
        | Drawing::FrayForward { x0, x1 }
        | Drawing::FrayBack { x0, x1 }
        | Drawing::Braid { x0, x1, .. } => (x0, x1),
    }
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y
}

fn holds(outer: &Rect, inner: &Rect) -> bool {
    outer.contains(inner.min) && outer.contains(inner.max)
}

/// Right edge of the whole timeline.
fn end(out: &TimelineLayout) -> f64 {
    let whole = out.whole();
    out.scale.x_from_day(fil_domain::Day(whole.1.0 + 1)) + out.pad
}

/// The labelled ticks of what a state brings into sight.
fn labelled(out: &TimelineLayout, world: &World, state: &ViewState) -> Vec<Tick> {
    let mut ticks = ticks(out, out.sight(state.time), &world.fr);
    ticks.retain(|tick| !tick.label.is_empty());
    ticks
}

/// What is in sight is drawn in the plot, and its calendar has room.
fn check_sight(out: &TimelineLayout, world: &World, state: &ViewState) {
    let sight = out.sight(state.time);
    let plot = (out.plot.0 - 0.2, out.plot.1 + 0.2);
    let drawn = |x: f64| x + sight.shift;
    assert!(drawn(sight.x0) >= plot.0 && drawn(sight.x1) <= plot.1 + 0.5);
    for mark in out.marks.iter().filter(|mark| out.is_in_sight(mark, sight)) {
        if let (Some((x, _)), Some(label)) = (label_place(out, mark, sight), &mark.label) {
            assert!(
                drawn(x) >= plot.0 - 1.0 && drawn(x + label.rect.width()) <= plot.1 + 1.0,
                "{mark:?}"
            );
            assert!(
                x >= mark.bounds.min.x - 0.1 && x + label.rect.width() <= mark.bounds.max.x + 0.1
            );
        }
    }
    for tick in ticks(out, sight, &world.fr) {
        assert!((sight.days.0.0..=sight.days.1.0 + 1).contains(&tick.day.0));
    }
    let labelled = labelled(out, world, state);
    for pair in labelled.windows(2) {
        let width = 6.0 * f64::from(u32::try_from(pair[0].label.chars().count()).unwrap());
        assert!(pair[1].x - pair[0].x >= width, "{pair:?}");
    }
    // A stage that can hold a label has one.
    assert!(
        !labelled.is_empty() || out.plot.1 - out.plot.0 < 400.0,
        "{sight:?}"
    );
}

fn check(out: &TimelineLayout) {
    for (at, mark) in out.marks.iter().enumerate() {
        for other in &out.marks[at + 1..] {
            assert!(
                !overlap(&mark.bounds, &other.bounds),
                "{} over {}",
                mark.name,
                other.name
            );
        }
        let lane = &out.lanes[mark.lane];
        assert!(mark.row < lane.rows);
        assert!(mark.bounds.min.y >= lane.y - 0.05);
        assert!(mark.bounds.max.y <= lane.y + lane.height + 0.15);
        assert!(
            mark.bounds.min.x >= out.plot.0 - 0.05 && mark.bounds.max.x <= end(out) + 0.05,
            "{mark:?}"
        );
        assert!(
            mark.hit.width() > 43.99 && mark.hit.height() > 43.99,
            "{mark:?}"
        );
        assert!(holds(&mark.bounds, &mark.hit));
        assert!(
            mark.label
                .as_ref()
                .is_none_or(|label| holds(&mark.bounds, &label.rect))
        );
        assert!(!mark.drawing.is_empty(), "{mark:?}");
        for drawing in &mark.drawing {
            let (x0, x1) = ends(drawing);
            assert!(
                x0 <= x1 && x0 >= mark.hit.min.x - 0.05 && x1 <= mark.hit.max.x + 0.05,
                "{mark:?}"
            );
            for x in [x0, x1] {
                assert!(
                    ((x * 10.0).round() - x * 10.0).abs() < 1e-6,
                    "{x} is not rounded"
                );
            }
        }
    }
    for pair in out.lanes.windows(2) {
        assert!(pair[0].y + pair[0].height <= pair[1].y + 0.15);
    }
    assert!(out.height_px > out.axis_y);
}

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn marks_never_overlap_and_stay_inside(
        state in wild(),
        seed in 0u64..50,
        width in 320.0..3840.0f64,
        count in prop_oneof![1usize..60, 60usize..300],
    ) {
        let world = generated(seed, count);
        let state = state.settled(&world.data);
        let out = layout(&world, &world.fr, &state, width);
        check(&out);
        check_sight(&out, &world, &state);
        prop_assert_eq!(&out, &layout(&world, &world.fr, &state, width));
        let found = matches(&world.data, &world.index, &state);
        for ix in &found.items {
            prop_assert!(out.marks.iter().any(|mark| mark.item == *ix));
        }
        if let Some(ix) = state.selection.item() {
            prop_assert!(out.marks.iter().any(|mark| mark.item == ix && mark.selected));
        }
        let (first, last) = out.scale.days();
        for day in [first, last, fil_domain::Day(i32::midpoint(first.0, last.0))] {
            prop_assert_eq!(out.scale.day_from_x(out.scale.x_from_day(day)), day);
        }
    }
}

#[test]
fn a_thousand_items() {
    let world = generated(7, 1000);
    let state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    for width in [320.0, 1440.0, 3840.0] {
        check(&layout(&world, &world.fr, &state, width));
    }
}

#[test]
fn nonsense_widths_do_no_harm() {
    let world = World::small();
    for width in [f64::NAN, f64::INFINITY, -5.0, 0.0] {
        check(&layout(&world, &world.fr, &ViewState::default(), width));
    }
}

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
        "KOICA, Protocole d’accord ELEVATE, 28 février 2024, jour connu, 5 pays"
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
            above: 0,
            total: 8,
            ..
        },
        Drawing::Braid {
            x0: b,
            lines: 4,
            above: 4,
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
