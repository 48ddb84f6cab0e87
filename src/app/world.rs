//! The outlines that the program carries, projected.

use fil_geometry::{map::ProjectedWorld, outlines::Outlines};
use std::sync::LazyLock;

/// The world, decoded and projected at the first look; without lands where the outlines cannot be read.
pub static WORLD: LazyLock<ProjectedWorld> = LazyLock::new(|| {
    ProjectedWorld::new(Outlines::decode(fil_dataset::outlines_bytes()).unwrap_or_default())
});
