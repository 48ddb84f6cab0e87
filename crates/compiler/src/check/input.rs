//! Reading the files of the data folder.

use super::translation::translation_file;
use crate::authored::TextFile;
use crate::content::Content;
use crate::files::Files;
use crate::problem::{Code, Sink};
use crate::read::{Lines, Loaded, load};
use fil_domain::Lang;
use serde_json::Value;
use std::collections::BTreeMap;

/// The files as written, by name.
pub(super) type Raws = BTreeMap<&'static str, Value>;

/// Reads the files without words. `lines` gets where their values stand.
pub(super) fn load_content(
    files: &Files,
    lines: &mut BTreeMap<String, Lines>,
    sink: &mut Sink,
) -> (Content, Raws) {
    let mut raws = Raws::new();
    macro_rules! file {
        ($name:literal) => {{
            let loaded = load($name, files.get($name), sink);
            raws.insert($name, loaded.raw);
            lines.insert(loaded.file, loaded.lines);
            loaded.value.unwrap_or_default()
        }};
    }
    let content = Content {
        partnerships: file!("partnerships.json"),
        partners: file!("partners.json"),
        countries: file!("countries.json"),
        sources: file!("sources.json"),
        themes: file!("themes.json"),
        eras: file!("eras.json"),
    };
    let known = |name: &str| {
        let own = |lang: &Lang| text_file(*lang) == name || translation_file(*lang) == name;
        raws.contains_key(name) || Lang::ALL.iter().any(own)
    };
    for name in files.0.keys().filter(|name| !known(name)) {
        let hint =
            "Files of the data are listed in data/README.md; texts are text/fr.json and so on.";
        sink.add(
            name,
            "",
            Code::UnknownFile,
            "Nothing reads this file.",
            hint,
        );
    }
    (content, raws)
}

/// The text files that are there or have to be, as written.
pub(super) fn load_texts(
    files: &Files,
    lines: &mut BTreeMap<String, Lines>,
    sink: &mut Sink,
) -> BTreeMap<Lang, Value> {
    let mut texts = BTreeMap::new();
    for lang in Lang::ALL {
        let file = text_file(*lang);
        let bytes = files.get(&file);
        if bytes.is_none() && !Lang::SERVED.contains(lang) {
            continue;
        }
        let loaded: Loaded<TextFile> = load(&file, bytes, sink);
        if let Some(written) = loaded
            .value
            .as_ref()
            .map(|text| text.lang.0)
            .filter(|l| l != lang)
        {
            let message = format!(
                "The file says “{}”, its name says “{}”.",
                written.code(),
                lang.code()
            );
            sink.add(
                &file,
                "/lang",
                Code::WrongTextLanguage,
                message,
                "The two must be the same.",
            );
        }
        lines.insert(file, loaded.lines);
        if loaded.raw.is_object() {
            texts.insert(*lang, loaded.raw);
        }
    }
    texts
}

/// The name of a language's text file.
pub(super) fn text_file(lang: Lang) -> String {
    format!("text/{}.json", lang.code())
}
