//! Why bytes are not outlines.

/// The first thing wrong with the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecodeError {
    /// They do not begin with the mark of this format and version.
    Magic,
    /// They end too early.
    Truncated,
    /// A number is longer than 32 bits, or a count is larger than the bytes can hold.
    Number,
    /// An id is not three capital letters, or areas do not stand in alphabetical order.
    Id,
    /// A coordinate lies outside the globe.
    Coordinate,
    /// A ring is empty or names an arc that is not there.
    Reference,
    /// An arc bounds more than two areas.
    Owners,
    /// Bytes are left over.
    Trailing,
}

impl core::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Magic => "not outlines of this version",
            Self::Truncated => "the outlines end too early",
            Self::Number => "a number of the outlines is too large",
            Self::Id => "an id of the outlines is wrong or out of order",
            Self::Coordinate => "a point of the outlines lies outside the globe",
            Self::Reference => "a ring of the outlines is broken",
            Self::Owners => "an arc of the outlines bounds more than two areas",
            Self::Trailing => "the outlines are longer than they say",
        })
    }
}

impl core::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_is_wrong() {
        assert_eq!(
            DecodeError::Magic.to_string(),
            "not outlines of this version"
        );
    }
}
