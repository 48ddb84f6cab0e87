//! The nearest words there are, for a query with a typing error.

use super::Index;
use super::fold::fold;
use super::query::words_of;
use crate::state::Selection;
use crate::words;
use fil_domain::LanguagePack;

/// The query with every word that nothing has replaced by the nearest word there is; `None` when
/// there is none near enough, or nothing to replace. In folded letters, or a country's own name.
#[must_use]
pub fn nearest(pack: &LanguagePack, index: &Index, query: &str) -> Option<String> {
    let mut folded = String::new();
    fold(query, &mut folded);
    let mut out = String::new();
    for word in words_of(&folded) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(nearest_word(index, word)?);
    }
    if out == folded.trim_start() {
        return None;
    }
    match index.cards_named(&out).first() {
        Some(Selection::Country(ix)) => Some(words::country_name(pack, *ix).to_owned()),
        None if index.search(&out).is_empty() => None,
        _ => Some(out),
    }
}

/// The word itself where it begins a word that there is, else the nearest one: of the names of
/// countries before other texts, the first one of those equally near.
fn nearest_word<'a>(index: &'a Index, word: &'a str) -> Option<&'a str> {
    // One letter may be wrong in a short word, two in a longer one.
    let mut least = match word.len() {
        0..=2 => 1,
        3..=4 => 2,
        _ => 3,
    };
    let mut best = None;
    for texts in [&index.countries, &index.items] {
        for text in texts {
            for part in words_of(text) {
                if part.as_bytes().starts_with(word.as_bytes()) {
                    return Some(word);
                }
                let far = distance(word.as_bytes(), part.as_bytes(), least);
                if far < least {
                    (least, best) = (far, Some(part));
                }
            }
        }
    }
    best
}

/// How many bytes have to be put in, taken out or changed to make one word of the other, and so
/// about how many letters; `limit` when it is as many or more.
///
/// Source: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions and
/// reversals", 1966; one row of the table at a time.
fn distance(a: &[u8], b: &[u8], limit: usize) -> usize {
    if a.len().abs_diff(b.len()) >= limit {
        return limit;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, letter) in a.iter().enumerate() {
        // What stood left above, and what stands left.
        let (mut corner, mut left) = (at, at + 1);
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = left;
        }
        for (cell, other) in cells.zip(b) {
            let changed = corner + usize::from(letter != other);
            corner = *cell;
            left = changed.min(left + 1).min(corner + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(limit).min(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_put_in_taken_out_and_changed() {
        let far = |a: &str, b: &str| distance(a.as_bytes(), b.as_bytes(), 3);
        for (a, b, wanted) in [
            ("haiti", "haiti", 0),
            ("hati", "haiti", 1),
            ("haitii", "haiti", 1),
            ("hauti", "haiti", 1),
            ("hiati", "haiti", 2),
            ("kitten", "sitting", 3),
            ("oim", "zimbabwe", 3),
            ("", "ab", 2),
        ] {
            assert_eq!(far(a, b), wanted, "{a} {b}");
            assert_eq!(far(b, a), wanted, "{b} {a}");
        }
    }
}
