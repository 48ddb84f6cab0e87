//! Search.

mod build;
mod fold;
mod near;
mod query;

pub use build::Index;
pub use near::nearest;
pub(crate) use query::Words;
