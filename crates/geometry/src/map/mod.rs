//! The flat map: projection, view, what is drawn, what is hit.
//!
//! Three spaces follow each other: degrees ([`crate::point::LonLat`]), the unit plane of the
//! projection (`y` upwards), and pixels of the map's box (`y` downwards).

mod equal_earth;
mod hit;
mod path;
mod svg;
mod view;
mod world;

pub use equal_earth::EqualEarth;
pub use hit::{area_at, nearest};
pub use path::PathSink;
pub use svg::SvgPath;
pub use view::FlatView;
pub use world::ProjectedWorld;
