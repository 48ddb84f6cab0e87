//! The bar across the top: name, search, tools.

mod brand;
mod search;
mod tools;

pub use brand::brand;
pub use search::search;
pub use tools::tools;
