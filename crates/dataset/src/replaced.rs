//! Generated data in place of the bundled ones, for measurements only.

use std::sync::OnceLock;

/// The packed dataset and the packed French texts.
static REPLACED: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();

/// Shows these packed data instead of the bundled ones. Only the first call counts, and only before
/// [`crate::dataset`] and [`crate::french`] are first called: they unpack once.
pub fn replace(dataset: Vec<u8>, french: Vec<u8>) {
    let _ = REPLACED.set((dataset, french));
}

pub(crate) fn dataset() -> Option<&'static [u8]> {
    REPLACED.get().map(|(dataset, _)| dataset.as_slice())
}

pub(crate) fn french() -> Option<&'static [u8]> {
    REPLACED.get().map(|(_, french)| french.as_slice())
}
