//! A small valid dataset.

use fil_compiler::Files;
use fil_compiler::authored::Vocabulary;
use fil_compiler::check::{COUNTED, PLACEHOLDERS, message_keys};
use fil_domain::Lang;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The folder of the tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The valid dataset of `tests/base`, with the page's own words filled in.
pub(crate) fn base() -> Files {
    let mut files = Files::read(&tests().join("base")).unwrap_or_default();
    let english = files.get("text/en.json").map(<[u8]>::to_vec);
    for lang in Lang::SERVED {
        let name = format!("text/{}.json", lang.word());
        // The other languages say the same as English.
        if files.get(&name).is_none() {
            files
                .0
                .insert(name.clone(), english.clone().unwrap_or_default());
            edit(&mut files, &name, |file| file["lang"] = json!(lang.word()));
        }
        edit(&mut files, &name, |file| {
            file["ui"] = messages(*lang);
        });
    }
    files
}

/// A text for every message of the page, with its placeholders and, where it counts, the language's
/// forms.
fn messages(lang: Lang) -> Value {
    let forms: &[&str] = match lang {
        Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
        Lang::Ru => &["one", "few", "many", "other"],
        Lang::Zh => &["other"],
        _ => &["one", "other"],
    };
    let text = |key: &str| {
        let names = PLACEHOLDERS.iter().find(|(name, _)| *name == key);
        let names = names.map_or(&[] as &[&str], |(_, names)| names);
        let filled: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        format!("mot {}", filled.join(" ")).trim().to_owned()
    };
    let messages: Map<String, Value> = message_keys()
        .map(|key| {
            let value = if COUNTED.contains(&key) {
                forms.iter().map(|form| (*form, json!(text(key)))).collect()
            } else {
                json!(text(key))
            };
            (key.to_owned(), value)
        })
        .collect();
    Value::Object(messages)
}

/// Changes a file as JSON.
pub(crate) fn edit(files: &mut Files, name: &str, change: impl FnOnce(&mut Value)) {
    let bytes = files.get(name).unwrap_or(b"null");
    let mut value: Value = serde_json::from_slice(bytes).unwrap_or_default();
    change(&mut value);
    files
        .0
        .insert(name.to_owned(), format!("{value:#}\n").into_bytes());
}
