//! What only a browser shows.
#![cfg(target_arch = "wasm32")]
