//! The document around the app: language, title, theme, the prerendered content.

use super::document::document;
use super::focus::{focus_id, focused_id};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement};

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

fn set(name: &str, value: &str) {
    set_root(name, Some(value));
}

/// Gives the root element an attribute, or takes it away. Only where it is another: the style of the
/// whole page hangs on some, and is worked out anew even for the same value.
pub fn set_root(name: &str, value: Option<&str>) {
    if let Some(root) = root().filter(|root| root.get_attribute(name).as_deref() != value) {
        // Only an invalid attribute name is refused; these are constants.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Gives the document its language and direction.
pub fn set_language(lang: &str, dir: &str) {
    set("dir", dir);
    set("lang", lang);
}

/// Gives the document its title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Takes the first element of this selector out of the page.
pub fn remove(selector: &str) {
    if let Some(element) = first(selector) {
        element.remove();
    }
}

/// To the top of the page and of the panel.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(panel) = first(".panel") {
        panel.set_scroll_top(0);
    }
}

/// Folds back every part that is folded out, by its own button.
pub fn fold_all() {
    each("details[open] > summary", |button: HtmlElement| {
        button.click();
    });
}

/// Does something with every element of this selector and kind.
fn each<T: JsCast>(selector: &str, act: impl Fn(T)) {
    let all = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(all) = all else { return };
    for at in 0..all.length() {
        if let Some(element) = all.item(at).and_then(|node| node.dyn_into().ok()) {
            act(element);
        }
    }
}

fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// Where the app goes: an element beside the prerendered content.
#[must_use]
pub fn prerendered_root() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// Takes the prerendered content out of the page, which the boot file keeps for a crash, runs
/// `mount` and says that the app is ready. No frame shows both, one below the other. Who was there
/// with the keyboard finds the same place again.
pub fn take_over(mount: impl FnOnce()) {
    let place = focused_id();
    if let Some(first) = first("[data-prerendered]") {
        first.remove();
    }
    mount();
    focus_id(&place);
    set("data-app", "ready");
}

/// Leaves the page as it was prerendered; the style sheet shows the calm notice.
pub fn mark_failed() {
    set("data-app-reason", "load");
    set("data-app", "failed");
}

/// Makes the addresses of the static links absolute, so that they stay right when the page's own
/// address changes without a load.
pub fn absolute_links() {
    each("a[href]:not([href^='#'])", |link: HtmlAnchorElement| {
        link.set_href(&link.href());
    });
}

/// Shows the static text, or hides it while the page speaks another language: the page in that
/// language has its own.
pub fn show_text(shown: bool) {
    let text = document().and_then(|document| document.get_element_by_id("texte"));
    if let Some(text) = text.and_then(|text| text.dyn_into::<HtmlElement>().ok()) {
        text.set_hidden(!shown);
    }
}

/// The language to offer on a line of its own, which `page.js` noted on the root element. Natively
/// there is no page.
#[must_use]
pub fn offered_language() -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    root()?.get_attribute("data-offer")
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused in a sandboxed frame: nothing to print there.
        let _ = window.print();
    }
}
