//! *Partenariats, fil à fil*: the browser app and its prerendered pages.
//!
//! What the app is stands in `fil-explorer`; here are only Leptos and the browser. [`app`] holds
//! the state, [`live`] how values change, [`view`] draws finished values, [`shell`] composes the views, [`platform`] is the
//! only place that speaks to the browser, [`start`] begins.
//! [`picture`] is a program beside the app.

#![allow(
    unreachable_pub,
    reason = "the component macro makes a public twin of every component"
)]

/// The smaller allocator of a program that has one thread and little memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

pub mod app;
pub mod live;
pub mod picture;
pub mod platform;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod shell;
pub mod start;
pub mod view;
