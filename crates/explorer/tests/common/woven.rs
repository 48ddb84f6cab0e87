//! Threads over a map of its usual height.

use super::timeline::layout;
use super::world::World;
use fil_explorer::loom::{Threads, ThreadsInput, threads};
use fil_explorer::map::{MapInput, map_layout};
use fil_explorer::matches::matches;
use fil_explorer::state::ViewState;
use fil_geometry::point::Size;

const MAP_HEIGHT: f64 = 394.0;

pub fn woven(world: &World, state: &ViewState, width: f64) -> Threads {
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
    threads(&input, &mut |_| {}).unwrap()
}
