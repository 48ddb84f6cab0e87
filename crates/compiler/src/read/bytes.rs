//! The bytes of a file: size, encoding, syntax.

use crate::problem::{Code, Sink};
use serde_json::Value;
use serde_json::error::Category;

/// The largest file that is read, in bytes.
const LARGEST: usize = 8 * 1024 * 1024;

/// The text of a file and its JSON value; `None` when it cannot be read, which is then in `sink`.
pub(super) fn parse<'a>(file: &str, bytes: &'a [u8], sink: &mut Sink) -> Option<(&'a str, Value)> {
    if bytes.len() > LARGEST {
        sink.add(
            file,
            "",
            Code::FileTooBig,
            format!("The file has {} bytes; at most 8 MB are read.", bytes.len()),
            "Something else was probably saved under this name.",
        );
        return None;
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        sink.add(
            file,
            "",
            Code::WrongEncoding,
            "The file is in UTF-16.",
            "Save it again as UTF-8 (in Windows Notepad: Save as, Encoding: UTF-8).",
        );
        return None;
    }
    let text = decode(file, bytes, sink)?;
    // Some editors put a mark at the start of a UTF-8 file; it means nothing.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str(text) {
        Ok(value) => Some((text, value)),
        Err(error) => {
            syntax(file, &error, sink);
            None
        }
    }
}

/// The bytes as text.
fn decode<'a>(file: &str, bytes: &'a [u8], sink: &mut Sink) -> Option<&'a str> {
    std::str::from_utf8(bytes)
        .map_err(|error| {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
            sink.add_at_line(
                file,
                line,
                Code::NotUtf8,
                "The file is not UTF-8: on this line stands a character in another encoding.",
                "Save the file again as UTF-8.",
            );
        })
        .ok()
}

/// Says what serde_json found, in other words.
fn syntax(file: &str, error: &serde_json::Error, sink: &mut Sink) {
    let (line, column) = (error.line(), error.column());
    if error.classify() == Category::Eof {
        sink.add_at_line(
            file,
            line,
            Code::TruncatedFile,
            "The file ends in the middle.",
            "A bracket or a quotation mark is not closed, or the file was not saved to its end.",
        );
        return;
    }
    // The place is said in words of our own.
    let full = error.to_string();
    let what = full.split(" at line ").next().unwrap_or(&full);
    sink.add_at_line(
        file,
        line,
        Code::BadSyntax,
        format!("This is not JSON: {what} (line {line}, character {column})."),
        "Look there and just before: a comma, a quotation mark or a bracket is missing or too many. \
         After the last entry of a list stands no comma.",
    );
}
