//! The loom as a picture in a file, an SVG of its own: of what the app shows, with title, legend,
//! sentences and sources; and as a poster. Its colours are the tokens of the light theme.

mod code;
mod drawn;
mod foot;
mod land;
mod poster;
mod style;
mod words;
mod woven;

pub use drawn::{Sheet, sheet};
pub use poster::poster;
