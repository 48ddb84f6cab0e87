//! Countries in the order of their names.

use crate::order::sort_by_number;
use fil_domain::{CountryIx, LanguagePack};

/// The countries by their names, in the language's own order: the compiler has worked it out.
#[must_use]
pub fn by_name(pack: &LanguagePack, countries: &[CountryIx]) -> Vec<CountryIx> {
    let mut sorted = countries.to_vec();
    sort_by_number(&mut sorted, |country| {
        let place = pack.order.get(usize::from(country.0));
        place.map_or(i64::MAX, |place| i64::from(*place))
    });
    sorted
}
