//! The same records for pages that know nothing of ours: plain text and one period each.

use crate::authored::{DateFact, Item};
use crate::content::Checked;
use fil_domain::{Day, Edtf, FIRST_YEAR, Lang};
use serde::Serialize;

/// A record as any page can show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlainRecord {
    /// Its number, from 0.
    pub id: usize,
    /// The French title.
    pub title: String,
    /// The French summary.
    pub summary: String,
    /// The first day that its main date can mean, `YYYY-MM-DD`.
    pub start: String,
    /// The last day of its date or of its bar, when it is another one.
    pub end: Option<String>,
    /// The French name of the first partner; empty when there is none.
    pub partner: String,
    /// What it is: partnership, programme ...
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The French name of the first theme.
    pub theme: String,
    /// The countries it marks on the map, as ISO 3166-1 numeric codes.
    pub countries: Vec<String>,
}

/// The core records as plain ones. A date that is open on a side reaches to the first year that the
/// product knows, or to the last day of `last_year`: as a filter by years takes it.
#[must_use]
pub fn plain_records(checked: &Checked, last_year: i32) -> Vec<PlainRecord> {
    let items = checked.content.partnerships.items.values();
    items
        .filter(|item| item.core)
        .enumerate()
        .map(|(id, item)| plain(checked, id, item, last_year))
        .collect()
}

fn plain(checked: &Checked, id: usize, item: &Item, last_year: i32) -> PlainRecord {
    let text = |pointer: String| {
        checked
            .text(Lang::Fr, &pointer)
            .unwrap_or_default()
            .to_owned()
    };
    let first = Day::first_of(i32::from(FIRST_YEAR));
    let last = Day::last_of(last_year);
    let placing = placing(item);
    let start = placing
        .first()
        .and_then(|date| date.earliest())
        .unwrap_or(first);
    let ends = placing.iter().map(|date| date.latest());
    let end = ends.map(|day| day.unwrap_or(last)).max().unwrap_or(last);
    let all = &checked.content.countries.countries;
    let countries = item
        .countries
        .values()
        .filter(|fact| fact.role.0.drawing().eyelet != fil_domain::Eyelet::None)
        .filter_map(|fact| all.values().find(|country| country.iso2 == fact.country))
        .map(|country| country.m49.clone())
        .collect();
    let partner = item.partners.values().next();
    let theme = item.themes.values().next();
    PlainRecord {
        id,
        title: text(format!("/items/{}/title", item.id)),
        summary: text(format!("/items/{}/summary", item.id)),
        start: iso(start),
        end: (end != start).then(|| iso(end)),
        partner: partner.map_or_else(String::new, |id| text(format!("/partners/{id}/name"))),
        kind: item.kind.0.code(),
        theme: theme.map_or_else(String::new, |id| text(format!("/themes/{id}"))),
        countries,
    }
}

/// The dates that place an item in time: the main one and, beside a moment, that of its bar.
fn placing(item: &Item) -> Vec<Edtf> {
    let parsed = |date: &DateFact| Edtf::parse(date.edtf.as_deref()?).ok();
    let main = item.dates.values().next().and_then(parsed);
    let of_bar = |date: &&DateFact| Some(&date.id) == item.bar.as_ref();
    let bar = match main {
        None | Some(Edtf::Point(_)) => item.dates.values().find(of_bar).and_then(parsed),
        Some(_) => None,
    };
    main.into_iter().chain(bar).collect()
}

fn iso(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{year:04}-{month:02}-{date:02}")
}
