//! The page's document.

use web_sys::Document;

/// The document; every page has one.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}
