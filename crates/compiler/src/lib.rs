//! From the authored JSON to a checked model, the packed blob and the language packs.
//!
//! Runs on the developer's machine only. Every problem of the data is collected and shown, with the
//! file, the line and what to write instead; only a model without errors is packed.

pub mod authored;
pub mod check;
pub mod content;
pub mod files;
pub mod generate;
pub mod locale;
pub mod pack;
pub mod problem;
pub mod read;
pub mod schema;
pub mod slots;

pub use check::{Outcome, Report, check, check_dir, marked};
pub use content::Checked;
pub use fil_domain::Lang;
pub use files::Files;
pub use generate::{PlainRecord, generate, plain_records};
pub use pack::{
    dataset_bytes, french_bytes, pack_bytes, pages_bytes, pictures_bytes, pseudo_bytes,
    served_packs,
};
