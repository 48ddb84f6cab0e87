//! The weave in words: what the page says without script. Rendered natively only.

mod foot;
mod item;
mod org;
mod record;

pub use foot::foot;
pub use record::record;
