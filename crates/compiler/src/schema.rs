//! The JSON Schemas of the authored files, generated from the types.

use crate::authored::{
    CountriesFile, ErasFile, PartnersFile, PartnershipsFile, SourcesFile, TextFile, ThemesFile,
    TranslationFile,
};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// The schema of a type, without `null`: a key is left out, never null.
#[must_use]
pub fn schema_of<T: JsonSchema>() -> Value {
    let mut schema = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value();
    without_null(&mut schema);
    schema
}

/// Every schema: the name of its file in `data/schema/`, and its text.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    let text = |value: Value| format!("{value:#}\n");
    vec![
        ("countries.schema.json", text(schema_of::<CountriesFile>())),
        ("eras.schema.json", text(schema_of::<ErasFile>())),
        ("partners.schema.json", text(schema_of::<PartnersFile>())),
        (
            "partnerships.schema.json",
            text(schema_of::<PartnershipsFile>()),
        ),
        ("sources.schema.json", text(schema_of::<SourcesFile>())),
        ("text.schema.json", text(schema_of::<TextFile>())),
        ("themes.schema.json", text(schema_of::<ThemesFile>())),
        (
            "translation.schema.json",
            text(schema_of::<TranslationFile>()),
        ),
    ]
}

/// Takes "or null" out of a schema, at every depth.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            single_type(map);
            single_choice(map);
            map.values_mut().for_each(without_null);
        }
        Value::Array(list) => list.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// `"type": ["string", "null"]` becomes `"type": "string"`.
fn single_type(map: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            map.insert("type".to_owned(), only);
        }
    }
    if map.get("default").is_some_and(Value::is_null) {
        map.remove("default");
    }
}

/// `"anyOf": [X, {"type": "null"}]` becomes X beside the other keywords.
fn single_choice(map: &mut Map<String, Value>) {
    let Some(Value::Array(choices)) = map.get_mut("anyOf") else {
        return;
    };
    choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
    if let [Value::Object(only)] = choices.as_slice() {
        let only = only.clone();
        map.remove("anyOf");
        map.extend(only);
    }
}
