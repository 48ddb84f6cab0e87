//! Rows of a card: facts, people, places, dates, points, sources.

use super::types::{Brief, DateRow, Line, SourceLine, Wording};
use super::wording::{numbers, own, text};
use crate::state::Selection;
use crate::words::{self, fill};
use fil_domain::model::DateFact;
use fil_domain::{Basis, Dataset, EndIs, Item, LanguagePack, Message, RegionIx};

/// Programmes, frameworks and themes.
pub(super) fn brief(data: &Dataset, pack: &LanguagePack, item: &Item) -> Vec<Brief> {
    let (mut programmes, mut cards) = (Vec::new(), Vec::new());
    for ix in &item.programmes {
        if let Some(one) = data.programme(*ix) {
            programmes.push(text(pack, one.name));
            cards.push(Selection::Programme(*ix));
        }
    }
    let mut frameworks = Vec::new();
    for name in &item.frameworks {
        frameworks.push(text(pack, *name));
    }
    let mut themes = Vec::new();
    for ix in &item.themes {
        if let Some(theme) = data.themes.get(ix.at()) {
            themes.push(text(pack, theme.name));
        }
    }
    let mut rows = Vec::new();
    let mut add = |term: Message, values: Vec<Wording>, cards: Vec<Selection>| {
        if !values.is_empty() {
            rows.push(Brief {
                term: pack.message(term),
                values,
                cards,
                search: term == Message::CardThemes,
            });
        }
    };
    add(Message::CardProgrammes, programmes, cards);
    add(Message::CardFrameworks, frameworks, Vec::new());
    add(Message::CardThemes, themes, Vec::new());
    rows
}

/// Adds a line; its term and its name are empty where it has none.
#[inline(never)]
fn add(
    all: &mut Vec<Line>,
    pack: &LanguagePack,
    (term, name): (&'static str, &'static str),
    words: Wording,
    (basis, cites): (Basis, &[u8]),
) {
    all.push(Line {
        term,
        name,
        words,
        badge: (basis != Basis::Stated).then(|| words::badge(pack, basis, EndIs::None)),
        cites: numbers(cites),
    });
}

/// Adds a region that is named without its countries.
pub(super) fn add_region(
    all: &mut Vec<Line>,
    pack: &LanguagePack,
    ix: RegionIx,
    proof: (Basis, &[u8]),
) {
    let named = ("", words::region_name(pack, ix));
    add(all, pack, named, Wording::default(), proof);
}

/// Regions named without their countries.
pub(super) fn regions(pack: &LanguagePack, item: &Item) -> Vec<Line> {
    let mut all = Vec::new();
    for fact in &item.regions {
        add_region(&mut all, pack, fact.region, (fact.basis, &fact.cites));
    }
    all
}

/// People in their roles.
pub(super) fn people(pack: &LanguagePack, item: &Item) -> Vec<Line> {
    let mut all = Vec::new();
    for fact in &item.people {
        let named = (words::person_part(pack, fact.part), fact.name);
        let role = text(pack, fact.role);
        add(&mut all, pack, named, role, (fact.basis, &fact.cites));
    }
    all
}

/// Places.
pub(super) fn places(pack: &LanguagePack, item: &Item) -> Vec<Line> {
    let mut all = Vec::new();
    for fact in &item.places {
        let country = words::country_name(pack, fact.country);
        let named = (words::place_role(pack, fact.role), country);
        let name = text(pack, fact.name);
        add(&mut all, pack, named, name, (fact.basis, &fact.cites));
    }
    all
}

/// What the sources say further.
pub(super) fn points(pack: &LanguagePack, item: &Item) -> Vec<Line> {
    let mut all = Vec::new();
    for fact in &item.points {
        let named = (words::point_kind(pack, fact.kind), "");
        let sentence = text(pack, fact.text);
        add(&mut all, pack, named, sentence, (fact.basis, &fact.cites));
    }
    all
}

/// How sure each date is.
pub(super) fn dates(pack: &LanguagePack, item: &Item) -> Vec<DateRow> {
    let mut all = Vec::new();
    for fact in &item.dates {
        all.push(date_row(pack, fact));
    }
    all
}

fn date_row(pack: &LanguagePack, fact: &DateFact) -> DateRow {
    let term = fact.label.map_or_else(
        || own(words::date_role(pack, fact.role)),
        |label| text(pack, label),
    );
    DateRow {
        term,
        date: words::date_fact(pack, fact),
        precision: words::precision(pack, fact),
        end: match fact.end {
            EndIs::None => "",
            end => words::end_is(pack, end),
        },
        badge: words::badge(pack, fact.basis, fact.end),
        reason: reason(pack, fact),
        cites: numbers(&fact.cites),
    }
}

/// Why a date is concluded, when that is written.
pub(super) fn reason(pack: &LanguagePack, fact: &DateFact) -> Option<Wording> {
    let reason = text(pack, fact.reason?);
    (!reason.words.is_empty()).then_some(reason)
}

/// The sources in their order, numbered from 1: the numbers that `cites` name.
pub(super) fn sources(data: &Dataset, pack: &LanguagePack, item: &Item) -> Vec<SourceLine> {
    let mut all = Vec::new();
    for (at, ix) in item.sources.iter().enumerate() {
        let Some(source) = data.source(*ix) else {
            continue;
        };
        all.push(SourceLine {
            number: at + 1,
            publisher: source.publisher,
            title: source.title,
            url: source.url,
            host: host(source.url),
            lang: source.lang,
            lang_words: lang_words(pack, source.lang),
        });
    }
    all
}

fn lang_words(pack: &LanguagePack, tag: &'static str) -> Option<String> {
    if tag == pack.lang.code() {
        return None;
    }
    let message = match tag {
        "fr" => Message::CardInFrench,
        "en" => Message::CardTextEn,
        "es" => Message::CardTextEs,
        "ar" => Message::CardTextAr,
        "ko" => Message::CardTextKo,
        "no" => Message::CardTextNo,
        "pt" => Message::CardTextPt,
        _ => Message::CardSourceLang,
    };
    Some(fill(pack.message(message), &[("lang", tag)]))
}

/// The host of an address, without `www.`.
fn host(url: &'static str) -> &'static str {
    let (mut from, mut to) = (0, url.len());
    for (at, byte) in url.bytes().enumerate() {
        match byte {
            b':' if from == 0 => from = at + 1,
            b'/' if from == at => from = at + 1,
            b'/' | b'?' | b'#' => {
                to = at;
                break;
            }
            _ => {}
        }
    }
    let host = url.get(from..to).unwrap_or(url);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn the_host_for_the_eye() {
        assert_eq!(host("https://www.iom.int/fr/news?x=1"), "iom.int");
        assert_eq!(host("http://icvanetwork.org"), "icvanetwork.org");
        assert_eq!(host("nonsense"), "nonsense");
    }
}
