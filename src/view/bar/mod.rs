//! The bar across the top: name, search, tools; and what stands in its place inside another page and
//! on a public screen.

mod brand;
mod display;
mod dock;
mod embed;
mod panes;
mod search;
mod tools;

pub use brand::brand;
pub use dock::dock;
pub use embed::embed_head;
pub use search::search;
pub use tools::tools;
