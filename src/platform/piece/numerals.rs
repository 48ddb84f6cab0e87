//! Arabic-Indic digits where the reader of an Arabic page asks for them.

use std::borrow::Cow;
use std::cell::Cell;

thread_local! {
    static ARABIC: Cell<bool> = const { Cell::new(false) };
}

/// From now on words are written with Arabic-Indic digits, or with those they have.
pub fn write_arabic_digits(on: bool) {
    ARABIC.set(on);
}

/// Words as they are to be written.
pub(super) fn written(words: Cow<'static, str>) -> Cow<'static, str> {
    if ARABIC.get() && words.bytes().any(|byte| byte.is_ascii_digit()) {
        Cow::Owned(arabic(&words))
    } else {
        words
    }
}

/// The words with Arabic-Indic digits (U+0660 to U+0669), but for those that follow Latin letters: in a
/// title or a code they belong to these.
fn arabic(words: &str) -> String {
    let mut latin = words
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| c.is_ascii());
    let mut out = String::with_capacity(words.len() * 2);
    for c in words.chars() {
        if c.is_alphabetic() {
            latin = c.is_ascii();
        } else if matches!(c, '،' | '؛' | '·') {
            latin = false;
        }
        let digit = c.to_digit(10).filter(|_| !latin);
        out.push(
            digit
                .and_then(|digit| char::from_u32(0x660 + digit))
                .unwrap_or(c),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::arabic;

    #[test]
    fn digits_follow_the_letters_before_them() {
        assert_eq!(arabic("11 مايو 2018"), "١١ مايو ٢٠١٨");
        assert_eq!(arabic("2011 – 2018"), "٢٠١١ – ٢٠١٨");
        assert_eq!(
            arabic("برنامج ELEVATE 2024، 5 بلدان"),
            "برنامج ELEVATE 2024، ٥ بلدان"
        );
        assert_eq!(arabic("EN 301 549"), "EN 301 549");
    }
}
