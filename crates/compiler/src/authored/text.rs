//! `text/*.json`: everything written in one language.

use super::holes::Map;
use super::word::Word;
use fil_domain::Lang;
use schemars::JsonSchema;
use serde::Deserialize;

/// Everything written in one language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The language of the file: the same as its name.
    pub lang: Word<Lang>,
    /// The texts of the items, by id.
    #[serde(default)]
    pub items: Map<ItemText>,
    /// The names of the partners, by id.
    #[serde(default)]
    pub partners: Map<PartnerText>,
    /// Names of payers and recipients that are not partners, by key.
    #[serde(default)]
    pub parties: Map<String>,
    /// Names of programmes, by key.
    #[serde(default)]
    pub programmes: Map<String>,
    /// Names of frameworks, by key.
    #[serde(default)]
    pub frameworks: Map<String>,
    /// Names of kinds of instruments, by key.
    #[serde(default)]
    pub instruments: Map<String>,
    /// Names of themes, by id.
    #[serde(default)]
    pub themes: Map<String>,
    /// Names of the organisation, by id.
    #[serde(default)]
    pub eras: Map<String>,
    /// Offices of the heads of the organisation, by id.
    #[serde(default)]
    pub directors: Map<String>,
    /// Names of regions outside the M49 list, by key.
    #[serde(default)]
    pub regions: Map<String>,
    /// Names of the kinds of partners, by word.
    #[serde(default)]
    pub kinds: Map<String>,
    /// The words of the page itself, by key.
    #[serde(default)]
    pub ui: Map<MessageText>,
}

/// The texts of an item.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemText {
    /// Who does what with whom, in at most 90 characters.
    #[serde(default)]
    pub title: Option<String>,
    /// The bold name in a list, at most 28 characters.
    #[serde(default)]
    pub short: Option<String>,
    /// The second line in a list, at most 56 characters.
    #[serde(default)]
    pub line: Option<String>,
    /// One to four plain sentences of at most 28 words each, 120 to 600 characters.
    #[serde(default)]
    pub summary: Option<String>,
    /// Texts of dates, by the id of the date.
    #[serde(default)]
    pub dates: Map<DateText>,
    /// Words under a figure, by its id; the number is not repeated. At most 90 characters.
    #[serde(default)]
    pub figures: Map<String>,
    /// What an amount is, by its id. At most 120 characters.
    #[serde(default)]
    pub amounts: Map<String>,
    /// Official roles, by the id of the person.
    #[serde(default)]
    pub people: Map<String>,
    /// Names of places, by the id of the place.
    #[serde(default)]
    pub places: Map<String>,
    /// One sentence for each point, by its id. At most 240 characters.
    #[serde(default)]
    pub points: Map<String>,
    /// Warnings a reader needs, by key. At most 240 characters.
    #[serde(default)]
    pub notes: Map<String>,
}

/// The texts of a date.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateText {
    /// Its own name, when its role is not enough. At most 60 characters.
    #[serde(default)]
    pub label: Option<String>,
    /// What the source says, then why we conclude. At most 300 characters.
    #[serde(default)]
    pub reason: Option<String>,
}

/// The names of a partner.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerText {
    /// The official name.
    #[serde(default)]
    pub name: Option<String>,
    /// The acronym or usual short name.
    #[serde(default)]
    pub short: Option<String>,
}

/// A message of the page: a text, or one text for each plural form.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum MessageText {
    /// One text.
    Plain(String),
    /// A text for each plural form: "one", "two", "few", "many", "other".
    Forms(Map<String>),
}

/// The longest texts, in characters.
impl ItemText {
    /// Title.
    pub const TITLE: usize = 90;
    /// Bold name in a list.
    pub const SHORT: usize = 28;
    /// Second line in a list.
    pub const LINE: usize = 56;
    /// The shortest summary.
    pub const SUMMARY_FROM: usize = 120;
    /// The longest summary.
    pub const SUMMARY: usize = 600;
    /// A date's own name.
    pub const LABEL: usize = 60;
    /// A date's reason.
    pub const REASON: usize = 300;
    /// Words under a figure.
    pub const FIGURE: usize = 90;
    /// What an amount is.
    pub const AMOUNT: usize = 120;
    /// A person's official role.
    pub const PERSON: usize = 160;
    /// A place's name.
    pub const PLACE: usize = 120;
    /// A point.
    pub const POINT: usize = 240;
    /// A note.
    pub const NOTE: usize = 240;
}
