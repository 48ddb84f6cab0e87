//! Searching the index.

use super::Index;
use super::fold::{fold, is_unspaced};
use crate::state::Selection;
use fil_domain::{CountryIx, ItemIx, PartnerIx, ProgrammeIx};

/// A query, folded and cut into words.
pub(crate) struct Words {
    words: Vec<String>,
}

impl Words {
    /// The words of a query; each starts with a space unless it may stand inside a word. Of signs
    /// alone, which no folded text has, nothing is found.
    pub(crate) fn of(query: &str) -> Self {
        let mut folded = String::new();
        fold(query, &mut folded);
        let mut words = Vec::new();
        for word in words_of(&folded) {
            let mut out = String::from(if is_unspaced(word) { "" } else { " " });
            out.push_str(word);
            words.push(out);
        }
        if words.is_empty() && query.bytes().any(|byte| byte != b' ') {
            words.push(query.to_owned());
        }
        Self { words }
    }

    /// Whether a folded text has every word of the query, or a word that starts with it.
    pub(super) fn are_in(&self, folded: &str) -> bool {
        self.words.iter().all(|word| stands_in(word, folded))
    }
}

/// The words of a folded text.
#[inline(never)]
pub(super) fn words_of(folded: &str) -> Vec<&str> {
    folded.split(' ').filter(|word| !word.is_empty()).collect()
}

/// Whether a word stands in a text. Texts are short: the library's search, made for long ones,
/// is larger than all of this file.
fn stands_in(word: &str, text: &str) -> bool {
    let word = word.as_bytes();
    let first = word.first();
    let mut windows = text.as_bytes().windows(word.len().max(1));
    windows.any(|part| part.first() == first && part == word)
}

impl Index {
    /// The items in which every word of the query begins a word (in Chinese, Japanese and Korean:
    /// stands anywhere), in time order. An empty query finds all.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<ItemIx> {
        let words = Words::of(query);
        found(&self.items, &words).into_iter().map(ItemIx).collect()
    }

    /// The countries whose name has every word of the query; none for an empty query.
    #[must_use]
    pub fn countries_named(&self, query: &str) -> Vec<CountryIx> {
        named(&self.countries, query)
            .into_iter()
            .map(CountryIx)
            .collect()
    }

    /// The partners whose name has every word of the query; none for an empty query.
    #[must_use]
    pub fn partners_named(&self, query: &str) -> Vec<PartnerIx> {
        named(&self.partners, query)
            .into_iter()
            .map(PartnerIx)
            .collect()
    }

    /// What has a card of its own and a name with every word of the query: countries, partners,
    /// programmes, in that order.
    #[must_use]
    pub fn cards_named(&self, query: &str) -> Vec<Selection> {
        let mut all = Vec::new();
        let mut add = |texts, card: fn(u16) -> Selection| {
            for at in named(texts, query) {
                all.push(card(at));
            }
        };
        add(&self.countries, |at| Selection::Country(CountryIx(at)));
        add(&self.partners, |at| Selection::Partner(PartnerIx(at)));
        add(&self.programmes, |at| Selection::Programme(ProgrammeIx(at)));
        all
    }

    /// Whether an item has every word of a query.
    pub(crate) fn has(&self, ix: ItemIx, words: &Words) -> bool {
        self.items
            .get(ix.at())
            .is_some_and(|text| words.are_in(text))
    }
}

/// The places of the texts that have every word of a query; none for an empty query.
#[inline(never)]
fn named(texts: &[String], query: &str) -> Vec<u16> {
    let words = Words::of(query);
    if words.words.is_empty() {
        return Vec::new();
    }
    found(texts, &words)
}

/// The places of the texts that have all of the words.
#[inline(never)]
fn found(texts: &[String], words: &Words) -> Vec<u16> {
    let mut all = Vec::new();
    for (at, text) in (0u16..).zip(texts) {
        if words.are_in(text) {
            all.push(at);
        }
    }
    all
}
