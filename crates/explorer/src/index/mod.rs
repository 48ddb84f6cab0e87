//! Search, and the ways back from countries and partners to items.

mod build;
mod fold;
mod query;

pub use build::Index;
pub(crate) use query::Words;
