//! Parameters of others.

use super::percent;

/// Query parameters that are not ours, raw and in the order they came. Opaque: it goes from
/// [`super::parse`] to [`super::format`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign(pub(super) String);

impl Foreign {
    /// No foreign parameters.
    pub const NONE: Self = Self(String::new());

    /// Whether this `key=value` is among them.
    #[must_use]
    pub fn has(&self, pair: &str) -> bool {
        self.0.split('&').any(|one| one == pair)
    }

    /// Keeps a raw `key=value`, with characters that cannot stand in a query encoded.
    pub(super) fn keep(&mut self, raw: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        percent::encode(raw, percent::RAW, &mut self.0);
    }
}
