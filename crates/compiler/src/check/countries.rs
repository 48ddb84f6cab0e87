//! Countries, areas and regions.

use super::codes::{is_capitals, is_m49};
use super::known::Known;
use super::place::Place;
use crate::authored::{CountriesFile, Country, Names};
use crate::problem::{Code, Sink};
use fil_domain::Lang;
use std::collections::BTreeSet;

/// Checks countries.json.
pub(super) fn check_countries(file: &CountriesFile, known: &Known, sink: &mut Sink) {
    let root = Place::file("countries.json");
    let mut met = BTreeSet::new();
    for (at, country) in file.countries.iter() {
        let place = root.key("countries").at(at);
        for (key, code) in [
            ("iso2", &country.iso2),
            ("iso3", &country.iso3),
            ("m49", &country.m49),
        ] {
            if !met.insert((key, code.as_str())) {
                let message = format!("The code “{code}” is taken by a country above.");
                let hint = "Every country and area stands once.";
                place
                    .key(key)
                    .say(sink, Code::DuplicateCountry, message, hint);
            }
        }
        check_codes(country, known, &place, sink);
        check_anchor(country.anchor, &place.key("anchor"), sink);
        check_names(&country.names, &place.key("names"), sink);
    }
    let mut met = BTreeSet::new();
    for (at, region) in file.regions.iter() {
        let place = root.key("regions").at(at);
        if !met.insert(region.code.as_str()) {
            let message = format!("The region “{}” stands twice.", region.code);
            place.key("code").say(
                sink,
                Code::DuplicateCountry,
                message,
                "Keep one of the two.",
            );
        }
        check_m49(&region.code, &place.key("code"), sink);
        check_names(&region.names, &place.key("names"), sink);
    }
}

fn check_codes(country: &Country, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    for (key, code, count) in [("iso2", &country.iso2, 2), ("iso3", &country.iso3, 3)] {
        if !is_capitals(code, count) {
            let message = format!("“{code}” is not an ISO 3166-1 code.");
            let hint = format!("It has {count} capitals, like HT or HTI for Haiti.");
            place.key(key).say(sink, Code::BadIsoCode, message, hint);
        }
    }
    check_m49(&country.m49, &place.key("m49"), sink);
    for (key, code) in [
        ("region", &country.region),
        ("subregion", &country.subregion),
    ] {
        if !known.m49.has(code) {
            let message = format!("There is no region “{code}”.");
            let hint = "Regions stand under \"regions\" in this file.";
            place.key(key).say(sink, Code::UnknownRegion, message, hint);
        }
    }
}

fn check_m49(code: &str, place: &Place<'_>, sink: &mut Sink) {
    if !is_m49(code) {
        let message = format!("“{code}” is not an M49 code.");
        let hint = "It has three digits in quotation marks: \"004\", \"332\".";
        place.say(sink, Code::BadM49Code, message, hint);
    }
}

fn check_anchor([longitude, latitude]: [f64; 2], place: &Place<'_>, sink: &mut Sink) {
    if longitude.abs() > 180.0 || latitude.abs() > 90.0 {
        place.say(
            sink,
            Code::BadAnchor,
            format!("The Earth has no place at longitude {longitude}, latitude {latitude}."),
            "Longitude comes first, from -180 to 180, then latitude, from -90 to 90.",
        );
    }
}

fn check_names(names: &Names, place: &Place<'_>, sink: &mut Sink) {
    for lang in Lang::ALL {
        if names.get(*lang).is_none_or(|name| name.trim().is_empty()) {
            place.key(lang.code()).say(
                sink,
                Code::MissingName,
                format!("The name in {} is missing.", lang.own_name()),
                "Use the short name of the United Nations in the six languages.",
            );
        }
    }
}
