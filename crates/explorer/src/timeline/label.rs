//! How wide words are, without a browser.

/// Estimated width of words set in the system's sans serif of `size` pixels: a little more than
/// what Noto Sans takes, so that a label never outgrows its box.
#[must_use]
pub fn text_width(text: &str, size: f64) -> f64 {
    let hundredths: u32 = text.chars().map(char_width).sum();
    f64::from(hundredths) * size / 100.0
}

/// Width of a character in hundredths of the type's size.
const fn char_width(c: char) -> u32 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' | '\u{a0}'
        | '\u{202f}' => 32,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 42,
        'm' | 'w' | 'M' | 'W' | '@' | '…' | '—' | 'œ' | 'æ' => 98,
        '\u{430}'..='\u{4ff}' => 66,
        'A'..='Z' | 'À'..='Þ' | '\u{400}'..='\u{42f}' | '≈' | '≥' | '≤' => 74,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffef}' | '\u{20000}'.. => 106,
        _ => 61,
    }
}

/// The words cut to a width, with "…"; `None` when fewer than four characters would be left, or
/// when they fit as they are.
pub(super) fn cut(text: &str, size: f64, width: f64) -> Option<String> {
    let room = width - text_width("…", size);
    let mut used = 0.0;
    let mut end = None;
    for (count, (at, c)) in text.char_indices().enumerate() {
        used += f64::from(char_width(c)) * size / 100.0;
        if used > room {
            end = Some((count, at));
            break;
        }
    }
    let (count, at) = end?;
    let mut out = text.get(..at)?.trim_end().to_owned();
    out.push('…');
    (count >= 4).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_at_a_width() {
        let cutting = cut("Organisation internationale", 12.0, 80.0).unwrap();
        assert_eq!(cutting, "Organisati…");
        assert!(text_width(&cutting, 12.0) <= 80.0);
        assert_eq!(cut("OEA", 12.0, 80.0), None);
        assert_eq!(cut("Organisation", 12.0, 20.0), None);
        assert!(text_width("国际移民组织", 10.0) > 60.0);
    }
}
