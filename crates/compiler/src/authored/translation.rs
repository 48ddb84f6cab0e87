//! What is known of a translation besides its words.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is known of the translation into a language. Texts are named by their place in the text file,
/// such as `/items/iom-koica-mou-fragile-countries-2024/title`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Texts that hold a name without an official form in the language: the page marks them.
    #[serde(default)]
    pub own: Vec<String>,
    /// What a native editor should look at first.
    #[serde(default)]
    pub doubts: Vec<Doubt>,
    /// Of each text the mark of the French that it was translated from, written by
    /// `cargo xtask translated`. A text whose French has another mark now is stale: the page shows the
    /// French.
    #[serde(default)]
    pub of: BTreeMap<String, String>,
}

/// A text that a native editor should look at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// Which text.
    pub path: String,
    /// Why.
    pub why: String,
}
