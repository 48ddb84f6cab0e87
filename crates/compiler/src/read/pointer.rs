//! JSON pointers, built on the way down.

/// A place in a file: `/items/3/countries/1/country` (RFC 6901).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pointer(String);

impl Pointer {
    /// The whole file.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The place of a key below this one.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let escaped = key.replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{escaped}", self.0))
    }

    /// The place of a list entry below this one, counted from 0.
    #[must_use]
    pub fn at(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The pointer as text; empty for the whole file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place this one is in; `None` for the whole file.
    #[must_use]
    pub fn parent(pointer: &str) -> Option<&str> {
        pointer.rsplit_once('/').map(|(parent, _)| parent)
    }
}
