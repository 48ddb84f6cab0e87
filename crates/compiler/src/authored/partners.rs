//! `partners.json`.

use super::holes::List;
use super::word::Word;
use fil_domain::PartnerKind;
use schemars::JsonSchema;
use serde::Deserialize;

/// The organisations IOM works with.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnersFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The partners.
    pub partners: List<Partner>,
}

/// An organisation. Its names stand under `partners` in the text files.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its id.
    pub id: String,
    /// What kind of organisation it is.
    pub kind: Word<PartnerKind>,
    /// For a national body: its country, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
}
