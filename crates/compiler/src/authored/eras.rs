//! `eras.json`: the organisation through time.

use super::holes::List;
use super::word::Word;
use fil_domain::{Basis, Confidence};
use schemars::JsonSchema;
use serde::Deserialize;

/// Names, heads and member States of the organisation through time.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErasFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The names the organisation has had.
    pub names: List<Era>,
    /// The heads of the organisation.
    pub directors: List<Director>,
    /// Counts of member States at dates.
    pub member_states: List<MemberCount>,
}

/// A name of the organisation through a time. Its words stand under `eras` in the text files.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Era {
    /// Its id.
    pub id: String,
    /// The time, in EDTF.
    pub edtf: String,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids of sources.json.
    pub sources: List<String>,
}

/// A head of the organisation. The office stands under `directors` in the text files.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Director {
    /// A short id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The time in office, in EDTF.
    pub edtf: String,
    /// On what the start rests.
    pub start_basis: Word<Basis>,
    /// On what the end rests.
    pub end_basis: Word<Basis>,
    /// Who says so: ids of sources.json.
    pub sources: List<String>,
}

/// How many member States there were at a date.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberCount {
    /// The date, in EDTF.
    pub edtf: String,
    /// The count.
    pub count: i64,
    /// How good the sources are.
    pub confidence: Word<Confidence>,
    /// Who says so: ids of sources.json; the first is shown.
    pub sources: List<String>,
}
