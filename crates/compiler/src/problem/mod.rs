//! What is wrong with the data, for a person who does not program.

mod code;
mod report;
mod sink;

pub use code::Code;
pub use report::{Problem, render};
pub use sink::Sink;
