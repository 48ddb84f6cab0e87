//! Partners, themes, sources and the organisation through time.

use super::cites::check_list;
use super::codes::{is_language_tag, is_url};
use super::dates::check_edtf;
use super::facts::check_country;
use super::ids::{Once, check_key};
use super::known::Known;
use super::place::Place;
use super::words::check_plain;
use crate::authored::{ErasFile, PartnersFile, SourcesFile, ThemesFile};
use crate::problem::{Code, Sink};
use std::collections::{BTreeMap, BTreeSet};

/// Checks partners.json.
pub(super) fn check_partners(file: &PartnersFile, known: &Known, sink: &mut Sink) {
    let place = Place::file("partners.json").key("partners");
    let mut once = Once::default();
    for (at, partner) in file.partners.iter() {
        let place = place.at(at);
        once.id(&partner.id, &place.key("id"), sink);
        check_key(&partner.id, &place.key("id"), sink);
        if let Some(country) = &partner.country {
            check_country(country, known, &place.key("country"), sink);
        }
    }
}

/// Checks themes.json.
pub(super) fn check_themes(file: &ThemesFile, sink: &mut Sink) {
    let place = Place::file("themes.json").key("themes");
    let mut once = Once::default();
    for (at, theme) in file.themes.iter() {
        once.id(theme, &place.at(at), sink);
        check_key(theme, &place.at(at), sink);
    }
}

/// Checks sources.json. `used` holds every source that something cites; `None` when nobody can tell.
pub(super) fn check_sources(file: &SourcesFile, used: Option<&BTreeSet<&str>>, sink: &mut Sink) {
    let place = Place::file("sources.json").key("sources");
    let mut once = Once::default();
    let mut addresses = BTreeMap::new();
    for (at, source) in file.sources.iter() {
        let place = place.at(at);
        once.id(&source.id, &place.key("id"), sink);
        check_key(&source.id, &place.key("id"), sink);
        check_plain(&source.title, &place.key("title"), sink);
        check_plain(&source.publisher, &place.key("publisher"), sink);
        if !is_url(&source.url) {
            let message = format!("“{}” is not a web address.", source.url);
            let hint = "Copy the whole address, from https:// on, without spaces.";
            place.key("url").say(sink, Code::BadUrl, message, hint);
        }
        if let Some(first) = addresses.insert(source.url.as_str(), source.id.as_str()) {
            let message = format!("The source “{first}” has the same address.");
            let hint = "Keep one entry for each address, and use its id everywhere.";
            place
                .key("url")
                .say(sink, Code::DuplicateUrl, message, hint);
        }
        if !is_language_tag(&source.lang) {
            let message = format!("“{}” is not a language tag.", source.lang);
            let hint = "Use two or three small letters: fr, en, es, ar, ru, zh, de, pt.";
            place
                .key("lang")
                .say(sink, Code::BadLanguageTag, message, hint);
        }
        if used.is_some_and(|used| !used.contains(source.id.as_str())) {
            let message = format!("Nothing cites the source “{}”.", source.id);
            let hint = "Use it, or take it out.";
            place.say(sink, Code::UnusedSource, message, hint);
        }
    }
}

/// Checks eras.json.
pub(super) fn check_eras(file: &ErasFile, known: &Known, sink: &mut Sink) {
    let root = Place::file("eras.json");
    let mut once = Once::default();
    for (at, era) in file.names.iter() {
        let place = root.key("names").at(at);
        once.id(&era.id, &place.key("id"), sink);
        check_key(&era.id, &place.key("id"), sink);
        check_edtf(&era.edtf, &place.key("edtf"), sink);
        check_list(&era.sources, &known.sources, &place.key("sources"), sink);
    }
    let mut once = Once::default();
    for (at, director) in file.directors.iter() {
        let place = root.key("directors").at(at);
        once.id(&director.id, &place.key("id"), sink);
        check_key(&director.id, &place.key("id"), sink);
        check_plain(&director.name, &place.key("name"), sink);
        check_edtf(&director.edtf, &place.key("edtf"), sink);
        check_list(
            &director.sources,
            &known.sources,
            &place.key("sources"),
            sink,
        );
    }
    for (at, count) in file.member_states.iter() {
        let place = root.key("member_states").at(at);
        check_edtf(&count.edtf, &place.key("edtf"), sink);
        check_list(&count.sources, &known.sources, &place.key("sources"), sink);
        if !(1..=1000).contains(&count.count) {
            let message = format!("There cannot be {} member States.", count.count);
            place.key("count").say(sink, Code::BadFigure, message, "");
        }
    }
}
