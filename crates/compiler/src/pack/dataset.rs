//! The dataset record.

use super::ids::{Ids, keep};
use super::item::item;
use crate::authored::{Country, Source};
use crate::content::{Checked, Content};
use fil_domain::Day;
use fil_domain::edtf::{Edtf, Point, Qualifier, Unit};
use fil_domain::model::{self, Dataset};
use std::collections::HashMap;

/// The dataset of a checked model. Items are sorted by time; only countries that an item names, the
/// regions around them and the sources that an item cites go in.
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
        partners: partners(content, &ids),
        countries: countries(content, &ids),
        regions: ids
            .regions
            .iter()
            .map(|code| model::Region { code: keep(code) })
            .collect(),
        programmes: ids
            .programmes
            .iter()
            .map(|id| model::Programme {
                id: keep(id),
                name: ids.text(&format!("/programmes/{id}")),
            })
            .collect(),
        themes: ids
            .themes
            .iter()
            .map(|id| model::Theme {
                name: ids.text(&format!("/themes/{id}")),
            })
            .collect(),
        sources: sources(content, &ids),
        names: names(content, &ids),
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

fn partners(content: &Content, ids: &Ids<'_>) -> Vec<model::Partner> {
    let by_id: HashMap<&str, _> = content
        .partners
        .partners
        .values()
        .map(|partner| (partner.id.as_str(), partner))
        .collect();
    ids.partners
        .iter()
        .filter_map(|id| {
            let partner = by_id.get(id)?;
            let home = partner.country.as_deref();
            Some(model::Partner {
                id: keep(id),
                kind: partner.kind.0,
                country: home.and_then(|code| ids.country_if(code)),
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
            region: ids.region(&country.region),
            subregion: ids.region(&country.subregion),
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
    let cited = ids.sources.iter().filter_map(|id| by_id.get(id));
    cited.map(|authored| source(authored)).collect()
}

pub(super) fn source(authored: &Source) -> model::Source {
    model::Source {
        title: keep(&authored.title),
        publisher: keep(&authored.publisher),
        url: keep(&authored.url),
        lang: keep(&authored.lang),
    }
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
