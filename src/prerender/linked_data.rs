//! schema.org JSON-LD: what a page is about, for machines. Only what the data say, and a date
//! only in the precision it has.

use crate::view::text::page_words;
use fil_domain::edtf::{Bound, Edtf, Point, Unit};
use fil_domain::{Dataset, Item, ItemKind, LanguagePack, Message, PageMessage};
use fil_explorer::words::country_name;
use serde_json::{Value, json};

/// The JSON-LD of a page.
pub(super) fn linked_data(
    data: &Dataset,
    pack: &LanguagePack,
    item: Option<&Item>,
    address: &str,
) -> String {
    let mut value = match item {
        Some(item) => item_data(data, pack, item),
        None => home_data(data, pack),
    };
    if let Value::Object(map) = &mut value {
        map.insert("@context".into(), "https://schema.org".into());
        map.insert("inLanguage".into(), pack.lang.tag().into());
        if address.starts_with("http") {
            map.insert("url".into(), address.into());
        }
    }
    value.to_string()
}

fn home_data(data: &Dataset, pack: &LanguagePack) -> Value {
    let list: Vec<Value> = data
        .items
        .iter()
        .map(|item| json!({ "@type": kind(item), "name": pack.text(item.title) }))
        .collect();
    json!({
        "@type": "Dataset",
        "name": pack.message(Message::ProductName),
        "description": page_words(pack.lang, PageMessage::ProductDescription),
        "dateModified": iso(Point::of(data.as_of)),
        "version": data.hash,
        "isAccessibleForFree": true,
        "hasPart": list,
    })
}

fn item_data(data: &Dataset, pack: &LanguagePack, item: &Item) -> Value {
    let names = |values: Vec<&str>, kind: &str| -> Vec<Value> {
        values
            .into_iter()
            .map(|name| json!({ "@type": kind, "name": name }))
            .collect()
    };
    let partners: Vec<&str> = item
        .partners
        .iter()
        .filter_map(|ix| data.partner(*ix))
        .map(|p| pack.text(p.name))
        .collect();
    let countries: Vec<&str> = item
        .countries
        .iter()
        .map(|fact| country_name_static(pack, fact.country.at()))
        .collect();
    let sources: Vec<Value> = item
        .sources
        .iter()
        .filter_map(|ix| data.source(*ix))
        .map(|source| {
            json!({
                "@type": "CreativeWork",
                "name": source.title,
                "url": source.url,
                "inLanguage": source.lang,
                "publisher": { "@type": "Organization", "name": source.publisher },
            })
        })
        .collect();
    let mut about = json!({
        "@type": kind(item),
        "name": pack.text(item.title),
        "description": pack.text(item.summary),
    });
    let date = item.main_date().and_then(|date| date.edtf);
    if let (Value::Object(map), Some(date)) = (&mut about, date) {
        let (key, value) = coverage(item, date);
        map.insert(key.into(), value.into());
    }
    json!({
        "@type": "WebPage",
        "name": pack.text(item.title),
        "dateModified": iso(Point::of(data.as_of)),
        "mainEntity": about,
        "mentions": names(partners, "Organization"),
        "spatialCoverage": names(countries, "Country"),
        "citation": sources,
    })
}

fn country_name_static(pack: &LanguagePack, at: usize) -> &'static str {
    u16::try_from(at).map_or("", |at| country_name(pack, fil_domain::CountryIx(at)))
}

const fn kind(item: &Item) -> &'static str {
    match item.kind {
        ItemKind::Programme => "Project",
        ItemKind::Partnership | ItemKind::Funding => "CreativeWork",
        ItemKind::Consultation | ItemKind::Milestone => "Event",
    }
}

/// The date under the property that fits what the item is.
fn coverage(item: &Item, date: Edtf) -> (&'static str, String) {
    match (item.kind, date) {
        (ItemKind::Consultation | ItemKind::Milestone, Edtf::Point(point)) => {
            ("startDate", iso(point))
        }
        (ItemKind::Programme, Edtf::Point(point)) => ("foundingDate", iso(point)),
        (_, Edtf::Point(point)) => ("dateCreated", iso(point)),
        (_, Edtf::Interval { start, end }) => (
            "temporalCoverage",
            [&bound(start), "/", &bound(end)].concat(),
        ),
        (_, Edtf::OneOf { earliest, latest }) => {
            let side = |point: Option<Point>| point.map_or_else(|| "..".to_owned(), iso);
            (
                "temporalCoverage",
                [&side(earliest), "/", &side(latest)].concat(),
            )
        }
    }
}

fn bound(bound: Bound) -> String {
    match bound {
        Bound::Date(point) => iso(point),
        Bound::Open | Bound::Unknown => "..".to_owned(),
    }
}

/// ISO 8601, no more precise than the date is.
fn iso(point: Point) -> String {
    let year = format!("{:04}", point.year);
    match point.unit {
        Unit::Month(month) | Unit::SomeDayOf(month) => format!("{year}-{month:02}"),
        Unit::Day(month, day) => format!("{year}-{month:02}-{day:02}"),
        _ => year,
    }
}
