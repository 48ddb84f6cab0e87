//! Stands in for the crate of this name, which Leptos brings along for server functions.
//!
//! This app has no server. The real crate exports classes to JavaScript, and what is exported no
//! linker can drop: 10 KB of code and glue that nobody calls. This one has the same two doors,
//! both leading nowhere.

use futures_util::Stream;
use futures_util::stream::{Empty, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    #[must_use]
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream, whatever `_stream` holds.
    #[must_use]
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// The stream as the browser knows it.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that ends at once.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
