//! The weave in words: what the page says without script. Rendered natively only, but for the foot,
//! which the app speaks in every language, and the words that pictures share with the pages.

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod access;
mod foot;
#[cfg(feature = "ssr")]
mod item;
#[cfg(feature = "ssr")]
mod org;
mod pages;
#[cfg(feature = "ssr")]
mod paper;
#[cfg(feature = "ssr")]
mod read;
#[cfg(feature = "ssr")]
mod record;

pub use foot::foot;
pub use pages::{page_words, picture_words};
#[cfg(feature = "ssr")]
pub use paper::{Paper, paper_links, paper_page};
#[cfg(feature = "ssr")]
pub use read::{PICTURE_ALL, PICTURE_CORE};
#[cfg(feature = "ssr")]
pub use record::record;
