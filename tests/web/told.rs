//! What acts told, for the tests to see.

use std::sync::{Arc, Mutex};
use wasm_bindgen::UnwrapThrowExt;

/// What was told, in order.
#[derive(Clone, Default)]
pub(crate) struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    pub(crate) fn tell(&self, words: impl Into<String>) {
        self.0.lock().unwrap_throw().push(words.into());
    }

    /// An act that tells these words.
    pub(crate) fn act(&self, words: &'static str) -> impl Fn() + Send + Sync + 'static {
        let told = self.clone();
        move || told.tell(words)
    }

    /// What has been told since the last time.
    pub(crate) fn all(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap_throw())
    }
}
