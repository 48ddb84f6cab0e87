//! `themes.json`.

use super::holes::List;
use schemars::JsonSchema;
use serde::Deserialize;

/// The themes. Their names stand under `themes` in the text files.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemesFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Their ids.
    pub themes: List<String>,
}
