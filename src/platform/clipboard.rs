//! Copying words.

use super::spawn;
use wasm_bindgen::JsValue;

/// Copies `words` and tells whether it worked.
pub fn copy(words: String, then: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Absent on insecure origins: a missing clipboard is an undefined value.
    let Some(clipboard) = clipboard.filter(|clipboard| !JsValue::from(clipboard).is_undefined())
    else {
        then(false);
        return;
    };
    let promise = clipboard.write_text(&words);
    spawn(async move {
        then(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}
