//! Percent-encoding in a query (RFC 3986).

/// Appends a value, encoded so that it can stand behind `=` whatever it holds. Letters, digits and
/// `- . _ ~` stand for themselves, and so do the comma and the colon, which no reader splits at.
pub(super) fn encode(value: &str, out: &mut String) {
    for byte in value.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~,:".contains(&byte);
        put(byte, plain, out);
    }
}

/// Appends a raw piece of a query; only bytes that RFC 3986 does not allow there are encoded.
pub(super) fn encode_raw(raw: &str, out: &mut String) {
    for byte in raw.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~!$'()*+,;=:@/?%".contains(&byte);
        put(byte, plain, out);
    }
}

fn put(byte: u8, plain: bool, out: &mut String) {
    if plain {
        out.push(char::from(byte));
    } else {
        out.push('%');
        for nibble in [byte >> 4, byte & 15] {
            let digit = char::from_digit(u32::from(nibble), 16).unwrap_or('0');
            out.push(digit.to_ascii_uppercase());
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
        encode(value, &mut out);
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
