//! The smaller facts of an item. Every one names its sources.

use super::holes::List;
use super::word::Word;
use fil_domain::{Basis, CountryRole, FigureStatus, PersonPart, PlaceRole, PointKind, Qualifier};
use schemars::JsonSchema;
use serde::Deserialize;

/// A country that the item names.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryFact {
    /// Its ISO 3166-1 alpha-2 code: HT.
    pub country: String,
    /// Why it is named.
    pub role: Word<CountryRole>,
    /// The id of the item's date that applies to it.
    #[serde(default)]
    pub date: Option<String>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A region that a source names as the reach without naming its countries.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionFact {
    /// A code of `regions` in countries.json, or a key of `regions` in the text files.
    pub region: String,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A place where something happened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFact {
    /// A short name for it inside the item.
    pub id: String,
    /// The country it lies in: ISO 3166-1 alpha-2.
    pub country: String,
    /// What happened there.
    pub role: Word<PlaceRole>,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A person in an official role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonFact {
    /// A short name for the person inside the item.
    pub id: String,
    /// The person's name.
    pub name: String,
    /// The organisation: an id of partners.json, or "iom".
    #[serde(default)]
    pub org: Option<String>,
    /// What the person did.
    pub part: Word<PersonPart>,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A sum of money.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// A short name for it inside the item.
    pub id: String,
    /// The sum in whole units of the currency, without spaces: 23000000.
    pub value: i64,
    /// The ISO 4217 code of the currency: USD.
    pub currency: String,
    /// Who pays: an id of partners.json, "iom", or a key of `parties` in the text files.
    pub payer: String,
    /// Who receives: an id of partners.json, "iom", or a key of `parties` in the text files.
    pub recipient: String,
    /// The time it covers, in EDTF.
    #[serde(default)]
    pub period: Option<String>,
    /// Whether IOM is the recipient.
    pub to_iom: bool,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A figure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// A short name for it inside the item.
    pub id: String,
    /// The number, without spaces: 500000.
    pub value: i64,
    /// How it is to be read; "exactly" when left out.
    #[serde(default)]
    pub qualifier: Option<Word<Qualifier>>,
    /// Whether it is an aim or a result.
    pub status: Word<FigureStatus>,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}

/// A further fact, in one sentence of the text files.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PointFact {
    /// A short name for it inside the item.
    pub id: String,
    /// What it is about.
    pub kind: Word<PointKind>,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}
