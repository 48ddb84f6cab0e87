//! What the markup tests share.

mod house;
mod html;
mod pretty;
mod snapshot;
mod tree;

pub(crate) use house::{ITEM, Page, assets, few, in_app, pack, pages, shown, sites};
pub(crate) use html::parse;
pub(crate) use snapshot::snapshot;
pub(crate) use tree::{Element, Node, all, find, text};
