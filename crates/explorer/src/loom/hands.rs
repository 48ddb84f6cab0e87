//! Where the arrow keys and letters lead in the comb.

use super::threads::{CombTag, TagOf};
use crate::index::folded;
use crate::map::MapLayout;
use crate::order::{real, sort_by_number};
use crate::words::{country_name, region_name};
use fil_domain::{CountryIx, LanguagePack};
use fil_geometry::point::Point;

/// How much farther a country counts for each pixel that it lies beside the way.
const BESIDE: f64 = 2.0;

/// What the tags stand for, from the left.
#[must_use]
pub fn from_left(tags: &[CombTag]) -> Vec<TagOf> {
    let mut seen: Vec<&CombTag> = tags.iter().collect();
    sort_by_number(&mut seen, |tag| real(tag.rect.center().x));
    seen.iter().map(|tag| tag.of).collect()
}

/// The country that lies nearest above `from` on the map, or below it; a country beside the way counts
/// as farther. None where nothing lies that way.
#[must_use]
pub fn neighbour(
    map: &MapLayout,
    tags: &[TagOf],
    from: CountryIx,
    upward: bool,
) -> Option<CountryIx> {
    let start = map.eyelet(from)?.at;
    let mut best: Option<(f64, CountryIx)> = None;
    for tag in tags {
        let TagOf::Country(country) = *tag else {
            continue;
        };
        let Some(eyelet) = map.eyelet(country).filter(|_| country != from) else {
            continue;
        };
        let Point { x, y } = eyelet.at;
        let along = if upward { start.y - y } else { y - start.y };
        let far = along + (x - start.x).abs() * BESIDE;
        if along > 0.0 && best.is_none_or(|(nearest, _)| far < nearest) {
            best = Some((far, country));
        }
    }
    best.map(|(_, country)| country)
}

/// The next of these tags behind `from`, in their order and around, whose name begins with a letter,
/// whatever its accents and case.
#[must_use]
pub fn lettered(
    pack: &LanguagePack,
    order: &[TagOf],
    from: Option<TagOf>,
    letter: &str,
) -> Option<TagOf> {
    let letter = folded(&[letter]);
    if letter.is_empty() {
        return None;
    }
    let at = order.iter().position(|of| Some(*of) == from);
    let next = at.map_or(0, |at| at + 1);
    let mut around = order.iter().cycle().skip(next).take(order.len()).copied();
    let name = |of| match of {
        TagOf::Country(country) => country_name(pack, country),
        TagOf::Region(region, _) => region_name(pack, region),
    };
    around.find(|of| folded(&[name(*of)]).starts_with(&letter))
}
