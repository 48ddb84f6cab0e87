//! From the checked model to the records of the app and their bytes.

mod bytes;
mod dataset;
mod ids;
mod item;
mod language;
mod pages;
mod pseudo;

pub use bytes::{
    dataset_bytes, french_bytes, pack_bytes, pages_bytes, pictures_bytes, served_packs,
};
pub use dataset::dataset_of;
pub use language::pack_of;
pub use pages::pages_of;
pub use pseudo::pseudo_bytes;
