//! A text: empty, too long, with an address of a person in it, badly typed.

use super::place::Place;
use super::typography::check_french;
use crate::problem::{Code, Sink};
use fil_domain::Lang;

/// Checks a text of a language, from `min` to `max` characters long.
pub(super) fn check_text(
    text: &str,
    lang: Lang,
    (min, max): (usize, usize),
    place: &Place<'_>,
    sink: &mut Sink,
) {
    let length = text.trim().chars().count();
    if length == 0 {
        let hint = "Write the text, or take the key out.";
        place.say(sink, Code::EmptyText, "The text is empty.", hint);
        return;
    }
    if length > max {
        let message = format!("The text has {length} characters; its place holds {max}.");
        let hint = format!("Shorten it by {} characters.", length - max);
        place.say(sink, Code::TextTooLong, message, hint);
    }
    // Chinese says in 50 signs what takes 150 letters.
    if length < min && lang != Lang::Zh {
        let message = format!("The text has {length} characters; at least {min} are needed.");
        let hint = "Say who does what, with whom, since when.";
        place.say(sink, Code::TextTooShort, message, hint);
    }
    check_signs(text, lang, place, sink);
}

/// Checks the signs of a text: personal data, quotation marks, French typography.
pub(super) fn check_signs(text: &str, lang: Lang, place: &Place<'_>, sink: &mut Sink) {
    check_personal(text, place, sink);
    if text.contains('"') {
        let hint = match lang {
            Lang::Fr => "French quotation marks are « and », with a narrow no-break space inside.",
            _ => "Use the quotation marks of the language: “ and ” in English.",
        };
        let message = "A typewriter quotation mark (\") stands in the text.";
        place.say(sink, Code::StraightQuotes, message, hint);
    }
    if lang == Lang::Fr {
        check_french(text, place, sink);
    }
}

/// Checks a text of no particular language, such as the title of a source or a name.
pub(super) fn check_plain(text: &str, place: &Place<'_>, sink: &mut Sink) {
    if text.trim().is_empty() {
        place.say(sink, Code::EmptyText, "The text is empty.", "Write it.");
    }
    check_personal(text, place, sink);
}

fn check_personal(text: &str, place: &Place<'_>, sink: &mut Sink) {
    let found = if has_email(text) {
        "An e-mail address"
    } else if has_phone(text) {
        "A telephone number"
    } else {
        return;
    };
    place.say(
        sink,
        Code::PersonalData,
        format!("{found} stands in the text."),
        "Take it out: the product shows official roles, never contact details.",
    );
}

/// Whether a word looks like `name@place.tld`.
fn has_email(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || "<>(),;:".contains(c))
        .any(|word| {
            word.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.trim_end_matches('.').contains('.')
            })
        })
}

/// Whether eight digits or more follow a plus sign, with nothing but spaces and strokes between.
fn has_phone(text: &str) -> bool {
    text.split('+').skip(1).any(|rest| {
        rest.chars()
            .take_while(|c| c.is_ascii_digit() || c.is_whitespace() || "().-/".contains(*c))
            .filter(char::is_ascii_digit)
            .count()
            >= 8
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_people() {
        assert!(has_email("écrire à nom.prenom@iom.int."));
        assert!(!has_email("@IOM sur le réseau; 5 @ 3"));
        assert!(has_phone("tél. +41 22 717 91 11"));
        assert!(!has_phone("1 200 000 000 USD, 3 + 4"));
    }
}
