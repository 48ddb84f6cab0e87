//! `partnerships.json`: the items and their dates.

use super::holes::List;
use super::item_facts::{
    Amount, CountryFact, Figure, PersonFact, PlaceFact, PointFact, RegionFact,
};
use super::word::Word;
use fil_domain::{Basis, Confidence, DateRole, EndIs, ItemKind, Reach};
use schemars::JsonSchema;
use serde::Deserialize;

/// The partnerships, programmes, consultations, milestones and fundings.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnershipsFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The day the facts were last checked: 2026-11-22.
    pub as_of: String,
    /// The items, in any order: the page sorts them by time.
    pub items: List<Item>,
}

/// A partnership, programme, consultation, milestone or funding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The address of its page: small letters, digits and hyphens, at most 60.
    pub id: String,
    /// Ids it had before: their pages lead here.
    #[serde(default)]
    pub renamed_from: List<String>,
    /// One of the five items the product is built around.
    #[serde(default)]
    pub core: bool,
    /// What it is.
    pub kind: Word<ItemKind>,
    /// The kind of instrument: a key of `instruments` in the text files.
    pub instrument: String,
    /// How good its sources are, taken together.
    pub confidence: Word<Confidence>,
    /// Who it is with: ids of partners.json, in order.
    #[serde(default)]
    pub partners: List<String>,
    /// How far it reaches.
    pub reach: Word<Reach>,
    /// Its dates, one to eight; the first is the main one.
    pub dates: List<DateFact>,
    /// The id of the date that gives the duration drawn as a bar, when the main date is a moment.
    #[serde(default)]
    pub bar: Option<String>,
    /// Countries, with the reason they are named.
    #[serde(default)]
    pub countries: List<CountryFact>,
    /// Regions that a source names without their countries.
    #[serde(default)]
    pub regions: List<RegionFact>,
    /// Places.
    #[serde(default)]
    pub places: List<PlaceFact>,
    /// People in their official roles.
    #[serde(default)]
    pub people: List<PersonFact>,
    /// Ids of themes.json.
    #[serde(default)]
    pub themes: List<String>,
    /// Money.
    #[serde(default)]
    pub amounts: List<Amount>,
    /// Figures: aims, expectations, results, counts.
    #[serde(default)]
    pub figures: List<Figure>,
    /// What else the sources say, one fact each.
    #[serde(default)]
    pub points: List<PointFact>,
    /// Keys of `programmes` in the text files.
    #[serde(default)]
    pub programmes: List<String>,
    /// Keys of `frameworks` in the text files.
    #[serde(default)]
    pub frameworks: List<String>,
    /// Keys of the item's own `notes` in the text files: warnings a reader needs.
    #[serde(default)]
    pub notes: List<String>,
    /// All its sources, ids of sources.json, the canonical page first.
    pub sources: List<String>,
}

/// A date of an item.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateFact {
    /// A short name for it inside the item.
    pub id: String,
    /// What it is the date of.
    pub role: Word<DateRole>,
    /// The date in EDTF: 2018-05-11, 2006-09, 1992, 2011/2018-01-31, [2008-10-01..2015-05-26].
    /// Left out only when the basis is unknown.
    #[serde(default)]
    pub edtf: Option<String>,
    /// On what it rests.
    pub basis: Word<Basis>,
    /// What is known about the end of what it opens; needed for an interval.
    #[serde(default)]
    pub end: Option<Word<EndIs>>,
    /// Who says so: ids among the item's sources.
    pub sources: List<String>,
}
