//! The map: which lands are tinted, where the eyelets sit, what lies under a finger.

mod eyelets;
mod hit;
mod layout;

pub use eyelets::CROWD;
pub use hit::country_at;
pub use layout::{
    Eyelet, Fill, Glyph, MAP_MERIDIAN, MapInput, MapLayout, Tint, map_layout, map_view_of,
};
