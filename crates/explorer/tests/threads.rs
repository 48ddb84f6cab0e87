//! The threads by example: the five and selections.

mod common;

use common::loom::{check_crossings, points};
use common::world::World;
use common::woven::{risen, woven};
use fil_explorer::loom::{Step, TagOf, Threads, lettered, neighbour};
use fil_explorer::state::{MapView, Selection, ViewState};
use fil_explorer::timeline::Drawing;

/// How many strands an item has.
fn strands(world: &World, woven: &Threads, id: &str) -> usize {
    let own = |port: usize| {
        let of = woven.ports.get(port);
        of.is_some_and(|of| of.item == world.ix(id))
    };
    woven
        .loom
        .strands
        .iter()
        .filter(|strand| own(strand.port))
        .count()
}

#[test]
fn the_five_lead_to_their_fourteen_countries() {
    let world = World::small();
    let woven = woven(&world, &ViewState::default(), 1095.0);
    assert_eq!((woven.tags.len(), woven.rows), (14, 1));
    assert_eq!(woven.loom.strands.len(), 14);
    assert_eq!(strands(&world, &woven, "koica-2024"), 5);
    // Two phases: four countries, then four more.
    let undp: Vec<usize> = (0..woven.ports.len())
        .filter(|port| {
            woven
                .loom
                .strands
                .iter()
                .filter(|one| one.port == *port)
                .count()
                == 4
        })
        .collect();
    assert_eq!(undp.len(), 2);
    // A region without countries: a bracket under the tags that lie in it, and nothing on the map.
    let names: Vec<&str> = woven.brackets.iter().map(|(_, name)| *name).collect();
    assert_eq!(names, ["Amériques"]);
    assert!(!woven.loom.brackets[0].legs.is_empty());
    check_crossings(&woven.loom);
}

#[test]
fn a_narrower_comb_has_two_rows_and_beside_a_selection_codes() {
    let world = World::small();
    let narrow = woven(&world, &ViewState::default(), 700.0);
    assert_eq!(narrow.rows, 2);
    let mut state = ViewState::default();
    state.open(&world.data, Selection::Country(world.country("HT")));
    let chosen = woven(&world, &state, 820.0);
    assert_eq!(chosen.rows, 1);
    for tag in &chosen.tags {
        let own = tag.of == TagOf::Country(world.country("HT"));
        assert_eq!((tag.chosen, tag.folded), (own, !own));
    }
    let selected = chosen.ports.iter().filter(|port| port.selected).count();
    assert!(selected > 0 && selected < chosen.ports.len());
}

#[test]
fn no_thread_leads_down_to_a_country_below_a_near_map() {
    let world = World::small();
    let map = MapView {
        lon_hundredths: 1_000,
        lat_hundredths: 5_500,
        zoom_tenths: 50,
    };
    let state = ViewState {
        map: Some(map),
        ..ViewState::default()
    };
    let woven = woven(&world, &state, 1095.0);
    assert_eq!(woven.loom.strands.len(), 14);
    let (reached, below): (Vec<_>, Vec<_>) = woven
        .loom
        .strands
        .iter()
        .partition(|strand| !strand.map.is_empty());
    assert!(!reached.is_empty() && !below.is_empty());
    for strand in reached {
        let way = points(&strand.map);
        assert!(way.iter().all(|at| at.y <= way[0].y), "{way:?}");
    }
}

/// At the edge it would look as if it began there.
#[test]
fn what_began_before_the_axis_is_seen_to_come_from_there() {
    let world = World::small();
    let state = ViewState {
        from: Some(2016),
        ..ViewState::default()
    };
    let timeline = common::timeline::layout(&world, &world.fr, &state, 1095.0);
    let undp = timeline.marks.iter().find(|mark| mark.ports.len() == 8);
    let undp = undp.unwrap();
    let edge = timeline.plot.0;
    let drawn = |one: &Drawing| matches!(one, Drawing::Bar { x0, .. } | Drawing::Braid { x0, .. } if *x0 < edge + 30.0);
    assert!(undp.drawing.iter().any(drawn), "{:?}", undp.drawing);
    for port in &undp.ports {
        assert!(port.x > edge + 36.0, "{port:?} at {edge}");
    }
    let woven = woven(&world, &state, 1095.0);
    assert_eq!(
        woven
            .loom
            .strands
            .iter()
            .filter(|one| one.x > edge + 30.0)
            .count(),
        woven.loom.strands.len()
    );
}

#[test]
fn on_a_narrow_screen_they_rise_beside_the_rows() {
    let world = World::small();
    let state = ViewState::default();
    let (map, upright, rises) = risen(&world, &state, 358.0);
    assert_eq!(rises.len(), 14);
    for rise in &rises {
        let [Step::Move(from), Step::Line(top)] = rise.lane[..] else {
            panic!("{rise:?}");
        };
        let [Step::Move(foot), Step::Cubic(.., end)] = rise.map[..] else {
            panic!("{rise:?}");
        };
        assert!(from.y > 0.0 && from.y < upright.height && top.y == 0.0);
        assert!(from.x > 0.0 && from.x < upright.gutter);
        assert_eq!((foot.x, foot.y), (top.x, 420.0));
        // Under the mark, not over it.
        let eyelet = map.eyelet(rise.country).unwrap();
        assert!(end.x == eyelet.at.x && end.y > eyelet.at.y && end.y < eyelet.at.y + eyelet.size);
    }
    // Two phases of one programme begin at two dates.
    let undp = rises
        .iter()
        .filter(|rise| rise.of.item == world.ix("undp-2011"));
    let mut begins: Vec<f64> = undp.map(|rise| points(&rise.lane)[0].y).collect();
    begins.sort_by(f64::total_cmp);
    begins.dedup();
    assert_eq!(begins.len(), 2);
}

/// Up and down lead over the map, and a letter along the comb.
#[test]
fn arrows_and_letters_lead_to_countries() {
    let world = World::small();
    let state = ViewState::default();
    let map = common::map::map(&world, &state);
    let woven = woven(&world, &state, 1095.0);
    let place = |country| map.eyelet(country).unwrap().at;
    let mut moved = 0;
    let order: Vec<TagOf> = woven.tags.iter().map(|tag| tag.of).collect();
    for tag in &order {
        let TagOf::Country(from) = *tag else {
            continue;
        };
        for upward in [true, false] {
            let beyond = |y: f64| {
                if upward {
                    y < place(from).y
                } else {
                    y > place(from).y
                }
            };
            match neighbour(&map, &order, from, upward) {
                Some(to) => {
                    assert!(to != from && beyond(place(to).y));
                    moved += 1;
                }
                None => {
                    let mut all = map.eyelets.iter();
                    assert!(!all.any(|eyelet| beyond(eyelet.at.y)), "{from:?} {upward}");
                }
            }
        }
    }
    assert!(moved >= woven.tags.len());
    let named = |code| Some(TagOf::Country(world.country(code)));
    let lead = |from, letter| lettered(&world.fr, &order, from, letter);
    assert_eq!(lead(named("HT"), "z"), named("ZW"));
    assert_eq!(lead(named("HT"), "É"), lead(named("HT"), "e"));
    assert_eq!(lead(None, "h"), named("HT"));
    assert_eq!(lead(None, "q"), None);
    assert_eq!(lead(None, "?"), None);
}
