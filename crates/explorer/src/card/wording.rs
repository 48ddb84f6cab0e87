//! Words with their language.

use super::types::Wording;
use fil_domain::{LanguagePack, TextId};

/// A text of the data, with its language when it is not that of the pack.
#[inline(never)]
pub(super) fn text(pack: &LanguagePack, id: TextId) -> Wording {
    let lang = pack.lang_of(id);
    Wording {
        words: pack.text(id),
        lang: (lang != pack.lang).then(|| lang.tag()),
        ours: pack.is_ours(id),
    }
}

/// Words in the pack's own language.
pub(super) const fn own(words: &'static str) -> Wording {
    Wording {
        words,
        lang: None,
        ours: false,
    }
}

/// Numbers of sources on the card, from 1, in their order.
#[inline(never)]
pub(super) fn numbers(cites: &[u8]) -> Vec<usize> {
    // An item has few sources; a sort of its own costs the app more.
    let mut all = Vec::new();
    let last = cites.iter().copied().max().unwrap_or_default();
    for cite in 0..=last {
        if cites.contains(&cite) {
            all.push(usize::from(cite) + 1);
        }
    }
    all
}
