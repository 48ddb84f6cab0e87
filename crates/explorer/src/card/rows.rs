//! Rows of a card: facts, people, places, dates, points, sources.

use super::types::{Brief, DateRow, Person, Place, PointLine, RegionLine, SourceLine, Wording};
use super::wording::{numbers, own, text};
use crate::state::Selection;
use crate::words::{self, Badge, fill};
use fil_domain::model::DateFact;
use fil_domain::{Basis, Dataset, EndIs, Item, LanguagePack, Message, TextId};

/// Programmes, frameworks and themes.
pub(super) fn brief(data: &Dataset, pack: &LanguagePack, item: &Item) -> Vec<Brief> {
    let mut rows = Vec::new();
    let mut add = |term, ids: Vec<TextId>, cards: Vec<Selection>, search| {
        if ids.is_empty() {
            return;
        }
        rows.push(Brief {
            term: pack.message(term),
            values: ids.into_iter().map(|id| text(pack, id)).collect(),
            cards,
            search,
        });
    };
    let (mut names, mut cards) = (Vec::new(), Vec::new());
    for ix in &item.programmes {
        names.extend(data.programme(*ix).map(|one| one.name));
        cards.push(Selection::Programme(*ix));
    }
    add(Message::CardProgrammes, names, cards, false);
    let frameworks = item.frameworks.clone();
    add(Message::CardFrameworks, frameworks, Vec::new(), false);
    let mut themes = Vec::new();
    for ix in &item.themes {
        themes.extend(data.themes.get(ix.at()).map(|theme| theme.name));
    }
    add(Message::CardThemes, themes, Vec::new(), true);
    rows
}

/// The badge of what is not plainly stated by the source.
pub(super) fn doubt(pack: &LanguagePack, basis: Basis) -> Option<Badge> {
    (basis != Basis::Stated).then(|| words::badge(pack, basis, EndIs::None))
}

/// Regions named without their countries.
pub(super) fn regions(pack: &LanguagePack, item: &Item) -> Vec<RegionLine> {
    let line = |fact: &fil_domain::model::RegionFact| RegionLine {
        name: words::region_name(pack, fact.region),
        badge: doubt(pack, fact.basis),
        cites: numbers(&fact.cites),
    };
    item.regions.iter().map(line).collect()
}

/// People in their roles.
pub(super) fn people(pack: &LanguagePack, item: &Item) -> Vec<Person> {
    let line = |fact: &fil_domain::model::PersonFact| Person {
        name: fact.name,
        role: text(pack, fact.role),
        part: words::person_part(pack, fact.part),
        badge: doubt(pack, fact.basis),
        cites: numbers(&fact.cites),
    };
    item.people.iter().map(line).collect()
}

/// Places.
pub(super) fn places(pack: &LanguagePack, item: &Item) -> Vec<Place> {
    let line = |fact: &fil_domain::model::PlaceFact| Place {
        name: text(pack, fact.name),
        country: words::country_name(pack, fact.country),
        role: words::place_role(pack, fact.role),
        badge: doubt(pack, fact.basis),
        cites: numbers(&fact.cites),
    };
    item.places.iter().map(line).collect()
}

/// How sure each date is.
pub(super) fn dates(pack: &LanguagePack, item: &Item) -> Vec<DateRow> {
    item.dates.iter().map(|fact| date_row(pack, fact)).collect()
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

/// What the sources say further.
pub(super) fn points(pack: &LanguagePack, item: &Item) -> Vec<PointLine> {
    let line = |fact: &fil_domain::model::PointFact| PointLine {
        kind: fact.kind,
        term: words::point_kind(pack, fact.kind),
        text: text(pack, fact.text),
        badge: doubt(pack, fact.basis),
        cites: numbers(&fact.cites),
    };
    item.points.iter().map(line).collect()
}

/// The sources in their order, numbered from 1: the numbers that `cites` name.
pub(super) fn sources(data: &Dataset, pack: &LanguagePack, item: &Item) -> Vec<SourceLine> {
    let numbered = (1..).zip(&item.sources);
    numbered
        .filter_map(|(number, ix)| {
            let source = data.source(*ix)?;
            Some(SourceLine {
                number,
                publisher: source.publisher,
                title: source.title,
                url: source.url,
                host: host(source.url),
                lang: source.lang,
                lang_words: lang_words(pack, source.lang),
            })
        })
        .collect()
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
    let rest = url
        .split_once(':')
        .map_or(url, |(_, rest)| rest.trim_start_matches('/'));
    let host = rest
        .split_once(['/', '?', '#'])
        .map_or(rest, |(host, _)| host);
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
