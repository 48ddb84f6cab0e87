//! The dataset record.

use super::ids::{Ids, keep};
use super::item::item;
use crate::authored::{Country, List};
use crate::content::{Checked, Content};
use fil_domain::edtf::{Edtf, Point, Qualifier, Unit};
use fil_domain::model::{self, Dataset};
use fil_domain::{Day, SourceIx};
use std::collections::HashMap;

/// The dataset of a checked model. Items are sorted by time; only countries that an item names and
/// the regions around them go in.
#[must_use]
pub fn dataset_of(checked: &Checked) -> Dataset {
    let ids = Ids::of(checked);
    let content = &checked.content;
    let kinds: HashMap<&str, _> = content
        .partners
        .partners
        .values()
        .map(|partner| (partner.id.as_str(), partner.kind.0))
        .collect();
    let mut items: Vec<_> = content
        .partnerships
        .items
        .values()
        .map(|authored| item(authored, &ids, &kinds))
        .collect();
    items.sort_by_cached_key(time_key);
    Dataset {
        as_of: Edtf::parse(&content.partnerships.as_of)
            .ok()
            .and_then(Edtf::earliest)
            .unwrap_or(Day(0)),
        hash: keep(&checked.hash),
        items,
        partners: partners(&ids, &kinds),
        countries: countries(content, &ids),
        regions: ids
            .regions
            .iter()
            .map(|code| model::Region { code: keep(code) })
            .collect(),
        themes: ids
            .themes
            .iter()
            .map(|id| model::Theme {
                id: keep(id),
                name: ids.text(&format!("/themes/{id}")),
            })
            .collect(),
        sources: sources(content, &ids),
        names: names(content, &ids),
        directors: directors(content, &ids),
        member_states: member_states(content, &ids),
    }
}

/// First possible day, last possible day, id; an item without a date comes last.
fn time_key(item: &model::Item) -> (Day, Day, &'static str) {
    let (first, last) = item
        .main_date()
        .and_then(|date| date.edtf)
        .map_or((Day(i32::MAX), Day(i32::MAX)), Edtf::sort_key);
    (first, last, item.id)
}

/// A checked date; what cannot be read does not reach this place.
pub(super) fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or(Edtf::Point(Point {
        year: 0,
        unit: Unit::Year,
        qualifier: Qualifier::Certain,
    }))
}

fn partners(ids: &Ids<'_>, kinds: &HashMap<&str, fil_domain::PartnerKind>) -> Vec<model::Partner> {
    ids.partners
        .iter()
        .filter_map(|id| {
            Some(model::Partner {
                id: keep(id),
                kind: *kinds.get(id)?,
                name: ids.text(&format!("/partners/{id}/name")),
                short: ids.text(&format!("/partners/{id}/short")),
            })
        })
        .collect()
}

fn countries(content: &Content, ids: &Ids<'_>) -> Vec<model::Country> {
    let by_code: HashMap<&str, &Country> = content
        .countries
        .countries
        .values()
        .map(|country| (country.iso2.as_str(), country))
        .collect();
    ids.countries
        .iter()
        .filter_map(|code| by_code.get(code))
        .map(|country| model::Country {
            iso2: keep(&country.iso2),
            iso3: keep(&country.iso3),
            m49: country.m49.parse().unwrap_or(0),
            region: ids.region(&country.region),
            subregion: ids.region(&country.subregion),
            status: country.status.0,
            longitude: hundredths(country.anchor[0]),
            latitude: hundredths(country.anchor[1]),
        })
        .collect()
}

/// Degrees as hundredths of a degree.
#[expect(clippy::cast_possible_truncation, reason = "at most 18,000 either way")]
fn hundredths(degrees: f64) -> i32 {
    (degrees * 100.0).round() as i32
}

fn sources(content: &Content, ids: &Ids<'_>) -> Vec<model::Source> {
    let by_id: HashMap<&str, _> = content
        .sources
        .sources
        .values()
        .map(|source| (source.id.as_str(), source))
        .collect();
    ids.sources
        .iter()
        .filter_map(|id| by_id.get(id))
        .map(|source| model::Source {
            title: keep(&source.title),
            publisher: keep(&source.publisher),
            url: keep(&source.url),
            lang: keep(&source.lang),
        })
        .collect()
}

fn names(content: &Content, ids: &Ids<'_>) -> Vec<model::Era> {
    let names = content.eras.names.values();
    let mut names: Vec<_> = names
        .map(|era| model::Era {
            name: ids.text(&format!("/eras/{}", era.id)),
            edtf: edtf(&era.edtf),
        })
        .collect();
    names.sort_by_key(|era| era.edtf.sort_key());
    names
}

fn directors(content: &Content, ids: &Ids<'_>) -> Vec<model::Director> {
    let directors = content.eras.directors.values();
    let mut directors: Vec<_> = directors
        .map(|director| model::Director {
            name: keep(&director.name),
            office: ids.text(&format!("/directors/{}", director.id)),
            edtf: edtf(&director.edtf),
            start_basis: director.start_basis.0,
            end_basis: director.end_basis.0,
        })
        .collect();
    directors.sort_by_key(|director| director.edtf.sort_key());
    directors
}

fn member_states(content: &Content, ids: &Ids<'_>) -> Vec<model::MemberCount> {
    let first = |sources: &List<String>| {
        let id = sources.values().next();
        id.map_or(SourceIx(0), |id| ids.source(id))
    };
    let counts = content.eras.member_states.values();
    let mut counts: Vec<_> = counts
        .map(|count| model::MemberCount {
            edtf: edtf(&count.edtf),
            count: u16::try_from(count.count).unwrap_or(0),
            confidence: count.confidence.0,
            source: first(&count.sources),
        })
        .collect();
    counts.sort_by_key(|count| count.edtf.sort_key());
    counts
}
