//! The opaque id of an area.

/// Three ASCII letters that name an area of the outlines: an ISO 3166-1 alpha-3 code, or a code
/// of the United Nations that begins with X.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId([u8; 3]);

impl AreaId {
    /// An id from three upper-case ASCII letters; `None` for anything else.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 3]) -> Option<Self> {
        bytes
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(bytes))
    }

    /// An id from text; `None` unless it is three upper-case ASCII letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes().try_into().ok()?)
    }

    /// For the tables of this crate, whose ids are written out.
    pub(super) const fn literal(bytes: [u8; 3]) -> Self {
        Self(bytes)
    }

    /// Whether these are its letters.
    #[must_use]
    #[inline(never)]
    pub fn is(&self, text: &str) -> bool {
        self.0.as_slice() == text.as_bytes()
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_three_capital_letters_are_an_id() {
        assert_eq!(AreaId::parse("HTI").map(|id| id.as_str().len()), Some(3));
        assert!(AreaId::parse("HTI").is_some_and(|id| id.is("HTI") && !id.is("HT")));
        for text in ["", "HT", "hti", "HAÏ", "HT1", "HTIX"] {
            assert_eq!(AreaId::parse(text), None, "{text}");
        }
    }
}
