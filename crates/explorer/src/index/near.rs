//! The nearest words there are, for a query with a typing error.

use super::Index;
use super::fold::{fold, is_letter, is_mark};
use fil_domain::{Dataset, LanguagePack, TextId};

/// The query with every word that nothing has replaced by the nearest word of a name or title;
/// `None` when there is none near enough, or nothing to replace.
#[must_use]
pub fn nearest(data: &Dataset, pack: &LanguagePack, index: &Index, query: &str) -> Option<String> {
    let mut out = String::new();
    let mut changed = false;
    for word in query.split(' ').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        if index.knows(word) {
            out.push_str(word);
        } else {
            out.push_str(nearest_word(data, pack, word)?);
            changed = true;
        }
    }
    let finds = changed && !(index.search(&out).is_empty() && index.cards_named(&out).is_empty());
    finds.then_some(out)
}

/// The nearest word: of names before titles, the first one of those equally near.
fn nearest_word(data: &Dataset, pack: &LanguagePack, word: &str) -> Option<&'static str> {
    let wanted = letters(word);
    // One letter may be wrong in a short word, two in a longer one.
    let mut least = match wanted.len() {
        0..=2 => return None,
        3..=4 => 2,
        _ => 3,
    };
    let partners = data.partners.iter().flat_map(|one| [one.short, one.name]);
    let programmes = data.programmes.iter().map(|one| one.name);
    let themes = data.themes.iter().map(|one| one.name);
    let items = data.items.iter();
    let ids: Vec<TextId> = partners
        .chain(programmes)
        .chain(themes)
        .chain(items.flat_map(|item| [item.short, item.line, item.title]))
        .collect();
    let texts = ids.into_iter().map(|id| pack.text(id));
    let mut best = None;
    for text in pack.countries.iter().copied().chain(texts) {
        for part in text.split(|c| !is_letter(c) && !is_mark(c)) {
            let far = distance(&wanted, &letters(part), least);
            if far < least {
                (least, best) = (far, Some(part));
            }
        }
    }
    best
}

/// The folded letters of a word.
fn letters(word: &str) -> Vec<char> {
    let mut folded = String::new();
    fold(word, &mut folded);
    folded.chars().filter(|c| *c != ' ').collect()
}

/// How many letters have to be put in, taken out or changed to make one word of the other; `limit`
/// when it is as many or more.
///
/// Source: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions and
/// reversals", 1966; one row of the table at a time.
fn distance(a: &[char], b: &[char], limit: usize) -> usize {
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
        let far = |a: &str, b: &str| distance(&letters(a), &letters(b), 3);
        for (a, b, wanted) in [
            ("haiti", "Haïti", 0),
            ("hati", "Haïti", 1),
            ("haitii", "Haïti", 1),
            ("hauti", "Haïti", 1),
            ("hiati", "Haïti", 2),
            ("kitten", "sitting", 3),
            ("oim", "Zimbabwe", 3),
            ("", "ab", 2),
        ] {
            assert_eq!(far(a, b), wanted, "{a} {b}");
            assert_eq!(far(b, a), wanted, "{b} {a}");
        }
    }
}
