//! The program that makes pictures for a file or for paper: a program of its own, which a page asks
//! for when a reader first wants one, so that the first visit does not carry it. It reads the page's
//! address as the app does, draws what the app shows, and offers it in a dialog.

mod dialog;
mod open;
mod told;

pub use open::start;
