//! What only a browser shows: nodes, focus, events, sizes, the address.
//!
//! Runs with `cargo xtask test --only web`.
#![cfg(target_arch = "wasm32")]

mod acts;
mod app;
mod build;
mod changed;
mod events;
mod focus;
mod follow;
mod here;
mod keys;
mod links;
mod live;
mod page;
mod patch;
mod replace;
mod size;
mod told;
mod values;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
