//! Edits that spoil the valid dataset.

use super::common::{base, edit};
use fil_compiler::Files;
use serde_json::Value;
use std::path::Path;

/// Applies a `patch.json`: a list of edits. The edits of JSON come before those of bytes.
pub(crate) fn patched(patch: &Path) -> Files {
    let mut files = base();
    let text = std::fs::read_to_string(patch).unwrap_or_default();
    let edits: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    assert!(!edits.is_empty(), "{} has no edits", patch.display());
    for op in &edits {
        apply(&mut files, op);
    }
    files
}

/// One edit: `set` (or add, with `-` at the end of a list), `remove`, `copy`, `replace` in the
/// text, or `do` something to the whole file.
fn apply(files: &mut Files, op: &Value) {
    let text = |key: &str| op[key].as_str().unwrap_or_default().to_owned();
    let name = text("file");
    if op["set"].is_string() {
        edit(files, &name, |file| {
            put(file, &text("set"), op["to"].clone())
        });
    } else if op["copy"].is_string() {
        edit(files, &name, |file| {
            let copy = file.pointer(&text("copy")).cloned().unwrap_or_default();
            put(file, &text("to"), copy);
        });
    } else if op["remove"].is_string() {
        edit(files, &name, |file| remove(file, &text("remove")));
    } else if op["replace"].is_string() {
        let bytes = files.0.remove(&name).unwrap_or_default();
        let before = String::from_utf8_lossy(&bytes).into_owned();
        let after = before.replacen(&text("replace"), &text("to"), 1);
        assert_ne!(before, after, "{op} changes nothing");
        files.0.insert(name, after.into_bytes());
    } else {
        whole_file(files, &name, &text("do"));
    }
}

/// Does something to the bytes of a file.
fn whole_file(files: &mut Files, name: &str, what: &str) {
    let bytes = files.0.remove(name).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let changed = match what {
        "drop" => return,
        "add" => b"{}\n".to_vec(),
        "cut" => bytes.iter().copied().take(bytes.len() / 2).collect(),
        "swell" => bytes
            .into_iter()
            .chain(std::iter::repeat_n(b' ', 9_000_000))
            .collect(),
        "utf16" => [0xfeff]
            .into_iter()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect(),
        "latin1" => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .collect(),
        "copy-en" => files.get("text/en.json").unwrap_or_default().to_vec(),
        other => unreachable!("no such edit: {other}"),
    };
    files.0.insert(name.to_owned(), changed);
}

/// Sets the value at a pointer.
fn put(file: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        *file = value;
        return;
    };
    match file.pointer_mut(parent) {
        Some(Value::Object(map)) => drop(map.insert(key.to_owned(), value)),
        Some(Value::Array(list)) => match key.parse::<usize>().ok().and_then(|at| list.get_mut(at))
        {
            Some(place) => *place = value,
            None => list.push(value),
        },
        _ => unreachable!("no such place: {pointer}"),
    }
}

/// Takes the value at a pointer out of its object.
fn remove(file: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
    let gone = match file.pointer_mut(parent) {
        Some(Value::Object(map)) => map.remove(key),
        _ => None,
    };
    assert!(gone.is_some(), "no such place: {pointer}");
}
