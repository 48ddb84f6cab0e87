//! The document around the app: language, title, theme, the prerendered content.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

fn set(name: &str, value: &str) {
    if let Some(root) = root() {
        // Only an invalid attribute name is refused; these are constants.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets the document's language, direction of writing and title.
pub fn set_document(lang: &str, dir: &str, title: &str) {
    set("lang", lang);
    set("dir", dir);
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the chosen theme; `None` leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    match theme {
        Some(theme) => set("data-theme", theme),
        None => {
            if let Some(root) = root() {
                let _ = root.remove_attribute("data-theme");
            }
        }
    }
}

/// Where the app goes: an element beside the prerendered content.
#[must_use]
pub fn prerendered_root() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// Takes over from the prerendered content, which the boot file keeps for a crash.
pub fn mark_ready() {
    if let Some(first) =
        document().and_then(|d| d.query_selector("[data-prerendered]").ok().flatten())
    {
        first.remove();
    }
    set("data-app", "ready");
}

/// Makes the addresses of the static links absolute, so that they stay right when the page's own
/// address changes without a load.
pub fn absolute_links() {
    let Some(links) = document().and_then(|d| d.query_selector_all("a[href]").ok()) else {
        return;
    };
    for at in 0..links.length() {
        if let Some(link) = links
            .item(at)
            .and_then(|n| n.dyn_into::<web_sys::HtmlAnchorElement>().ok())
            && !link
                .get_attribute("href")
                .is_some_and(|href| href.starts_with('#'))
        {
            let absolute = link.href();
            link.set_href(&absolute);
        }
    }
}

/// Removes the static text once the page speaks another language: its own page has it.
pub fn hide_static_text() {
    let Some(document) = document() else { return };
    for selector in ["#texte", ".foot"] {
        if let Ok(Some(element)) = document.query_selector(selector) {
            element.remove();
        }
    }
}

/// The languages the browser asks for, best first.
#[must_use]
pub fn browser_languages() -> Vec<String> {
    web_sys::window()
        .map(|window| {
            window
                .navigator()
                .languages()
                .iter()
                .filter_map(|tag| tag.as_string())
                .collect()
        })
        .unwrap_or_default()
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused in a sandboxed frame: nothing to print there.
        let _ = window.print();
    }
}
