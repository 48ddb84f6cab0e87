//! The badge that says on what a statement rests.

use fil_domain::{Basis, EndIs, LanguagePack, Message};

/// How a badge is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeStyle {
    /// A green tick: another source is named.
    Ticked,
    /// Amber, dashed: deduced or computed.
    Dashed,
    /// An outline.
    Outlined,
}

/// On what a statement rests: a sign and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Badge {
    /// How it is drawn.
    pub style: BadgeStyle,
    /// The word.
    pub word: &'static str,
}

/// The badge of a basis; a deduced end that was worked out is called computed.
#[must_use]
pub fn badge(pack: &LanguagePack, basis: Basis, end: EndIs) -> Badge {
    let (style, word) = match (basis, end) {
        (Basis::Verified, _) => (BadgeStyle::Ticked, Message::BasisVerified),
        (Basis::Inferred, EndIs::Computed) => (BadgeStyle::Dashed, Message::BasisComputed),
        (Basis::Inferred, _) => (BadgeStyle::Dashed, Message::BasisInferred),
        (Basis::Stated, _) => (BadgeStyle::Outlined, Message::BasisStated),
        (Basis::Unknown, _) => (BadgeStyle::Outlined, Message::BasisUnknown),
    };
    Badge {
        style,
        word: pack.message(word),
    }
}

impl Badge {
    /// `✓`, `≈` or nothing.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self.style {
            BadgeStyle::Ticked => "✓",
            BadgeStyle::Dashed => "≈",
            BadgeStyle::Outlined => "",
        }
    }
}
