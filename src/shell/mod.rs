//! Compositions of the same views: the only place where views, state and the browser meet.

mod explorer;

pub use explorer::Explorer;
