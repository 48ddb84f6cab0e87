//! Plain language: sentences that are read in one breath.

use super::place::Place;
use crate::problem::{Code, Sink};
use fil_domain::Lang;

/// Most words of a sentence. Guides to plain language ask for 15 to 20 on average; this is where even
/// long official names leave room for the rest.
const MOST_WORDS: usize = 28;
/// Most signs of a sentence in Chinese; a name or number in other signs counts as one.
const MOST_SIGNS: usize = 56;

/// Says every sentence of a summary that is too long.
pub(super) fn check_sentences(text: &str, lang: Lang, place: &Place<'_>, sink: &mut Sink) {
    let (most, of) = match lang {
        Lang::Zh => (MOST_SIGNS, "signs"),
        _ => (MOST_WORDS, "words"),
    };
    for sentence in sentences(text) {
        let length = length(sentence, lang);
        if length > most {
            let begin: String = sentence.chars().take(24).collect();
            let message = format!(
                "A sentence has {length} {of}; at most {most} are read with ease: {begin}…"
            );
            let hint = "Make two of it.";
            place.say(sink, Code::LongSentence, message, hint);
        }
    }
}

/// The sentences. One ends with a full stop, question or exclamation mark before a space; in Chinese
/// without one.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let mut ends = Vec::new();
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let spaced = signs.peek().is_none_or(|next| next.1.is_whitespace());
        if matches!(sign, '。' | '！' | '？') || matches!(sign, '.' | '!' | '?' | '؟') && spaced
        {
            ends.push(at + sign.len_utf8());
        }
    }
    ends.push(text.len());
    ends.into_iter().filter_map(move |to| {
        let sentence = text.get(from..to).unwrap_or_default().trim();
        from = to;
        Some(sentence).filter(|sentence| !sentence.is_empty())
    })
}

/// Words; in Chinese signs, names and numbers.
fn length(sentence: &str, lang: Lang) -> usize {
    if lang != Lang::Zh {
        // A dash or a number sign alone is no word.
        let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
        return sentence.split_whitespace().filter(is_word).count();
    }
    let mut count = 0;
    let mut in_word = false;
    for sign in sentence.chars() {
        // What stands before the signs of Chinese in Unicode.
        let foreign = sign < '\u{2e80}' && (sign.is_alphanumeric() || in_word && sign == ' ');
        count += usize::from(sign.is_alphanumeric() && !(foreign && in_word));
        in_word = foreign;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{length, sentences};
    use fil_domain::Lang;

    #[test]
    fn sentences_end_where_a_reader_pauses() {
        let all = |text| sentences(text).collect::<Vec<_>>();
        assert_eq!(
            all("L’OIM agit. Où ? En 3.5 pays."),
            ["L’OIM agit.", "Où ?", "En 3.5 pays."]
        );
        assert_eq!(all("二零一八年。协议！"), ["二零一八年。", "协议！"]);
        assert_eq!(all("وقعا الاتفاق؟ نعم"), ["وقعا الاتفاق؟", "نعم"]);
        assert!(all("").is_empty());
    }

    #[test]
    fn words_are_counted_and_signs_in_chinese() {
        assert_eq!(length("L’OIM et la Banque – un accord.", Lang::Fr), 6);
        assert_eq!(length("2018年，José Miguel与美洲组织。", Lang::Zh), 8);
    }
}
