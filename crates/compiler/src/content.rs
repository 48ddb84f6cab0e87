//! The authored content as a whole.

use crate::authored::{
    CountriesFile, ErasFile, PartnersFile, PartnershipsFile, SourcesFile, ThemesFile,
};
use fil_domain::Lang;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The six files without a word of any language.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Items.
    pub partnerships: PartnershipsFile,
    /// Partners.
    pub partners: PartnersFile,
    /// Countries and regions.
    pub countries: CountriesFile,
    /// Sources.
    pub sources: SourcesFile,
    /// Themes.
    pub themes: ThemesFile,
    /// The organisation through time.
    pub eras: ErasFile,
}

/// Content and texts without an error: what is packed.
#[derive(Clone, Debug)]
pub struct Checked {
    /// SHA-256 of the authored files.
    pub hash: String,
    /// The files without words.
    pub content: Content,
    /// The text files, as JSON, by language. French is always there.
    pub texts: BTreeMap<Lang, Value>,
    /// Of each translation, by language: texts whose French has changed since.
    pub stale: BTreeMap<Lang, BTreeSet<String>>,
    /// The same: texts that hold a name without an official form.
    pub ours: BTreeMap<Lang, BTreeSet<String>>,
}

impl Checked {
    /// Whether a text holds a name that has no official form in the language.
    #[must_use]
    pub fn is_ours(&self, lang: Lang, pointer: &str) -> bool {
        self.ours
            .get(&lang)
            .is_some_and(|own| own.contains(pointer))
    }

    /// A text of a language by its JSON pointer; `None` when it is missing, empty or stale.
    #[must_use]
    pub fn text(&self, lang: Lang, pointer: &str) -> Option<&str> {
        if self
            .stale
            .get(&lang)
            .is_some_and(|old| old.contains(pointer))
        {
            return None;
        }
        self.texts
            .get(&lang)
            .and_then(|texts| texts.pointer(pointer))
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }
}
