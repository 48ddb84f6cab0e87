//! Placing a map.

use super::world::World;
use fil_explorer::map::{MapInput, MapLayout, map_layout};
use fil_explorer::matches::matches;
use fil_explorer::state::ViewState;
use fil_geometry::point::Size;

/// The map of a state in a box of 900 by 400 pixels.
pub fn map(world: &World, state: &ViewState) -> MapLayout {
    let found = matches(&world.data, &world.index, state);
    map_layout(&MapInput {
        data: &world.data,
        matches: &found,
        state,
        size: Size::new(900.0, 400.0),
        padding: 8.0,
        eyelet_radius: 5.2,
    })
}
