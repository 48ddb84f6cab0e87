//! Compositions of the same views: the only place where views, state and the browser meet.

mod explorer;
mod idle;
mod lines;

pub use explorer::explorer;
pub use idle::idle;
pub use lines::{notice, offer};
