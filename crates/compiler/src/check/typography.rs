//! French typography: apostrophes, and the spaces at punctuation.

use super::place::Place;
use crate::problem::{Code, Sink};

/// Narrow no-break space, before ; ! ? and inside « ».
const NARROW: char = '\u{202f}';
/// No-break space, before the colon.
const NO_BREAK: char = '\u{a0}';

/// Checks a French text.
pub(super) fn check_french(text: &str, place: &Place<'_>, sink: &mut Sink) {
    if text.contains('\'') {
        let message = "A typewriter apostrophe (') stands in the text.";
        let hint = "The French apostrophe is ’ (U+2019).";
        place.say(sink, Code::StraightApostrophe, message, hint);
    }
    let signs: Vec<char> = text.chars().collect();
    let at = |index: usize| signs.get(index).copied();
    let mut wrong: Vec<(char, &str)> = Vec::new();
    for (index, sign) in signs.iter().enumerate() {
        let before = index.checked_sub(1).and_then(at);
        let after = at(index + 1);
        let slip = match sign {
            ';' | '!' | '?' if before != Some(NARROW) && !is_mark(before) => {
                Some("a narrow no-break space (U+202F) before it")
            }
            // Inside a time (12:30) or an address the colon is not punctuation.
            ':' if before != Some(NO_BREAK)
                && before != Some(NARROW)
                && after.is_none_or(char::is_whitespace) =>
            {
                Some("a no-break space (U+00A0) before it")
            }
            '«' if after != Some(NARROW) && after != Some(NO_BREAK) => {
                Some("a narrow no-break space (U+202F) after it")
            }
            '»' if before != Some(NARROW) && before != Some(NO_BREAK) => {
                Some("a narrow no-break space (U+202F) before it")
            }
            _ => None,
        };
        if let Some(slip) = slip.filter(|slip| !wrong.contains(&(*sign, *slip))) {
            wrong.push((*sign, slip));
        }
    }
    for (sign, slip) in wrong {
        let message = format!("The space at “{sign}” is not the French one.");
        let hint = format!("Put {slip}. Copy it from another text of the file.");
        place.say(sink, Code::FrenchSpacing, message, hint);
    }
}

/// Whether the sign before a mark is itself a mark: "?!".
fn is_mark(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| ";!?".contains(sign))
}
