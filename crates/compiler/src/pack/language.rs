//! The record of a language.

use super::ids::{Ids, keep};
use crate::authored::Names;
use crate::content::Checked;
use crate::locale::{locale_of, places_in_order};
use fil_domain::locale::PluralCategory;
use fil_domain::text::{LanguagePack, MessageText, PluralForm, Text};
use fil_domain::{Lang, Message};
use serde_json::Value;
use std::collections::HashMap;

/// The texts of a language; `None` when it has no text file or ICU4X no data for it. What is
/// missing stands in French and says so.
#[must_use]
pub fn pack_of(checked: &Checked, lang: Lang) -> Option<LanguagePack> {
    let file = checked.texts.get(&lang)?;
    let french = checked.texts.get(&Lang::Fr)?;
    let ids = Ids::of(checked);
    let countries = countries(checked, lang, &ids);
    Some(LanguagePack {
        lang,
        data_hash: keep(&checked.hash),
        locale: locale_of(lang).ok()?,
        messages: Message::ALL
            .iter()
            .map(|message| message_of(message.code(), file, french))
            .collect(),
        texts: ids
            .texts
            .iter()
            .map(|pointer| text_of(checked, lang, pointer))
            .collect(),
        order: places_in_order(lang, &countries).ok()?,
        countries,
        regions: regions(checked, lang, &ids),
    })
}

/// A text of the data, in French where the language lacks it.
pub(super) fn text_of(checked: &Checked, lang: Lang, pointer: &str) -> Text {
    let own = checked.text(lang, pointer);
    let french = || checked.text(Lang::Fr, pointer).unwrap_or_default();
    Text {
        words: keep(own.unwrap_or_else(french)),
        in_french: own.is_none(),
        ours: own.is_some() && checked.is_ours(lang, pointer),
    }
}

/// The message of a key, in French where the file lacks it.
pub(super) fn message_of(key: &str, file: &Value, french: &Value) -> MessageText {
    let of = |file: &Value| {
        file.get("ui")
            .and_then(|ui| ui.get(key))
            .and_then(read_message)
    };
    of(file).or_else(|| of(french)).unwrap_or(MessageText {
        other: "",
        forms: Vec::new(),
    })
}

/// A message as it stands in a text file: a text, or an object of plural forms.
fn read_message(value: &Value) -> Option<MessageText> {
    if let Some(text) = value.as_str() {
        return Some(MessageText {
            other: keep(text),
            forms: Vec::new(),
        });
    }
    let forms = value.as_object()?;
    let form = |category: PluralCategory| {
        let words = forms.get(category.code()).and_then(Value::as_str);
        words.map(keep)
    };
    Some(MessageText {
        other: form(PluralCategory::Other).unwrap_or_default(),
        forms: PluralCategory::ALL
            .iter()
            .filter(|category| **category != PluralCategory::Other)
            .filter_map(|category| {
                form(*category).map(|words| PluralForm {
                    category: *category,
                    words,
                })
            })
            .collect(),
    })
}

/// Country names in the order of the dataset.
fn countries(checked: &Checked, lang: Lang, ids: &Ids<'_>) -> Vec<&'static str> {
    let names: HashMap<&str, &Names> = checked
        .content
        .countries
        .countries
        .values()
        .map(|country| (country.iso2.as_str(), &country.names))
        .collect();
    ids.countries
        .iter()
        .map(|code| {
            keep(
                names
                    .get(code)
                    .and_then(|names| names.get(lang))
                    .unwrap_or(code),
            )
        })
        .collect()
}

/// Region names in the order of the dataset: those of the M49 list, else those of the text files.
fn regions(checked: &Checked, lang: Lang, ids: &Ids<'_>) -> Vec<&'static str> {
    let names: HashMap<&str, &Names> = checked
        .content
        .countries
        .regions
        .values()
        .map(|region| (region.code.as_str(), &region.names))
        .collect();
    ids.regions
        .iter()
        .map(|code| {
            let pointer = format!("/regions/{code}");
            let name = names
                .get(code)
                .and_then(|names| names.get(lang))
                .or_else(|| checked.text(lang, &pointer))
                .or_else(|| checked.text(Lang::Fr, &pointer));
            keep(name.unwrap_or(code))
        })
        .collect()
}
