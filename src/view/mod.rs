//! Views: they draw finished values and pass wishes on. No arithmetic beyond what a number looks
//! like, no browser calls.

pub mod bar;
pub mod card;
pub mod common;
pub mod list;
pub mod loom;
pub mod map;
pub mod sheet;
pub mod text;
pub mod timeline;
