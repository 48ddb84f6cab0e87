//! A pseudo-language in the place of English: every text is longer by two fifths, its letters have accents,
//! and brackets stand around it. What shows no brackets is not translated; what loses one has no room to
//! grow.

use super::ids::keep;
use super::language::pack_of;
use crate::content::Checked;
use fil_domain::Lang;

/// The brackets around a text.
const BRACKETS: [char; 2] = ['⟦', '⟧'];

/// The packed texts of the pseudo-language; `None` as in [`super::pack_bytes`].
#[must_use]
pub fn pseudo_bytes(checked: &Checked) -> Option<Vec<u8>> {
    let mut pack = pack_of(checked, Lang::En)?;
    for message in &mut pack.messages {
        message.other = keep(&pseudo(message.other));
        for form in &mut message.forms {
            form.words = keep(&pseudo(form.words));
        }
    }
    for text in &mut pack.texts {
        text.words = keep(&pseudo(text.words));
    }
    for name in pack.countries.iter_mut().chain(&mut pack.regions) {
        *name = keep(&pseudo(name));
    }
    Some(fil_domain::pack::to_bytes(&pack))
}

/// A text in the pseudo-language; placeholders stay as they are, and so does what has no letters.
fn pseudo(text: &str) -> String {
    let mut out = String::from(BRACKETS[0]);
    let (mut inside, mut letters) = (false, 0_usize);
    for c in text.chars() {
        inside = (inside || c == '{') && c != '}';
        if inside || !c.is_alphabetic() {
            out.push(c);
        } else {
            letters += 1;
            out.push(accented(c));
        }
    }
    if letters == 0 {
        return text.to_owned();
    }
    let more = (text.chars().count() * 2).div_ceil(5);
    // Words, not one long word: they may break where the others do.
    for at in 0..more {
        out.push(if at % 6 == 0 { ' ' } else { 'õ' });
    }
    out.push(BRACKETS[1]);
    out
}

const fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ó',
        's' => 'š',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Å',
        'E' => 'Ê',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Û',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::pseudo;

    #[test]
    fn a_text_grows_by_two_fifths_and_keeps_its_placeholders() {
        assert_eq!(pseudo("{n} countries"), "⟦{n} çóúñtríéš õõõõõ⟧");
        assert_eq!(pseudo("{currency} {n}"), "{currency} {n}");
    }
}
