//! An item as a whole.

use super::cites::check_source;
use super::dates::{check_date, is_moment};
use super::ids::{Once, check_key, check_slug};
use super::known::{Ids, Known};
use super::place::Place;
use super::written::collect_sources;
use crate::authored::{Item, List};
use crate::problem::{Code, Sink};
use fil_domain::{Basis, CountryRole, Edtf, Reach};
use serde_json::Value;
use std::collections::BTreeSet;

/// The most dates an item can have.
const MOST_DATES: usize = 8;

/// Checks an item; `raw` is the item as written.
pub(super) fn check_item(
    item: &Item,
    raw: &Value,
    known: &Known,
    place: &Place<'_>,
    sink: &mut Sink,
) {
    let dates = &Ids::of(raw, "/dates", "id");
    check_slug(&item.id, &place.key("id"), sink);
    check_references(item, known, place, sink);
    check_dates(item, dates, place, sink);
    check_reach(item, place, sink);
    super::facts::check_facts(item, known, dates, place, sink);
    super::amounts::check_amounts(item, known, place, sink);
    check_verified(raw, place, sink);
    check_sources(item, known, raw, place, sink);
}

/// Checks one list of references: each exists and stands once.
fn check_references(item: &Item, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    let mut list =
        |key: &str, ids: &List<String>, known: &Ids, code: Code, noun: &str, home: &str| {
            let mut once = Once::default();
            for (at, id) in ids.iter() {
                let place = place.key(key).at(at);
                once.entry(id, &place, sink);
                if !known.has(id) {
                    let message = format!("There is no {noun} with the id “{id}”.");
                    place.say(sink, code, message, format!("{}{home}", known.near(id)));
                }
            }
        };
    list(
        "partners",
        &item.partners,
        &known.partners,
        Code::UnknownPartner,
        "partner",
        "Partners stand in data/partners.json.",
    );
    list(
        "themes",
        &item.themes,
        &known.themes,
        Code::UnknownTheme,
        "theme",
        "Themes stand in data/themes.json.",
    );
    list(
        "programmes",
        &item.programmes,
        &known.programmes,
        Code::UnknownProgramme,
        "programme",
        "Names of programmes stand under \"programmes\" in data/text/fr.json.",
    );
    list(
        "frameworks",
        &item.frameworks,
        &known.frameworks,
        Code::UnknownFramework,
        "framework",
        "Names of frameworks stand under \"frameworks\" in data/text/fr.json.",
    );
    if !known.instruments.has(&item.instrument) {
        place.key("instrument").say(
            sink,
            Code::UnknownInstrument,
            format!("There is no instrument “{}”.", item.instrument),
            format!(
                "{}Instruments stand under \"instruments\" in data/text/fr.json.",
                known.instruments.near(&item.instrument)
            ),
        );
    }
    let mut notes = Once::default();
    for (at, note) in item.notes.iter() {
        let place = place.key("notes").at(at);
        notes.entry(note, &place, sink);
        check_key(note, &place, sink);
    }
}

fn check_dates(item: &Item, dates: &Ids, place: &Place<'_>, sink: &mut Sink) {
    let list = place.key("dates");
    if item.dates.is_empty() {
        let hint = "Give at least one date; when it is not known, say \"basis\": \"unknown\".";
        list.say(sink, Code::NoDates, "The item has no date.", hint);
    }
    if item.dates.len() > MOST_DATES {
        let message = format!(
            "The item has {} dates; at most {MOST_DATES} fit.",
            item.dates.len()
        );
        list.say(
            sink,
            Code::TooManyDates,
            message,
            "Keep those that a reader needs.",
        );
    }
    let mut once = Once::default();
    for (at, date) in item.dates.iter() {
        let place = list.at(at);
        once.id(&date.id, &place.key("id"), sink);
        check_key(&date.id, &place.key("id"), sink);
        check_date(date, &place, sink);
    }
    let Some(bar) = &item.bar else { return };
    let place = place.key("bar");
    check_date_id(bar, dates, &place, sink);
    let date = item.dates.values().find(|date| date.id == *bar);
    // A date that cannot be read was reported where it stands.
    let moment = date.is_some_and(|date| match date.edtf.as_deref().map(Edtf::parse) {
        Some(Ok(edtf)) => is_moment(edtf.precision()),
        Some(Err(_)) => false,
        None => true,
    });
    if moment {
        place.say(
            sink,
            Code::BarNotInterval,
            format!("The date “{bar}” has no duration that a bar could show."),
            "Name a date that is an interval (2014/2018), or leave \"bar\" out.",
        );
    }
}

