//! The text files against the slots: what is missing, what is too much, and each text itself.

use super::outcome::LanguageCount;
use super::place::Place;
use super::plain::check_sentences;
use super::ui::{check_ui, message_keys};
use super::words::check_text;
use crate::problem::{Code, Sink};
use crate::read::{Pointer, listed};
use crate::slots::Slot;
use fil_domain::Lang;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One text file.
pub(super) struct TextCheck<'a> {
    /// Its name.
    pub(super) file: &'a str,
    /// Its language.
    pub(super) lang: Lang,
    /// As written.
    pub(super) raw: &'a Value,
    /// The French file as written.
    pub(super) french: &'a Value,
    /// The slots of the content.
    pub(super) slots: &'a [Slot],
    /// Pointers below which texts cannot be judged, because what they belong to is broken.
    pub(super) broken: &'a [String],
}

impl TextCheck<'_> {
    /// Checks the file and counts its texts.
    pub(super) fn run(&self, sink: &mut Sink) -> LanguageCount {
        let root = Place::file(self.file);
        let mut missing: Vec<&Slot> = Vec::new();
        for slot in self.slots {
            match self.raw.pointer(&slot.pointer) {
                // What French lacks too is said once, for French.
                None if self.lang == Lang::Fr || self.french.pointer(&slot.pointer).is_some() => {
                    missing.push(slot);
                }
                None => {}
                Some(Value::String(text)) => {
                    let place = deep(&root, &slot.pointer);
                    check_text(text, self.lang, (slot.min, slot.max), &place, sink);
                    if slot.pointer.ends_with("/summary") {
                        check_sentences(text, self.lang, &place, sink);
                    }
                }
                // Another type was reported with the shape of the file.
                Some(_) => {}
            }
        }
        self.orphans(sink);
        let empty = Map::new();
        let ui = self.raw.get("ui").and_then(Value::as_object);
        let missing_ui = check_ui(ui.unwrap_or(&empty), self.lang, &root.key("ui"), sink);
        if self.lang == Lang::Fr {
            self.say_missing_french(&missing, &missing_ui, sink);
        } else {
            self.say_missing(&missing, &missing_ui, sink);
        }
        LanguageCount {
            lang: self.lang,
            total: self.slots.len() + message_keys().count(),
            missing: missing.len() + missing_ui.len(),
            stale: 0,
            ours: 0,
        }
    }

    fn say_missing_french(&self, missing: &[&Slot], ui: &[&str], sink: &mut Sink) {
        let root = Place::file(self.file);
        for slot in missing {
            let Some(code) = slot.missing else { continue };
            let hint = match code {
                Code::MissingReason => {
                    "The date is inferred or unknown: write what the source says, then why we conclude."
                }
                _ => "French is the source language and is always complete.",
            };
            let message = format!("The French text {} is missing.", said(&slot.pointer));
            deep(&root, &slot.pointer).say(sink, code, message, hint);
        }
        for key in ui {
            let message = format!("The message “{key}” of the page is missing.");
            let hint = "French is the source language and is always complete.";
            root.key("ui")
                .key(key)
                .say(sink, Code::MissingMessage, message, hint);
        }
    }

    /// One warning for each item or group, so that a language in the making stays readable.
    fn say_missing(&self, missing: &[&Slot], ui: &[&str], sink: &mut Sink) {
        let root = Place::file(self.file);
        let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for slot in missing {
            let mut parts = slot.pointer.splitn(4, '/').skip(1);
            let group = parts.next().unwrap_or_default();
            let (group, rest) = if group == "items" {
                let item = parts.next().unwrap_or_default();
                (format!("/items/{item}"), parts.next().unwrap_or_default())
            } else {
                let rest = slot.pointer.get(group.len() + 2..).unwrap_or_default();
                (format!("/{group}"), rest)
            };
            groups.entry(group).or_default().push(rest);
        }
        if !ui.is_empty() {
            groups.insert("/ui".to_owned(), ui.to_vec());
        }
        for (group, names) in groups {
            let noun = if names.len() == 1 {
                "text is"
            } else {
                "texts are"
            };
            let message = format!("{} {noun} missing: {}.", names.len(), listed(names));
            let hint = "The page shows the French text with a mark until then.";
            deep(&root, &group).say(sink, Code::MissingTranslation, message, hint);
        }
    }

    /// Says which texts belong to nothing.
    fn orphans(&self, sink: &mut Sink) {
        let known: BTreeSet<&str> = self
            .slots
            .iter()
            .map(|slot| slot.pointer.as_str())
            .collect();
        let groups = self.raw.as_object().into_iter().flatten();
        for (group, value) in
            groups.filter(|(key, _)| !["$schema", "lang", "ui"].contains(&key.as_str()))
        {
            let place = Pointer::root().key(group);
            self.orphans_below(value, &place, &known, sink);
        }
    }

    fn orphans_below(&self, value: &Value, at: &Pointer, known: &BTreeSet<&str>, sink: &mut Sink) {
        if self
            .broken
            .iter()
            .any(|broken| is_below(at.as_str(), broken))
        {
            return;
        }
        let below = format!("{}/", at.as_str());
        let leads_on = known
            .range(below.as_str()..)
            .next()
            .is_some_and(|next| next.starts_with(&below));
        match value {
            // A group without any slot below it belongs to nothing, as a whole.
            Value::Object(map) if leads_on || at.as_str().matches('/').count() == 1 => {
                for (key, value) in map {
                    self.orphans_below(value, &at.key(key), known, sink);
                }
            }
            Value::Object(map) if map.is_empty() => {}
            Value::Object(_) | Value::String(_) if !known.contains(at.as_str()) => {
                let place = deep(&Place::file(self.file), at.as_str());
                let message = format!("The text {} belongs to nothing.", said(at.as_str()));
                let hint = "Its id does not exist, or nothing uses it: correct the id or take the text out.";
                place.say(sink, Code::OrphanText, message, hint);
            }
            _ => {}
        }
    }
}

/// Whether a pointer is at or below another.
fn is_below(pointer: &str, other: &str) -> bool {
    pointer
        .strip_prefix(other)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The place of a pointer.
fn deep<'a>(root: &Place<'a>, pointer: &str) -> Place<'a> {
    pointer
        .split('/')
        .skip(1)
        .fold(root.clone(), |place, part| {
            place.key(&part.replace("~1", "/").replace("~0", "~"))
        })
}

/// A pointer as a reader says it: “items, koica, title”.
fn said(pointer: &str) -> String {
    format!("“{}”", pointer.trim_start_matches('/').replace('/', ", "))
}
