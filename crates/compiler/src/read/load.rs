//! One file, from bytes to its authored type.

use super::bytes::parse;
use super::lines::Lines;
use super::pointer::Pointer;
use super::structure::Structure;
use crate::problem::{Code, Sink};
use crate::schema::schema_of;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A file that was read.
#[derive(Debug)]
pub struct Loaded<T> {
    /// The file, relative to the data folder.
    pub file: String,
    /// Everything the file holds, as written: ids of broken entries can still be referred to.
    pub raw: Value,
    /// The usable part; `None` when the file itself is broken.
    pub value: Option<T>,
    /// Where its values stand.
    pub lines: Lines,
}

/// Reads a file; `bytes` is `None` when it is not there. Problems go to `sink`.
pub fn load<T: JsonSchema + DeserializeOwned>(
    file: &str,
    bytes: Option<&[u8]>,
    sink: &mut Sink,
) -> Loaded<T> {
    let mut loaded = Loaded {
        file: file.to_owned(),
        raw: Value::Null,
        value: None,
        lines: Lines::default(),
    };
    let Some(bytes) = bytes else {
        sink.add(
            file,
            "",
            Code::MissingFile,
            "The file is not there.",
            "Put it back, or take the name of a file that was renamed.",
        );
        return loaded;
    };
    let Some((text, raw)) = parse(file, bytes, sink) else {
        return loaded;
    };
    loaded.lines = Lines::of(text);
    for (pointer, line) in &loaded.lines.duplicates {
        let key = pointer.rsplit('/').next().unwrap_or_default();
        sink.add_at_line(
            file,
            *line,
            Code::DuplicateKey,
            format!("The key “{key}” stands twice in the same place ({pointer})."),
            "Keep one of the two.",
        );
    }
    let schema = schema_of::<T>();
    let mut structure = Structure {
        file,
        root: &schema,
        sink,
    };
    let clean = structure.walk(&schema, &raw, &Pointer::root());
    loaded.value = clean.and_then(|clean| {
        serde_json::from_value(clean)
            .map_err(|error| {
                // The walk follows the same types, so this is a second net, not a usual way.
                sink.add(file, "", Code::WrongType, format!("{error}."), "");
            })
            .ok()
    });
    loaded.raw = raw;
    loaded
}
