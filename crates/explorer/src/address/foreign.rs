//! Parameters of others.

use super::percent;

/// Query parameters that are not ours, raw and in the order they came. Opaque: it goes from
/// [`super::parse`] to [`super::format`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign(Vec<String>);

impl Foreign {
    /// No foreign parameters.
    pub const NONE: Self = Self(Vec::new());

    /// Keeps a raw `key=value`, with characters that cannot stand in a query encoded.
    pub(super) fn keep(&mut self, raw: &str) {
        let mut text = String::with_capacity(raw.len());
        percent::encode_raw(raw, &mut text);
        self.0.push(text);
    }

    /// The raw parameters.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
