//! The closed vocabularies as they stand in the files.

use fil_domain as domain;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use std::borrow::Cow;

/// A closed list of words, each standing for a value of the domain.
pub trait Vocabulary: Copy + 'static {
    /// The name of the list in the schemas.
    const NAME: &'static str;
    /// What one of its words is, with its article: "a kind of item".
    const WHAT: &'static str;
    /// Every value.
    fn all() -> &'static [Self];
    /// The word of a value.
    fn word(self) -> &'static str;
    /// What the value means, in a sentence.
    fn meaning(self) -> &'static str;
}

/// A value written as a word of its vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<'de, T: Vocabulary> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        T::all()
            .iter()
            .copied()
            .find(|value| value.word() == word)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format!("“{word}” is not {}", T::WHAT)))
    }
}

impl<T: Vocabulary> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<Value> = T::all()
            .iter()
            .map(|value| json!({ "const": value.word(), "description": value.meaning() }))
            .collect();
        json_schema!({ "title": T::WHAT, "type": "string", "oneOf": words })
    }
}

macro_rules! vocabularies {
    ($($type:ty, $name:literal, $what:literal);+ $(;)?) => {
        $(impl Vocabulary for $type {
            const NAME: &'static str = $name;
            const WHAT: &'static str = $what;
            fn all() -> &'static [Self] {
                Self::ALL
            }
            fn word(self) -> &'static str {
                self.code()
            }
            fn meaning(self) -> &'static str {
                self.doc().trim()
            }
        })+

        /// Every vocabulary: its name, what a word of it is, and each word with its meaning.
        #[must_use]
        pub fn vocabularies() -> Vec<(&'static str, &'static str, Vec<(&'static str, &'static str)>)> {
            vec![$((
                $name,
                $what,
                <$type>::ALL.iter().map(|value| (value.code(), value.meaning())).collect(),
            )),+]
        }
    };
}

vocabularies! {
    domain::ItemKind, "ItemKind", "a kind of item";
    domain::Confidence, "Confidence", "a grade of confidence";
    domain::Reach, "Reach", "a reach";
    domain::DateRole, "DateRole", "a role of a date";
    domain::Basis, "Basis", "a basis";
    domain::EndIs, "EndIs", "a word for what is known about an end";
    domain::CountryRole, "CountryRole", "a role of a country";
    domain::PlaceRole, "PlaceRole", "a role of a place";
    domain::PersonPart, "PersonPart", "a part that a person takes";
    domain::Qualifier, "Qualifier", "a way to read a figure";
    domain::FigureStatus, "FigureStatus", "a status of a figure";
    domain::PointKind, "PointKind", "a kind of point";
    domain::PartnerKind, "PartnerKind", "a kind of partner";
    domain::CountryStatus, "CountryStatus", "a status of a country";
    domain::Lang, "Lang", "a language of the product";
}
