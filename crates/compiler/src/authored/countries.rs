//! `countries.json`: the countries, areas and regions of the United Nations.

use super::holes::List;
use super::word::Word;
use fil_domain::{CountryStatus, Lang};
use schemars::JsonSchema;
use serde::Deserialize;

/// Countries, areas and regions with their United Nations names.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountriesFile {
    /// Where the schema of this file is.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The countries and areas.
    pub countries: List<Country>,
    /// The regions of the M49 list.
    pub regions: List<Region>,
}

/// A country or area.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2: two capitals.
    pub iso2: String,
    /// ISO 3166-1 alpha-3: three capitals; also the id of its outline on the map.
    pub iso3: String,
    /// UN M49 code: three digits.
    pub m49: String,
    /// The code of its region.
    pub region: String,
    /// The code of its subregion.
    pub subregion: String,
    /// What it is to the United Nations.
    pub status: Word<CountryStatus>,
    /// Where its mark sits on the map: longitude and latitude in degrees, inside its main territory.
    pub anchor: [f64; 2],
    /// Its United Nations short name in the six languages.
    pub names: Names,
}

/// A region.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// UN M49 code: three digits.
    pub code: String,
    /// Its United Nations name in the six languages.
    pub names: Names,
}

/// A name in the six languages.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// In French.
    #[serde(default)]
    pub fr: Option<String>,
    /// In English.
    #[serde(default)]
    pub en: Option<String>,
    /// In Spanish.
    #[serde(default)]
    pub es: Option<String>,
    /// In Arabic.
    #[serde(default)]
    pub ar: Option<String>,
    /// In Russian.
    #[serde(default)]
    pub ru: Option<String>,
    /// In Chinese.
    #[serde(default)]
    pub zh: Option<String>,
}

impl Names {
    /// The name in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Fr => self.fr.as_deref(),
            Lang::En => self.en.as_deref(),
            Lang::Es => self.es.as_deref(),
            Lang::Ar => self.ar.as_deref(),
            Lang::Ru => self.ru.as_deref(),
            Lang::Zh => self.zh.as_deref(),
        }
    }
}
