//! The address bar.

use super::document::{document, on_window};
use wasm_bindgen::JsValue;

/// Where the page is: the address below the product's root folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Here {
    /// Absolute address of the root folder, with a slash at the end.
    pub root: String,
    /// Path below the root, without a slash in front.
    pub path: String,
    /// Query, without the question mark.
    pub query: String,
}

impl Here {
    /// Reads the address. The root is where the page's `fil:root` meta says it is; once known it
    /// is passed in, because the page's own path changes with every selection.
    #[must_use]
    pub fn read(root: Option<&str>) -> Self {
        let Some(window) = web_sys::window() else {
            return Self::default();
        };
        let location = window.location();
        let origin = location.origin().unwrap_or_default();
        let bare = [origin, location.pathname().unwrap_or_default()].concat();
        let root = match root {
            Some(root) => root.to_owned(),
            None => root_of(&bare, &meta_root().unwrap_or_default()),
        };
        let path = bare
            .strip_prefix(root.as_str())
            .unwrap_or_default()
            .to_owned();
        let search = location.search().unwrap_or_default();
        let query = search.strip_prefix('?').unwrap_or_default().to_owned();
        Self { root, path, query }
    }
}

/// The root folder's address, seen from a page: the page's folder, up once for every `../` of `up`.
fn root_of(page: &str, up: &str) -> String {
    let up = if up.is_empty() { "./" } else { up };
    web_sys::Url::new_with_base(up, page).map_or_else(|_| page.to_owned(), |url| url.href())
}

fn meta_root() -> Option<String> {
    let document = document()?;
    let meta = document.query_selector("meta[name='fil:root']").ok()??;
    meta.get_attribute("content")
}

/// Writes an address: a new step of the history, or in place of the current one.
pub fn write_address(href: &str, push: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    // Refused only where the page has no address of its own; the page works without one.
    let _ = if push {
        history.push_state_with_url(&JsValue::NULL, "", Some(href))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(href))
    };
}

/// Calls `then` after each Back or Forward, as long as the page lives.
pub fn on_popstate(then: impl Fn() + 'static) {
    on_window("popstate", then);
}
