//! The loom where time runs from right to left: it is woven in a mirror, between the mirrored map and the
//! mirrored timeline, and what comes out is mirrored back. So both directions obey the same rules, and
//! the map stays as it is.

use super::threads::{Threads, ThreadsInput};
use super::types::{Bracket, Step, Strand};
use crate::map::MapLayout;
use crate::timeline::mirrored_box;

/// What `weave` makes of the mirrored input, mirrored back.
pub(super) fn in_mirror(
    input: &ThreadsInput<'_>,
    weave: &mut dyn FnMut(&ThreadsInput<'_>) -> Option<Threads>,
) -> Option<Threads> {
    let timeline = input.timeline.mirror();
    let map = mirrored_map(input.map, input.width);
    let mut woven = weave(&ThreadsInput {
        map: &map,
        timeline: &timeline,
        sight: timeline.sight(input.state.time),
        ..*input
    })?;
    mirror(&mut woven, input.width);
    Some(woven)
}

/// The eyelets alone: nothing else of the map has a part in the weave.
fn mirrored_map(map: &MapLayout, sum: f64) -> MapLayout {
    let mut map = map.clone();
    map.eyelets.reverse();
    for eyelet in &mut map.eyelets {
        eyelet.at.x = sum - eyelet.at.x;
        eyelet.anchor.x = sum - eyelet.anchor.x;
        eyelet.glyphs.reverse();
    }
    map
}

fn mirror(woven: &mut Threads, sum: f64) {
    for tag in &mut woven.tags {
        tag.rect = mirrored_box(tag.rect, sum);
    }
    for tag in &mut woven.loom.tags {
        tag.rect = mirrored_box(tag.rect, sum);
        tag.bend = -tag.bend;
    }
    for strand in &mut woven.loom.strands {
        let Strand {
            x,
            foot_x,
            lane,
            weft,
            map,
            ..
        } = strand;
        (*x, *foot_x) = (sum - *x, sum - *foot_x);
        for steps in [lane, weft, map] {
            mirror_steps(steps, sum);
        }
    }
    for bracket in &mut woven.loom.brackets {
        let Bracket {
            lane,
            weft,
            legs,
            name,
        } = bracket;
        name.x = sum - name.x;
        for steps in [lane, weft, legs] {
            mirror_steps(steps, sum);
        }
    }
    for steps in &mut woven.region_threads {
        mirror_steps(steps, sum);
    }
    for fray in &mut woven.frays {
        fray.from = sum - fray.from;
        mirror_steps(&mut fray.steps, sum);
    }
}

fn mirror_steps(steps: &mut [Step], sum: f64) {
    for step in steps {
        match step {
            Step::Move(to) | Step::Line(to) => to.x = sum - to.x,
            Step::Quad(control, to) => {
                for point in [control, to] {
                    point.x = sum - point.x;
                }
            }
            Step::Cubic(one, other, to) => {
                for point in [one, other, to] {
                    point.x = sum - point.x;
                }
            }
        }
    }
}
