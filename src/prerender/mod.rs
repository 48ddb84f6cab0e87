//! Writing the finished pages: every language, every item, each complete without script.

mod assets;
mod body;
pub mod files;
mod head;
mod linked_data;
mod pages;

pub use assets::Assets;
pub use pages::{Page, pages, pictures, start_page};
