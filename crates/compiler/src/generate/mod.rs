//! Generated data for benchmarks and stress tests: plausible, never shown as fact.

mod random;
mod records;

pub use records::generate;
