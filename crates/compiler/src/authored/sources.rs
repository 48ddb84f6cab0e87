//! `sources.json`.

use super::holes::List;
use schemars::JsonSchema;
use serde::Deserialize;

/// The published sources.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// One entry for each address.
    pub sources: List<Source>,
}

/// A published source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// The title as published.
    pub title: String,
    /// Who published it, short.
    pub publisher: String,
    /// Its address, beginning with https:// or http://.
    pub url: String,
    /// The language it is written in: fr, en, pt-BR.
    pub lang: String,
}
