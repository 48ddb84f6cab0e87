//! The structural check: a value against the schema of its type.
//!
//! Returns a copy that the type can be read from. What is broken is left out: a key that may be
//! missing is dropped, an entry of a list or a map becomes null, anything else breaks what it is in.

use super::nearest::{did_you_mean, listed};
use super::pointer::Pointer;
use crate::problem::{Code, Sink};
use serde_json::{Map, Value};

/// A walk through one file.
pub(super) struct Structure<'a> {
    pub(super) file: &'a str,
    pub(super) root: &'a Value,
    pub(super) sink: &'a mut Sink,
}

impl<'a> Structure<'a> {
    /// The usable form of `value`, or `None` when it is broken.
    pub(super) fn walk(&mut self, schema: &'a Value, value: &Value, at: &Pointer) -> Option<Value> {
        let (name, schema) = self.resolve(schema);
        if let Some(Value::Array(choices)) = schema.get("anyOf") {
            let fit = choices.iter().find(|choice| type_fits(choice, value));
            if let Some(choice) = fit {
                return self.walk(choice, value, at);
            }
            let types: Vec<_> = choices.iter().map(wanted).collect();
            self.wrong_type(&types.join(" or "), value, at);
            return None;
        }
        if !type_fits(schema, value) {
            self.wrong_type(&wanted(schema), value, at);
            return None;
        }
        match value {
            Value::Object(map) => self.object(name, schema, map, at),
            Value::Array(list) => self.array(schema, list, at),
            Value::String(word) => self.word(schema, word, at),
            other => Some(other.clone()),
        }
    }

    /// Follows `$ref`; the name is that of the type.
    fn resolve(&self, schema: &'a Value) -> (&'a str, &'a Value) {
        let name = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|path| path.strip_prefix("#/$defs/"));
        match name {
            Some(name) => {
                let found = self.root.get("$defs").and_then(|defs| defs.get(name));
                (name, found.unwrap_or(schema))
            }
            None => ("", schema),
        }
    }

    fn object(
        &mut self,
        name: &str,
        schema: &'a Value,
        map: &Map<String, Value>,
        at: &Pointer,
    ) -> Option<Value> {
        let empty = Map::new();
        let known = schema.get("properties").and_then(Value::as_object);
        let rest = schema.get("additionalProperties").filter(|s| s.is_object());
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let keys = || known.unwrap_or(&empty).keys().map(String::as_str);
        let mut sound = true;
        let mut clean = Map::new();
        for (key, value) in map {
            let place = at.key(key);
            if let Some(schema) = known.and_then(|known| known.get(key)) {
                match self.walk(schema, value, &place) {
                    Some(value) => drop(clean.insert(key.clone(), value)),
                    None => sound &= !required.contains(&key.as_str()),
                }
            } else if let Some(schema) = rest {
                let value = self.walk(schema, value, &place).unwrap_or(Value::Null);
                clean.insert(key.clone(), value);
            } else {
                let hint = format!(
                    "{}Keys that can stand here: {}.",
                    did_you_mean(key, keys()),
                    listed(keys())
                );
                let message = format!("The key “{key}” has no meaning here.");
                self.sink
                    .add(self.file, place.as_str(), Code::UnknownKey, message, hint);
            }
        }
        for key in required.iter().filter(|key| !map.contains_key(**key)) {
            sound = false;
            self.missing(name, key, known.and_then(|known| known.get(*key)), at);
        }
        sound.then_some(Value::Object(clean))
    }

    fn array(&mut self, schema: &'a Value, list: &[Value], at: &Pointer) -> Option<Value> {
        let length = schema.get("minItems").and_then(Value::as_u64);
        let fixed = length.is_some() && length == schema.get("maxItems").and_then(Value::as_u64);
        if fixed && length != Some(list.len() as u64) {
            let message = format!(
                "The number of values here is {}, and it must be {}.",
                list.len(),
                length.unwrap_or(0)
            );
            self.sink
                .add(self.file, at.as_str(), Code::WrongType, message, "");
            return None;
        }
        let Some(items) = schema.get("items") else {
            return Some(Value::Array(list.to_vec()));
        };
        let clean: Vec<Value> = list
            .iter()
            .enumerate()
            .map(|(index, value)| {
                self.walk(items, value, &at.at(index))
                    .unwrap_or(Value::Null)
            })
            .collect();
        (!fixed || !clean.contains(&Value::Null)).then_some(Value::Array(clean))
    }

    /// A text, which may have to be a word of a vocabulary.
    fn word(&mut self, schema: &Value, word: &str, at: &Pointer) -> Option<Value> {
        let text = Value::String(word.to_owned());
        let Some(Value::Array(words)) = schema.get("oneOf") else {
            return Some(text);
        };
        let allowed = || {
            words
                .iter()
                .filter_map(|entry| entry.get("const"))
                .filter_map(Value::as_str)
        };
        if allowed().any(|known| known == word) {
            return Some(text);
        }
        let what = schema
            .get("title")
            .and_then(Value::as_str)
            .unwrap_or("a word");
        self.sink.add(
            self.file,
            at.as_str(),
            Code::UnknownWord,
            format!("“{word}” is not {what}."),
            format!(
                "{}Allowed: {}.",
                did_you_mean(word, allowed()),
                listed(allowed())
            ),
        );
        None
    }

    fn wrong_type(&mut self, wanted: &str, value: &Value, at: &Pointer) {
        let (code, hint) = if at.as_str().is_empty() {
            (
                Code::WrongTopLevel,
                "The file begins with { and ends with }.",
            )
        } else if value.is_null() {
            (
                Code::WrongType,
                "Leave the key out when there is nothing to say.",
            )
        } else {
            (Code::WrongType, "")
        };
        let message = format!("Here stands {}, and it must be {wanted}.", found(value));
        self.sink.add(self.file, at.as_str(), code, message, hint);
    }

    fn missing(&mut self, name: &str, key: &str, schema: Option<&Value>, at: &Pointer) {
        let code = match (name, key) {
            ("CountryFact", "role") => Code::CountryWithoutRole,
            ("Amount", "currency") => Code::AmountWithoutCurrency,
            ("Amount", "payer") => Code::AmountWithoutPayer,
            ("Figure", "status") => Code::FigureWithoutStatus,
            ("Item", "dates") => Code::NoDates,
            ("Item", "sources") => Code::NoSources,
            (_, "sources") if !at.as_str().is_empty() => Code::FactWithoutSources,
            _ => Code::MissingKey,
        };
        let says = schema
            .and_then(|schema| schema.get("description"))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .replace('\n', " ");
        let message = format!("The key “{key}” is missing.");
        let hint = format!("Write \"{key}\": {says}");
        self.sink.add(self.file, at.as_str(), code, message, hint);
    }
}

/// Whether the value is of the schema's type.
fn type_fits(schema: &Value, value: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        _ => true,
    }
}

/// The schema's type in words.
fn wanted(schema: &Value) -> String {
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => "an object { ... }",
        Some("array") => "a list [ ... ]",
        Some("boolean") => "true or false",
        Some("integer") => "a whole number, without quotation marks or spaces",
        Some("number") => "a number, without quotation marks",
        _ => "a text in quotation marks",
    }
    .to_owned()
}

/// The value's type in words.
fn found(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
