//! Whether a translation is of the French that stands there now.

use super::input::{load_content, load_texts};
use super::place::Place;
use super::ui::message_keys;
use crate::authored::TranslationFile;
use crate::files::Files;
use crate::problem::{Code, Sink};
use crate::read::{Lines, Loaded, listed, load};
use crate::slots::{Slot, slots};
use fil_domain::Lang;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The name of a language's file.
pub(super) fn translation_file(lang: Lang) -> String {
    format!("translation/{}.json", lang.code())
}

/// The files that are there.
pub(super) fn load_translations(
    files: &Files,
    lines: &mut BTreeMap<String, Lines>,
    sink: &mut Sink,
) -> BTreeMap<Lang, TranslationFile> {
    let mut all = BTreeMap::new();
    for lang in Lang::ALL {
        let name = translation_file(*lang);
        if let Some(bytes) = files.get(&name) {
            let loaded: Loaded<TranslationFile> = load(&name, Some(bytes), sink);
            lines.insert(name, loaded.lines);
            all.insert(*lang, loaded.value.unwrap_or_default());
        }
    }
    all
}

/// The mark of a text: the first eight hexadecimal digits of the SHA-256 of its JSON.
fn mark_of(text: &Value) -> String {
    let digest = Sha256::digest(text.to_string().as_bytes());
    let first = digest.iter().take(4);
    first.map(|byte| format!("{byte:02x}")).collect()
}

/// The places of all texts that a language has, those of the page among them.
pub(super) fn places(slots: &[Slot]) -> Vec<String> {
    let own = slots.iter().map(|slot| slot.pointer.clone());
    own.chain(message_keys().map(|key| format!("/ui/{key}")))
        .collect()
}

/// The marks of a language's texts as they stand now.
fn marks(slots: &[Slot], french: &Value, own: &Value) -> BTreeMap<String, String> {
    let mut marks = BTreeMap::new();
    for place in places(slots) {
        if let (Some(text), Some(_)) = (french.pointer(&place), own.pointer(&place)) {
            marks.insert(place, mark_of(text));
        }
    }
    marks
}

/// A language's file with every text marked as of today's French; `None` when the language has no texts.
#[must_use]
pub fn marked(files: &Files, lang: Lang) -> Option<String> {
    let (mut lines, mut sink) = (BTreeMap::new(), Sink::default());
    let (content, _) = load_content(files, &mut lines, &mut sink);
    let texts = load_texts(files, &mut lines, &mut sink);
    let (french, own) = (texts.get(&Lang::Fr)?, texts.get(&lang)?);
    let bytes = files.get(&translation_file(lang)).unwrap_or(b"{}");
    let mut file: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    let marks = marks(&slots(&content, french), french, own);
    let schema = "../schema/translation.schema.json";
    file.insert("$schema".to_owned(), Value::from(schema));
    file.insert("of".to_owned(), serde_json::to_value(marks).ok()?);
    Some(format!("{:#}\n", Value::Object(file)))
}

/// The texts whose French has changed since they were translated; a text that nobody has marked counts
/// too.
pub(super) fn stale(
    lang: Lang,
    file: &TranslationFile,
    slots: &[Slot],
    (french, own): (&Value, &Value),
    sink: &mut Sink,
) -> BTreeSet<String> {
    let now = marks(slots, french, own);
    let old = now
        .iter()
        .filter(|(place, mark)| file.of.get(*place) != Some(*mark));
    let old: BTreeSet<String> = old.map(|(place, _)| place.clone()).collect();
    let name = translation_file(lang);
    let root = Place::file(&name);
    if !old.is_empty() {
        let noun = if old.len() == 1 {
            "text is"
        } else {
            "texts are"
        };
        let names = listed(old.iter().map(String::as_str));
        let message = format!("{} {noun} not of today’s French: {names}.", old.len());
        let hint = format!(
            "Bring text/{0}.json up to date, then: cargo xtask translated {0}. The page shows the French until then.",
            lang.code()
        );
        root.key("of")
            .say(sink, Code::StaleTranslation, message, hint);
    }
    let known: BTreeSet<String> = places(slots).into_iter().collect();
    for (at, place) in file.own.iter().enumerate() {
        if !known.contains(place) {
            let message = format!("There is no text “{place}”.");
            let hint = "A text is named by its place in the text file: /partners/koica/name.";
            root.key("own")
                .at(at)
                .say(sink, Code::OrphanText, message, hint);
        }
    }
    old
}
