//! Percent-encoding in a query (RFC 3986).

/// What stands for itself in a value, beside letters and digits: it can stand behind `=` whatever it
/// holds. No reader splits at a comma or a colon.
pub(super) const VALUE: &[u8] = b"-._~,:";
/// What stands for itself in a raw piece of a query: all that RFC 3986 allows there.
pub(super) const RAW: &[u8] = b"-._~!$'()*+,;=:@/?%";

/// Appends a text; bytes that are no letter, no digit and not `plain` are encoded.
pub(super) fn encode(text: &str, plain: &[u8], out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            out.push(char::from(byte));
            continue;
        }
        out.push('%');
        for nibble in [byte >> 4, byte & 15] {
            let from = if nibble < 10 { b'0' } else { b'A' - 10 };
            out.push(char::from(from + nibble));
        }
    }
}

/// The text of an encoded value; `+` is read as a space, a broken escape as it stands, bytes that
/// are no UTF-8 as the replacement character.
pub(super) fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
    }
    text_of(&bytes)
}

/// The text of bytes, with the replacement character for each byte that belongs to no character.
fn text_of(mut bytes: &[u8]) -> String {
    let mut out = String::new();
    loop {
        match core::str::from_utf8(bytes) {
            Ok(text) => {
                out.push_str(text);
                return out;
            }
            Err(fault) => {
                let (sound, broken) = bytes.split_at(fault.valid_up_to());
                out.push_str(core::str::from_utf8(sound).unwrap_or_default());
                out.push('\u{fffd}');
                bytes = broken.get(1..).unwrap_or_default();
            }
        }
    }
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(value: &str) -> String {
        let mut out = String::new();
        encode(value, VALUE, &mut out);
        out
    }

    #[test]
    fn values_come_back() {
        for text in [
            "",
            "Haïti",
            "a+b & c=d#e",
            "100 %",
            "中文",
            "un,bank",
            "%41",
        ] {
            assert_eq!(decode(&encoded(text)), text);
        }
        assert_eq!(encoded("Haïti & co"), "Ha%C3%AFti%20%26%20co");
        assert_eq!(encoded("un,bank"), "un,bank");
    }

    #[test]
    fn reading_is_forgiving() {
        assert_eq!(decode("a+b%20c"), "a b c");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%zz%4"), "%zz%4");
        assert_eq!(decode("%ff"), "\u{fffd}");
    }
}
