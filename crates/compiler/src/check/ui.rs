//! The page's own words.

use super::place::Place;
use super::ui_rules::{COUNTED, MAY_BE_EMPTY, ONE_OF, placeholders_of};
use super::words::{check_signs, check_text};
use crate::locale::locale_of;
use crate::problem::{Code, Sink};
use crate::read::{did_you_mean, listed};
use fil_domain::locale::PluralCategory;
use fil_domain::{Lang, Message, PageMessage};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The longest message, in characters.
const LONGEST: usize = 600;

/// The keys of all messages: those of the app, and those that only the pages say.
pub fn message_keys() -> impl Iterator<Item = &'static str> {
    let pages = PageMessage::ALL.iter().map(|message| message.code());
    let app = Message::ALL.iter().map(|message| message.code());
    app.chain(pages)
}

/// Checks the messages of a text file. Returns the keys that are missing.
pub(super) fn check_ui(
    ui: &Map<String, Value>,
    lang: Lang,
    place: &Place<'_>,
    sink: &mut Sink,
) -> Vec<&'static str> {
    let forms = Forms::of(lang);
    for (key, value) in ui {
        let place = place.key(key);
        if !message_keys().any(|known| known == key) {
            let message = format!("The page has no message “{key}”.");
            place.say(
                sink,
                Code::UnknownMessage,
                message,
                did_you_mean(key, message_keys()),
            );
            continue;
        }
        match value {
            Value::String(text) => {
                if COUNTED.contains(&key.as_str()) {
                    let needed = listed(forms.needed.iter().map(|form| form.code()));
                    place.say(
                        sink,
                        Code::MissingPluralForm,
                        "This message counts, and has no plural forms.",
                        format!("Write an object with a text for each of: {needed}."),
                    );
                }
                check_message(key, text, true, lang, &place, sink);
            }
            Value::Object(texts) => check_forms(key, texts, &forms, &place, sink),
            // Another type was reported with the shape of the file.
            _ => {}
        }
    }
    message_keys()
        .filter(|key| !ui.contains_key(*key))
        .collect()
}

fn check_forms(
    key: &str,
    texts: &Map<String, Value>,
    forms: &Forms,
    place: &Place<'_>,
    sink: &mut Sink,
) {
    let Forms {
        lang,
        needed,
        allowed,
    } = forms;
    for (form, text) in texts {
        let place = place.key(form);
        if !allowed.iter().any(|category| category.code() == form) {
            let hint = format!(
                "Forms of this language: {}.",
                listed(allowed.iter().map(|form| form.code()))
            );
            let message = format!("The language has no plural form “{form}”.");
            place.say(sink, Code::UnknownPluralForm, message, hint);
        }
        if let Some(text) = text.as_str() {
            check_message(key, text, form == "other", *lang, &place, sink);
        }
    }
    for form in needed
        .iter()
        .filter(|form| !texts.contains_key(form.code()))
    {
        place.say(
            sink,
            Code::MissingPluralForm,
            format!("The plural form “{}” is missing.", form.code()),
            format!(
                "{} needs: {}.",
                lang.own_name(),
                listed(needed.iter().map(|form| form.code()))
            ),
        );
    }
}

/// Checks one text of a message. `whole` when it must hold every placeholder: a form like "one" may
/// say the number in words.
fn check_message(
    key: &str,
    text: &str,
    whole: bool,
    lang: Lang,
    place: &Place<'_>,
    sink: &mut Sink,
) {
    if text.trim().is_empty() && MAY_BE_EMPTY.contains(&key) {
        return;
    }
    let allowed = placeholders_of(key);
    let found = placeholders(text);
    for name in found.iter().filter(|name| !allowed.contains(name)) {
        let hint = if allowed.is_empty() {
            "This message has no placeholders.".to_owned()
        } else {
            format!(
                "Placeholders of this message: {}.",
                listed(allowed.iter().copied())
            )
        };
        let message = format!("The page does not fill the placeholder {{{name}}}.");
        place.say(sink, Code::UnknownPlaceholder, message, hint);
    }
    let enough = ONE_OF.contains(&key) && !found.is_empty();
    for name in allowed
        .iter()
        .filter(|name| whole && !enough && !found.contains(**name))
    {
        let message = format!("The placeholder {{{name}}} is left out.");
        let hint = "Put it where the page has to write the value.";
        place.say(sink, Code::MissingPlaceholder, message, hint);
    }
    // Patterns such as "{n}" hold no words; only their signs are checked.
    if text.trim().is_empty() {
        check_text(text, lang, (0, LONGEST), place, sink);
    } else {
        check_signs(text, lang, place, sink);
    }
}

/// The names in braces.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// The plural forms of a language.
struct Forms {
    lang: Lang,
    /// Those of whole numbers below 200, and "other", which is always the last resort.
    needed: BTreeSet<PluralCategory>,
    /// The needed forms, and that of whole millions.
    allowed: BTreeSet<PluralCategory>,
}

impl Forms {
    fn of(lang: Lang) -> Self {
        let locale = locale_of(lang).ok();
        let small = locale
            .iter()
            .flat_map(|locale| locale.plural.iter().copied());
        let needed: BTreeSet<_> = small.chain([PluralCategory::Other]).collect();
        let million = locale.iter().map(|locale| locale.plural_million);
        let allowed = needed.iter().copied().chain(million).collect();
        Self {
            lang,
            needed,
            allowed,
        }
    }
}
