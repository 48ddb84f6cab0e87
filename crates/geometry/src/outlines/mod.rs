//! The world outlines: areas with an opaque id, made of arcs that neighbours share.
//!
//! The asset is made by `data/map/build.mjs`; its README describes the bytes. Which pairs of areas
//! have a border that is not a plain line stands in `border` and which areas take another one's
//! colour in `colour`, as code rather than in the asset: it is a dozen rows that a reviewer must be
//! able to read beside the United Nations map, that change without rebuilding the geometry, and
//! that also hold for another geometry with the same ids.

mod area_id;
mod border;
mod colour;
mod decode;
mod error;
mod read_arcs;
mod read_shapes;
mod reader;
mod shape;

pub use area_id::AreaId;
pub use border::{LineStyle, NON_SOLID, style_between, style_of_line};
pub use colour::colour_owner;
pub use error::DecodeError;
pub use shape::{ArcRole, Outlines, Place, Ring};
