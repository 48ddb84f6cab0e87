//! The loom as a picture in a file: an SVG of its own with title, legend, sentences and sources.
//! Rendered natively; its colours are the tokens of the light theme.

mod drawn;
mod foot;
mod land;
mod style;
mod words;

pub use drawn::{Sheet, sheet};
