//! "Did you mean": the nearest of the words that are allowed.

/// The word nearest to `word`, when it is near enough to be what was meant.
fn nearest<'a>(word: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    allowed
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= 1 + candidate.chars().count().min(word.chars().count()) / 4
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// "Did you mean “signature”? " when a word is near, else nothing.
#[must_use]
pub fn did_you_mean<'a>(word: &str, allowed: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, allowed)
        .map(|near| format!("Did you mean “{near}”? "))
        .unwrap_or_default()
}

/// The words in a row, at most twenty of them.
#[must_use]
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    let shown = words
        .iter()
        .take(20)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    match words.len().saturating_sub(20) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// How many letters must be put in, taken out or changed (Levenshtein), letters compared without case.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.to_lowercase().chars().collect();
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, above) in b.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(x != y)).min(left + 1).min(above + 1);
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(
            nearest("signatre", ["signature", "start"]),
            Some("signature")
        );
        assert_eq!(nearest("Signature", ["signature"]), Some("signature"));
        assert_eq!(nearest("poisson", ["signature", "start"]), None);
    }
}
