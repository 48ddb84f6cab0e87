//! From the bytes of a file to a value of the authored type, collecting every problem on the way.

mod bytes;
mod lines;
mod load;
mod nearest;
mod pointer;
mod structure;

pub use lines::Lines;
pub use load::{Loaded, load};
pub use nearest::{did_you_mean, listed};
pub use pointer::Pointer;