/// Checks that the item has a date of this id.
pub(super) fn check_date_id(id: &str, dates: &Ids, place: &Place<'_>, sink: &mut Sink) {
    if !dates.has(id) {
        place.say(
            sink,
            Code::UnknownDate,
            format!("This item has no date with the id “{id}”."),
            format!(
                "{}Dates stand under \"dates\" of the same item.",
                dates.near(id)
            ),
        );
    }
}

fn check_reach(item: &Item, place: &Place<'_>, sink: &mut Sink) {
    if item.reach.0 == Reach::Countries {
        if item.countries.is_empty() {
            place.key("reach").say(
                sink,
                Code::ReachWithoutCountries,
                "The reach is “countries”, but no country is listed.",
                "List the countries that a source names, or write region, global or unstated.",
            );
        }
        return;
    }
    for (at, fact) in item.countries.iter() {
        // Members of a partner, and countries only named, are not the reach of the item.
        if !matches!(
            fact.role.0,
            CountryRole::MembersOfPartner | CountryRole::None
        ) {
            place.key("countries").at(at).say(
                sink,
                Code::CountryOutsideReach,
                format!(
                    "{} is listed as “{}”, but the reach of the item is “{}”.",
                    fact.country,
                    fact.role.0.code(),
                    item.reach.0.code()
                ),
                "Write \"reach\": \"countries\", or take the country out.",
            );
        }
    }
}

/// Checks that whatever is called verified names another source beside the one that says it.
fn check_verified(raw: &Value, place: &Place<'_>, sink: &mut Sink) {
    for (key, facts) in raw.as_object().into_iter().flatten() {
        for (at, fact) in facts.as_array().into_iter().flatten().enumerate() {
            let verified =
                fact.get("basis").and_then(Value::as_str) == Some(Basis::Verified.code());
            let sources = fact.get("sources").and_then(Value::as_array);
            if verified && sources.is_some_and(|sources| sources.len() == 1) {
                place.key(key).at(at).key("basis").say(
                    sink,
                    Code::VerifiedAlone,
                    "This is called verified, but rests on one source.",
                    "Name the second source that confirms it, or write stated: the source says so.",
                );
            }
        }
    }
}

fn check_sources(item: &Item, known: &Known, raw: &Value, place: &Place<'_>, sink: &mut Sink) {
    let list = place.key("sources");
    if item.sources.is_empty() {
        let hint = "List the ids of its sources, the canonical page first.";
        list.say(sink, Code::NoSources, "The item has no source.", hint);
    }
    let mut used = BTreeSet::new();
    for (_, facts) in raw
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| *key != "sources")
    {
        collect_sources(facts, &mut used);
    }
    let mut once = Once::default();
    for (at, id) in item.sources.iter() {
        let place = list.at(at);
        once.entry(id, &place, sink);
        check_source(id, &known.sources, &place, sink);
        // The first is the page of the item, whether or not a fact cites it.
        if at > 0 && !used.contains(id.as_str()) {
            place.say(
                sink,
                Code::UnusedSource,
                format!("No fact of this item cites the source “{id}”."),
                "Name it under the facts it supports, or take it out.",
            );
        }
    }
}
