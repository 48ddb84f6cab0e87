//! Placing timelines, and what must hold for each.

use super::world::World;
use fil_domain::LanguagePack;
use fil_explorer::matches::matches;
use fil_explorer::state::ViewState;
use fil_explorer::timeline::{
    Drawing, Mark, Tick, TimelineInput, TimelineLayout, Upright, label_place, ticks,
    timeline_layout, upright_layout,
};
use fil_geometry::point::Rect;

pub fn layout(world: &World, pack: &LanguagePack, state: &ViewState, width: f64) -> TimelineLayout {
    placed(world, pack, state, (width, 44.0), timeline_layout)
}

/// The timeline of a narrow screen, with the newest `most` items.
pub fn upright(world: &World, state: &ViewState, width: f64, most: usize) -> Upright {
    placed(world, &world.fr, state, (width, 74.0), |input| {
        upright_layout(input, most)
    })
}

/// What a layout makes of a width and the height of a row.
fn placed<R>(
    world: &World,
    pack: &LanguagePack,
    state: &ViewState,
    (width_px, row_height): (f64, f64),
    place: impl FnOnce(&TimelineInput<'_>) -> R,
) -> R {
    place(&TimelineInput {
        data: &world.data,
        pack,
        matches: &matches(&world.data, &world.index, state),
        state,
        width_px,
        row_height,
        text_px: 12.0,
    })
}

pub const fn ends(drawing: &Drawing) -> (f64, f64) {
    match *drawing {
        Drawing::Knot { x, .. }
        | Drawing::Stop { x, .. }
        | Drawing::Bead { x, .. }
        | Drawing::Count { x, .. } => (x, x),
        Drawing::Capsule { x0, x1 }
        | Drawing::Spindle { x0, x1, .. }
        | Drawing::Bar { x0, x1, .. }
        | Drawing::FrayForward { x0, x1 }
        | Drawing::FrayBack { x0, x1 }
        | Drawing::Braid { x0, x1, .. } => (x0, x1),
    }
}

pub fn overlap(a: &Rect, b: &Rect) -> bool {
    a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y
}

pub fn holds(outer: &Rect, inner: &Rect) -> bool {
    outer.contains(inner.min) && outer.contains(inner.max)
}

/// Right edge of the whole timeline.
pub fn end(out: &TimelineLayout) -> f64 {
    let whole = out.whole();
    out.scale.x_from_day(fil_domain::Day(whole.1.0 + 1)) + out.pad
}

/// The labelled ticks of what a state brings into sight.
pub fn labelled(out: &TimelineLayout, world: &World, state: &ViewState) -> Vec<Tick> {
    let mut ticks = ticks(out, out.sight(state.time), &world.fr);
    ticks.retain(|tick| !tick.label.is_empty());
    ticks
}

/// What is in sight is drawn in the plot, and its calendar has room.
pub fn check_sight(out: &TimelineLayout, world: &World, state: &ViewState) {
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
        let width = 6.0 * f64::from(pair[0].label.chars().count() as u32);
        assert!(pair[1].x - pair[0].x >= width, "{pair:?}");
    }
    // A stage that can hold a label has one.
    assert!(
        !labelled.is_empty() || out.plot.1 - out.plot.0 < 400.0,
        "{sight:?}"
    );
}

/// Marks and what they say lie apart.
pub fn check_marks(out: &TimelineLayout) {
    let marks: Vec<&Mark> = out.marks.iter().filter(|mark| !mark.folded).collect();
    for (at, mark) in marks.iter().enumerate() {
        for other in &marks[at + 1..] {
            assert!(
                !overlap(&mark.bounds, &other.bounds),
                "{mark:?} over {other:?}"
            );
        }
        let said = mark.label.as_ref();
        assert!(
            said.is_none_or(|label| holds(&mark.bounds, &label.rect)),
            "{mark:?}"
        );
    }
}

pub fn check(out: &TimelineLayout) {
    check_marks(out);
    let marks: Vec<&Mark> = out.marks.iter().filter(|mark| !mark.folded).collect();
    for mark in out.marks.iter().filter(|mark| mark.folded) {
        let own = marks.iter().filter(|one| one.tied.contains(&mark.item));
        assert_eq!(own.count(), 1, "{}", mark.name);
    }
    for mark in &marks {
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
