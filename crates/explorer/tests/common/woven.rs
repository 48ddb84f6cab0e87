//! Threads over a map of its usual height, those of a narrow screen, and what must hold for each.

use super::loom::points;
use super::map::map;
use super::timeline::{layout, upright};
use super::world::World;
use fil_explorer::loom::{Rise, TagOf, Threads, ThreadsInput, label_spot, rises, threads};
use fil_explorer::map::{MapInput, MapLayout, map_layout};
use fil_explorer::matches::matches;
use fil_explorer::state::ViewState;
use fil_explorer::timeline::{Sight, TimelineLayout, Upright};
use fil_geometry::point::Size;

const MAP_HEIGHT: f64 = 394.0;

pub fn woven(world: &World, state: &ViewState, width: f64) -> Threads {
    let weave = |input: &ThreadsInput<'_>| threads(input, &mut |_| {});
    with_input(world, state, width, weave).unwrap()
}

/// Places map and timeline, and gives what the threads depend on.
pub fn with_input<R>(
    world: &World,
    state: &ViewState,
    width: f64,
    then: impl FnOnce(&ThreadsInput<'_>) -> R,
) -> R {
    let found = matches(&world.data, &world.index, state);
    let map = map_layout(&MapInput {
        data: &world.data,
        matches: &found,
        state,
        size: Size::new(width, MAP_HEIGHT),
        padding: 8.0,
        eyelet_radius: 5.2,
    });
    let timeline = layout(world, &world.fr, state, width);
    let input = ThreadsInput {
        data: &world.data,
        pack: &world.fr,
        matches: &found,
        state,
        map: &map,
        timeline: &timeline,
        sight: timeline.sight(state.time),
        lanes_seen: (0.0, 10_000.0),
        width,
        comb_top: MAP_HEIGHT + 6.0,
        tag_height: 30.0,
        weft_height: 86.0,
        text_px: 12.0,
        eyelet_radius: 5.2,
        pitch: 3.0,
    };
    then(&input)
}

/// Words that give way to threads do not come to lie on others, nor on another mark.
pub fn check_labels(woven: &Threads, timeline: &TimelineLayout, sight: Sight) {
    let uprights = woven.uprights();
    let marks: Vec<_> = timeline.marks.iter().filter(|mark| !mark.folded).collect();
    let spots: Vec<_> = marks
        .iter()
        .map(|mark| {
            label_spot(timeline, mark, sight, &uprights).map(|spot| (spot.x, spot.x + spot.width))
        })
        .collect();
    for (at, mark) in marks.iter().enumerate() {
        let Some((from, to)) = spots[at] else {
            continue;
        };
        for (next, other) in marks.iter().enumerate() {
            if next == at || (other.lane, other.row) != (mark.lane, mark.row) {
                continue;
            }
            let hit = (other.hit.min.x, other.hit.max.x);
            for (begin, end) in [Some(hit), spots[next]].into_iter().flatten() {
                assert!(
                    from >= end - 0.1 || to <= begin + 0.1,
                    "{mark:?} over {other:?}"
                );
            }
        }
    }
}

/// Names of regions lie apart, and few have all a place.
pub fn check_names(woven: &Threads) {
    let names = woven.names(12.0);
    assert_eq!(names.len(), woven.brackets.len());
    assert!(names.len() > 4 || names.iter().all(Option::is_some));
    let all: Vec<_> = names.into_iter().flatten().collect();
    for (at, one) in all.iter().enumerate() {
        assert!(one.from >= 0.0 && one.y > woven.comb_bottom + 12.0);
        for other in &all[at + 1..] {
            let apart = one.to <= other.from || other.to <= one.from;
            assert!(apart || (one.y - other.y).abs() > 15.0, "{one:?} {other:?}");
        }
    }
}

/// Every strand passes the tag it leads to and goes on to where it should.
pub fn check_ends(woven: &Threads) {
    let placed: Vec<_> = woven.loom.tags.iter().map(|tag| tag.rect).collect();
    let shown: Vec<_> = woven.tags.iter().map(|tag| tag.rect).collect();
    assert_eq!(placed, shown);
    assert_eq!(woven.brackets.len(), woven.loom.brackets.len());
    for strand in &woven.loom.strands {
        let tag = &woven.tags[strand.tag];
        let foot = *points(&strand.weft).last().unwrap();
        assert!(foot.x >= tag.rect.min.x && foot.x <= tag.rect.max.x);
        assert!((foot.y - tag.rect.max.y).abs() < 1e-6);
        // To a region's tag leads one strand; what is open goes on from there to its own countries.
        let own = woven.ports[strand.port].selected;
        assert!(own || matches!(tag.of, TagOf::Region(..)) == strand.map.is_empty());
        assert!(!own || !strand.map.is_empty());
    }
}

/// The upright timeline of a narrow screen and what rises from it.
pub fn risen(world: &World, state: &ViewState, width: f64) -> (MapLayout, Upright, Vec<Rise>) {
    let map = map(world, state);
    let upright = upright(world, state, width, 50);
    let rises = rises(&world.data, state, &map, &upright, (0.0, 420.0));
    (map, upright, rises)
}

/// Every strand begins on its line and ends at its country.
pub fn check_rises(map: &MapLayout, upright: &Upright, rises: &[Rise]) {
    let line = |rise: &Rise| {
        let mut rows = upright.rows.iter();
        rows.find(|row| row.item == rise.of.item).unwrap().line
    };
    for (at, rise) in rises.iter().enumerate() {
        let lane = points(&rise.lane);
        assert!(lane[0].y > 0.0 && lane[0].y < upright.height, "{rise:?}");
        assert!(lane[0].x > 0.0 && lane[0].x < upright.width, "{rise:?}");
        let way = points(&rise.map);
        let (foot, end) = (way[0], way[way.len() - 1]);
        assert!((foot.x - lane[0].x).abs() < 1e-6 && foot.y == 420.0);
        let eyelet = map.eyelet(rise.country).unwrap();
        let room = eyelet.size * (eyelet.glyphs.len() as f64 + 1.0);
        assert!(
            end.distance_squared(eyelet.at) <= room * room,
            "{rise:?} not at {eyelet:?}"
        );
        // Beside one another up their line, in the order in which they part.
        for other in rises[at + 1..].iter().filter(|one| line(one) == line(rise)) {
            let aside = points(&other.lane)[0].x - lane[0].x;
            let apart = map.eyelet(other.country).unwrap().at.x - eyelet.at.x;
            assert!(aside * apart >= 0.0, "{rise:?} {other:?}");
        }
    }
}
