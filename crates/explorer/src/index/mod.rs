//! Search.

mod build;
mod fold;
mod names;
mod near;
mod query;
mod retold;

pub use build::Index;
pub(crate) use build::folded;
pub use names::by_name;
pub use near::nearest;
pub(crate) use query::Words;
pub use retold::retold;
