//! Ids: their form, and that each stands once.

use super::place::Place;
use crate::problem::{Code, Sink};
use std::collections::BTreeSet;

/// The longest id, in characters.
const LONGEST: usize = 60;

/// Checks the form of an item's id, which is an address: small letters, digits, hyphens.
pub(super) fn check_slug(id: &str, place: &Place<'_>, sink: &mut Sink) {
    check_form(id, "-", place, sink);
}

/// Checks the form of any other id, which may also hold an underscore.
pub(super) fn check_key(id: &str, place: &Place<'_>, sink: &mut Sink) {
    check_form(id, "-_", place, sink);
}

fn check_form(id: &str, also: &str, place: &Place<'_>, sink: &mut Sink) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let good = id.chars().all(|c| plain(c) || also.contains(c))
        && id.starts_with(plain)
        && id.ends_with(plain);
    if !good {
        place.say(
            sink,
            Code::BadSlug,
            format!("“{id}” cannot be an id."),
            "Use small letters without accents, digits and hyphens: iom-undp-mou-2024.",
        );
    }
    let length = id.chars().count();
    if length > LONGEST {
        place.say(
            sink,
            Code::IdTooLong,
            format!("The id has {length} characters; at most {LONGEST} fit."),
            "Shorten it before it is published: afterwards it is an address.",
        );
    }
}

/// Ids that were met.
#[derive(Debug, Default)]
pub(super) struct Once<'a>(BTreeSet<&'a str>);

impl<'a> Once<'a> {
    /// Notes an id, and says so when it was there before.
    pub(super) fn id(&mut self, id: &'a str, place: &Place<'_>, sink: &mut Sink) {
        if !self.0.insert(id) {
            place.say(
                sink,
                Code::DuplicateId,
                format!("The id “{id}” is taken by an entry above."),
                "Give one of the two another id.",
            );
        }
    }

    /// Notes an entry of a list of references, and says so when it was there before.
    pub(super) fn entry(&mut self, id: &'a str, place: &Place<'_>, sink: &mut Sink) {
        if !self.0.insert(id) {
            let message = format!("“{id}” stands twice in this list.");
            place.say(sink, Code::ListedTwice, message, "Keep one of the two.");
        }
    }
}
