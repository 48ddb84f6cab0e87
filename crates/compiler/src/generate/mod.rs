//! Generated data for benchmarks and stress tests: plausible, never shown as fact.

mod plain;
mod random;
mod records;
mod told;

pub use plain::{PlainRecord, plain_records};
pub use records::generate;
