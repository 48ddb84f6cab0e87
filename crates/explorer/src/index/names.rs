//! Countries in the order of their names.

use super::fold::fold;
use crate::words::country_name;
use fil_domain::{CountryIx, LanguagePack};

/// The countries, from A to Z by their names; case and accents make no difference.
#[must_use]
pub fn by_name(pack: &LanguagePack, countries: &[CountryIx]) -> Vec<CountryIx> {
    let key = |country: CountryIx| {
        let mut key = String::new();
        fold(country_name(pack, country), &mut key);
        key
    };
    // Put in one by one: there are few, and a sort of its own costs the app more.
    let mut sorted: Vec<CountryIx> = Vec::new();
    for country in countries {
        let own = key(*country);
        let after = sorted.iter().position(|other| key(*other) > own);
        sorted.insert(after.unwrap_or(sorted.len()), *country);
    }
    sorted
}
