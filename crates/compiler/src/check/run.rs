//! The whole check, in order.

use super::countries::check_countries;
use super::dates::check_edtf;
use super::ids::{Once, check_slug};
use super::input::{Raws, load_content, load_texts, text_file};
use super::item::check_item;
use super::known::Known;
use super::lists::{check_eras, check_partners, check_sources, check_themes};
use super::outcome::{Outcome, Report};
use super::place::Place;
use super::texts::TextCheck;
use super::translation::{self, load_translations};
use super::written::{broken, cited};
use crate::authored::PartnershipsFile;
use crate::content::{Checked, Content};
use crate::files::Files;
use crate::problem::{Code, Sink};
use crate::read::Lines;
use crate::slots::slots;
use fil_domain::Lang;
use fil_domain::edtf::Precision;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

/// Checks a data folder.
///
/// # Errors
/// When the folder or a file cannot be read at all; everything else is in the outcome.
pub fn check_dir(dir: &Path) -> io::Result<Outcome> {
    Files::read(dir).map(|files| check(&files))
}

/// Checks the authored files.
#[must_use]
pub fn check(files: &Files) -> Outcome {
    let mut sink = Sink::default();
    let mut lines = BTreeMap::new();
    let (content, raws) = load_content(files, &mut lines, &mut sink);
    let texts = load_texts(files, &mut lines, &mut sink);
    let translations = load_translations(files, &mut lines, &mut sink);
    let known = Known::of(&raws, texts.get(&Lang::Fr));

    check_countries(&content.countries, &known, &mut sink);
    check_partners(&content.partners, &known, &mut sink);
    check_themes(&content.themes, &mut sink);
    check_eras(&content.eras, &known, &mut sink);
    check_partnerships(&content.partnerships, &known, &raws, &mut sink);
    let cited = cited(&raws);
    check_sources(&content.sources, cited.as_ref(), &mut sink);

    let broken = broken(&content, &raws, texts.contains_key(&Lang::Fr), &sink);
    let french = texts.get(&Lang::Fr).cloned().unwrap_or(Value::Null);
    let slots = slots(&content, &french);
    let (mut stale, mut ours) = (BTreeMap::new(), BTreeMap::new());
    let languages = texts.iter().map(|(lang, raw)| {
        let check = TextCheck {
            file: &text_file(*lang),
            lang: *lang,
            raw,
            french: &french,
            slots: &slots,
            broken: &broken,
        };
        let mut count = check.run(&mut sink);
        if let Some(file) = translations.get(lang) {
            let old = translation::stale(*lang, file, &slots, (&french, raw), &mut sink);
            count.stale = old.len();
            count.ours = file.own.len();
            stale.insert(*lang, old);
            ours.insert(*lang, file.own.iter().cloned().collect());
        }
        count
    });
    let languages = languages.collect();

    let problems = sink.into_sorted(|file, pointer| {
        lines
            .get(file)
            .and_then(|lines: &Lines| lines.line(pointer))
    });
    let report = report(&content, languages);
    let model = problems
        .iter()
        .all(crate::problem::Problem::is_warning)
        .then(|| Checked {
            hash: files.hash(),
            content,
            texts,
            stale,
            ours,
        });
    Outcome {
        problems,
        report,
        model,
    }
}

fn check_partnerships(file: &PartnershipsFile, known: &Known, raws: &Raws, sink: &mut Sink) {
    let root = Place::file("partnerships.json");
    let as_of = root.key("as_of");
    if !file.as_of.is_empty()
        && check_edtf(&file.as_of, &as_of, sink)
            .is_some_and(|edtf| edtf.precision() != Precision::Day)
    {
        let hint = "Give year, month and day: 2026-11-22.";
        as_of.say(sink, Code::BadDate, "This must be a day.", hint);
    }
    let empty = Value::Null;
    let raw = raws.get("partnerships.json").unwrap_or(&empty);
    let items = root.key("items");
    let mut once = Once::default();
    for (at, item) in file.items.iter() {
        let place = items.at(at);
        once.id(&item.id, &place.key("id"), sink);
        let raw = raw.get("items").and_then(|items| items.get(at));
        check_item(item, raw.unwrap_or(&empty), known, &place, sink);
    }
    check_renamed(file, sink);
}

fn check_renamed(file: &PartnershipsFile, sink: &mut Sink) {
    let items = Place::file("partnerships.json").key("items");
    let today: BTreeSet<&str> = file.items.values().map(|item| item.id.as_str()).collect();
    let mut met = BTreeSet::new();
    for (at, item) in file.items.iter() {
        for (index, old) in item.renamed_from.iter() {
            let place = items.at(at).key("renamed_from").at(index);
            check_slug(old, &place, sink);
            if today.contains(old.as_str()) {
                let message = format!("An item has the id “{old}” today.");
                let hint = "An address leads to one page only: take this old id out.";
                place.say(sink, Code::RenamedClash, message, hint);
            }
            if !met.insert(old) {
                let message = format!("The old id “{old}” stands twice.");
                let hint = "An address leads to one page only: keep it under one item.";
                place.say(sink, Code::RenamedTwice, message, hint);
            }
        }
    }
}

fn report(content: &Content, languages: Vec<super::outcome::LanguageCount>) -> Report {
    let items = || content.partnerships.items.values();
    let countries: BTreeSet<&str> = items()
        .flat_map(|item| item.countries.values())
        .map(|fact| fact.country.as_str())
        .collect();
    Report {
        items: items().count(),
        partners: content.partners.partners.values().count(),
        countries: countries.len(),
        sources: content.sources.sources.values().count(),
        languages,
    }
}
