//! Filling patterns.

use fil_domain::LanguagePack;

/// A pattern with every `{name}` replaced by its value. A name without a value stays as it is.
#[must_use]
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let found = after
            .split_once('}')
            .and_then(|(name, tail)| Some((values.iter().find(|(key, _)| *key == name)?.1, tail)));
        if let Some((value, tail)) = found {
            out.push_str(value);
            rest = tail;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// "A", "A et B", "A, B et C" by the language's patterns.
#[must_use]
pub fn list(pack: &LanguagePack, words: &[&str]) -> String {
    let locale = &pack.locale;
    let Some((first, rest)) = words.split_first() else {
        return String::new();
    };
    let mut text = (*first).to_owned();
    for (at, word) in (1..).zip(rest) {
        let pattern = if rest.len() == 1 {
            locale.list_two
        } else if at == rest.len() {
            locale.list_end
        } else if at == 1 {
            locale.list_start
        } else {
            locale.list_middle
        };
        text = fill(pattern, &[("0", &text), ("1", word)]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_are_replaced_and_the_rest_stays() {
        let values = [("a", "1"), ("b", "{a}")];
        assert_eq!(fill("{a} – {b}", &values), "1 – {a}");
        assert_eq!(fill("{c} {a", &values), "{c} {a");
        assert_eq!(fill("", &values), "");
        assert_eq!(fill("}{{a}", &values), "}{1");
    }
}
