//! A query in another language.

use super::query::Words;
use super::{Index, folded};
use fil_domain::{Dataset, LanguagePack};

/// The query as another language says it: the other name of the only thing that it names (a country,
/// partner, programme, region or theme), or of the one whose whole name it is. `None` where it finds
/// the same in both, or names nothing or several things: it is then best left as it was typed.
#[must_use]
pub fn retold(
    data: &Dataset,
    from: (&LanguagePack, &Index),
    to: (&LanguagePack, &Index),
    query: &str,
) -> Option<&'static str> {
    if from.1.search(query) == to.1.search(query) {
        return None;
    }
    let (words, whole) = (Words::of(query), folded(&[query]));
    let mut only = None;
    let mut several = false;
    for (name, other) in names(data, from.0).into_iter().zip(names(data, to.0)) {
        let name = folded(&[name]);
        if name == whole {
            return Some(other);
        }
        if words.are_in(&name) {
            several |= only.replace(other).is_some_and(|before| before != other);
        }
    }
    only.filter(|_| !several)
}

/// All names that a query may be, in the same order in every language.
fn names(data: &Dataset, pack: &LanguagePack) -> Vec<&'static str> {
    let mut all = [&pack.countries[..], &pack.regions[..]].concat();
    for partner in &data.partners {
        all.push(pack.text(partner.short));
        all.push(pack.text(partner.name));
    }
    for programme in &data.programmes {
        all.push(pack.text(programme.name));
    }
    for theme in &data.themes {
        all.push(pack.text(theme.name));
    }
    all
}
