//! The facts of an item, but for money and figures.

use super::cites::check_cites;
use super::ids::{Once, check_key};
use super::item::check_date_id;
use super::known::{Ids, Known};
use super::place::Place;
use crate::authored::{Item, List};
use crate::problem::{Code, Sink};
use std::collections::BTreeSet;

/// Checks dates' sources, countries, regions, places, people and points.
pub(super) fn check_facts(
    item: &Item,
    known: &Known,
    dates: &Ids,
    place: &Place<'_>,
    sink: &mut Sink,
) {
    let cites = |list: &List<String>, place: &Place<'_>, sink: &mut Sink| {
        let place = place.key("sources");
        check_cites(list, &item.sources, &known.sources, &place, sink);
    };
    for (at, date) in item.dates.iter() {
        cites(&date.sources, &place.key("dates").at(at), sink);
    }
    let mut met = BTreeSet::new();
    for (at, fact) in item.countries.iter() {
        let place = place.key("countries").at(at);
        check_country(&fact.country, known, &place.key("country"), sink);
        if !met.insert((fact.country.as_str(), fact.role.0)) {
            let message = format!(
                "{} stands twice with the role “{}”.",
                fact.country,
                fact.role.0.code()
            );
            place.say(
                sink,
                Code::CountryTwice,
                message,
                "Keep one, with the sources of both.",
            );
        }
        if let Some(date) = &fact.date {
            check_date_id(date, dates, &place.key("date"), sink);
        }
        cites(&fact.sources, &place, sink);
    }
    let mut regions = Once::default();
    for (at, fact) in item.regions.iter() {
        let place = place.key("regions").at(at);
        regions.entry(&fact.region, &place.key("region"), sink);
        check_region(&fact.region, known, &place.key("region"), sink);
        cites(&fact.sources, &place, sink);
    }
    let mut ids = Once::default();
    for (at, fact) in item.places.iter() {
        let place = place.key("places").at(at);
        check_id(&fact.id, &mut ids, &place, sink);
        check_country(&fact.country, known, &place.key("country"), sink);
        cites(&fact.sources, &place, sink);
    }
    let mut ids = Once::default();
    for (at, fact) in item.people.iter() {
        let place = place.key("people").at(at);
        check_id(&fact.id, &mut ids, &place, sink);
        super::words::check_plain(&fact.name, &place.key("name"), sink);
        if let Some(org) = fact.org.as_ref().filter(|org| *org != "iom") {
            check_partner(org, known, &place.key("org"), sink);
        }
        cites(&fact.sources, &place, sink);
    }
    let mut ids = Once::default();
    for (at, fact) in item.points.iter() {
        let place = place.key("points").at(at);
        check_id(&fact.id, &mut ids, &place, sink);
        cites(&fact.sources, &place, sink);
    }
}

/// Checks the id of a fact inside its list.
pub(super) fn check_id<'a>(id: &'a str, once: &mut Once<'a>, place: &Place<'_>, sink: &mut Sink) {
    once.id(id, &place.key("id"), sink);
    check_key(id, &place.key("id"), sink);
}

/// Checks that a country exists.
pub(super) fn check_country(code: &str, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    if !known.countries.has(code) {
        place.say(
            sink,
            Code::UnknownCountry,
            format!("There is no country with the code “{code}”."),
            "Use an ISO 3166-1 alpha-2 code, for example HT for Haiti. Codes stand in data/countries.json.",
        );
    }
}

/// Checks that a region exists, in the M49 list or among the names of the texts.
fn check_region(code: &str, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    if !known.m49.has(code) && !known.other_regions.has(code) {
        place.say(
            sink,
            Code::UnknownRegion,
            format!("There is no region “{code}”."),
            format!(
                "{}Use a code of \"regions\" in data/countries.json, for example 002 for Africa, or a \
                 name under \"regions\" in data/text/fr.json.",
                known.other_regions.near(code)
            ),
        );
    }
}

/// Checks that a partner exists.
pub(super) fn check_partner(id: &str, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    if !known.partners.has(id) {
        place.say(
            sink,
            Code::UnknownPartner,
            format!("There is no partner with the id “{id}”."),
            format!(
                "{}Partners stand in data/partners.json.",
                known.partners.near(id)
            ),
        );
    }
}
