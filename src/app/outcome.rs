//! What came of something that was asked for, to be told in a line.

use crate::live::Small;
use fil_domain::Message;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The link is copied.
    Link,
    /// The reference is copied.
    Reference,
    /// Nothing could be copied.
    NotCopied,
    /// The texts of a language did not arrive.
    NoLanguage,
    /// The program that makes pictures did not arrive.
    NoPicture,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 5] = [
        Self::Link,
        Self::Reference,
        Self::NotCopied,
        Self::NoLanguage,
        Self::NoPicture,
    ];

    /// What is told of it.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::Link => Message::ActionLinkDone,
            Self::Reference => Message::ActionCiteDone,
            Self::NotCopied => Message::ActionLinkFailed,
            Self::NoLanguage => Message::LangFailed,
            Self::NoPicture => Message::ActionPictureFailed,
        }
    }
}

impl Small for Option<Outcome> {
    fn to_bits(self) -> u32 {
        self.map_or(0, |outcome| outcome as u32 + 1)
    }
    fn from_bits(bits: u32) -> Self {
        Outcome::ALL.get((bits as usize).checked_sub(1)?).copied()
    }
}
