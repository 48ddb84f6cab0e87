//! Dates as the sources give them: EDTF (ISO 8601-2), levels 0 and 1, with the sets the data uses.
//!
//! The app never parses dates: the compiler does, and packs the parsed form.

mod bounds;
mod error;
mod format;
mod packing;
mod parse;
mod types;

pub use error::EdtfError;
pub use types::{Bound, Edtf, Point, Precision, Qualifier, Unit};
