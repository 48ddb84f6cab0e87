//! Who says so: the sources of facts.

use super::ids::Once;
use super::known::Ids;
use super::place::Place;
use crate::authored::List;
use crate::problem::{Code, Sink};

/// Checks the sources of an item's fact against the item's own list.
pub(super) fn check_cites(
    cites: &List<String>,
    of_item: &List<String>,
    known: &Ids,
    place: &Place<'_>,
    sink: &mut Sink,
) {
    for (at, id) in check_list(cites, known, place, sink) {
        if known.has(id) && !of_item.values().any(|source| source == id) {
            place.at(at).say(
                sink,
                Code::SourceNotListed,
                format!("The source “{id}” is not in the list of sources of this item."),
                "Add it to the item's own \"sources\": the card numbers them.",
            );
        }
    }
}

/// Checks that a list of sources has an entry, that each exists and stands once.
pub(super) fn check_list<'a>(
    cites: &'a List<String>,
    known: &Ids,
    place: &Place<'_>,
    sink: &mut Sink,
) -> Vec<(usize, &'a str)> {
    if cites.is_empty() {
        place.say(
            sink,
            Code::FactWithoutSources,
            "No source is named.",
            "Every fact names at least one source: its id in sources.json.",
        );
    }
    let mut once = Once::default();
    let list: Vec<(usize, &str)> = cites.iter().map(|(at, id)| (at, id.as_str())).collect();
    for (at, id) in &list {
        once.entry(id, &place.at(*at), sink);
        check_source(id, known, &place.at(*at), sink);
    }
    list
}

/// Checks that a source exists.
pub(super) fn check_source(id: &str, known: &Ids, place: &Place<'_>, sink: &mut Sink) {
    if !known.has(id) {
        place.say(
            sink,
            Code::UnknownSource,
            format!("There is no source with the id “{id}”."),
            format!("{}Sources stand in data/sources.json.", known.near(id)),
        );
    }
}
