//! Countries in the order of their names.

use super::fold::fold;
use crate::words::country_name;
use fil_domain::{CountryIx, LanguagePack};

/// The countries with their names, from A to Z; case and accents make no difference.
#[must_use]
pub fn by_name(pack: &LanguagePack, countries: &[CountryIx]) -> Vec<(CountryIx, &'static str)> {
    // Put in one by one: a handful of countries, and a sort of its own costs the app more.
    let mut keys: Vec<String> = Vec::new();
    let mut sorted = Vec::new();
    for country in countries {
        let name = country_name(pack, *country);
        let mut key = String::new();
        fold(name, &mut key);
        let after = keys.iter().position(|other| *other > key);
        let at = after.unwrap_or(keys.len());
        keys.insert(at, key);
        sorted.insert(at, (*country, name));
    }
    sorted
}
