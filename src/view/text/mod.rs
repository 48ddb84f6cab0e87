//! The weave in words: what the page says without script. Rendered natively only, but for the foot,
//! which the app speaks in every language.

mod foot;
#[cfg(feature = "ssr")]
mod item;
#[cfg(feature = "ssr")]
mod org;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod record;

pub use foot::foot;
#[cfg(feature = "ssr")]
pub use pages::page_words;
#[cfg(feature = "ssr")]
pub use record::record;
