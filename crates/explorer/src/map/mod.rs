//! The map: which lands are tinted, where the eyelets sit, what lies under a finger, how it moves.

mod eyelets;
mod hit;
mod layout;
mod loupe;
mod moves;
mod names;

pub use eyelets::CROWD;
pub use hit::country_at;
pub use layout::{
    Eyelet, Fill, Glyph, MAP_MERIDIAN, MapInput, MapLayout, country_place, map_layout, map_view_of,
};
pub use loupe::{Loupe, loupe};
pub use moves::{CLOSE, brought, carried, fitted, selected_box};
pub use names::{Name, eyelet_names, loupe_names, place_names};
