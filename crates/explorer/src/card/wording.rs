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
    let mut all = Vec::new();
    // An item has few sources; a sort of its own costs the app more.
    for number in 1..=u8::MAX {
        if cites.contains(&(number - 1)) {
            all.push(usize::from(number));
        }
    }
    all
}
