//! The accessibility statement: what the tests check, criterion by criterion.

use super::pages::page_words;
use super::paper::part;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::{Day, Edtf, PageMessage};
use fil_explorer::words::{date, fill};
use serde_json::Value;

/// The criteria, each with the tests that name it; a test compares the two.
static CRITERIA: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/a11y/criteria.json"
));
/// Where the standard stands.
const STANDARD: &str = "https://www.w3.org/TR/WCAG22/#";

/// The parts of the page.
pub(super) fn access(app: App) -> Piece {
    let pack = app.speech().pack;
    let say = |message| page_words(pack.lang, message);
    let all: Value = serde_json::from_str(CRITERIA).unwrap_or_default();
    let assessed = text_of(&all, "assessed").as_deref().and_then(day);
    let told = assessed.map(|day| {
        let day = date(pack, Edtf::from(day));
        fill(say(PageMessage::AccessDate), &[("date", &day)])
    });
    let head = [
        PageMessage::AccessCriterion,
        PageMessage::AccessState,
        PageMessage::AccessChecks,
    ];
    let head = head.map(|message| el("th").attr("scope", "col").text(say(message)));
    let rows = list_of(&all, "criteria");
    let rows = rows.map(|one| row(one, &say));
    let table = el("div.paper-table")
        .attr("role", "group")
        .attr("aria-labelledby", "normes")
        .attr("tabindex", "0")
        .with(
            el("table")
                .with(el("thead").with(el("tr").add_all(head)))
                .with(el("tbody").add_all(rows)),
        );
    el("div.paper-parts")
        .with(
            part("normes", say(PageMessage::AccessStatus))
                .leaf("p", say(PageMessage::AccessStatusText))
                .leaf("p", told.unwrap_or_default())
                .with(table),
        )
        .with(
            part("plus", say(PageMessage::AccessBeyond))
                .leaf("p", say(PageMessage::AccessBeyondText)),
        )
        .with(
            part("limites", say(PageMessage::AccessLimits))
                .leaf("p", say(PageMessage::AccessLimitsText))
                .leaf("p", say(PageMessage::AboutAccessLimits)),
        )
}

fn text_of(one: &Value, key: &str) -> Option<String> {
    one.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn list_of<'a>(one: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    one.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// A day written as in "2026-11-27".
fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    Day::from_ymd(
        year,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    )
}

/// A criterion, how it stands and what shows it.
fn row(one: &Value, say: &impl Fn(PageMessage) -> &'static str) -> Piece {
    let of = |key: &str| text_of(one, key).unwrap_or_default();
    let state = match text_of(one, "state").as_deref() {
        Some("met") => PageMessage::AccessMet,
        Some("partly") => PageMessage::AccessPartly,
        _ => PageMessage::AccessAbsent,
    };
    let tests = list_of(one, "tests");
    let mut shown: Vec<String> = tests
        .filter_map(|test| test.as_str().map(str::to_owned))
        .collect();
    if one.get("hand").and_then(Value::as_bool) == Some(true) {
        shown.push(say(PageMessage::AccessByHand).to_owned());
    }
    let (id, name) = (of("id"), of("name"));
    let link = el("a")
        .attr("href", joined(&[STANDARD, &anchor(&name)]))
        .attr("lang", "en")
        .attr("hreflang", "en")
        .attr("rel", "noopener")
        .text(name);
    el("tr")
        .with(
            el("th")
                .attr("scope", "row")
                .text(joined(&[&id, " "]))
                .with(link)
                .text(joined(&[" (", &of("level"), ")"])),
        )
        .with(el("td").text(say(state)))
        .with(el("td").attr("lang", "en").text(shown.join("\u{a0}· ")))
}

/// The place of a criterion in the standard: its name in small letters, with hyphens between.
fn anchor(name: &str) -> String {
    let small = name.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}
