//! Dates in words.

use super::{fill, precision};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::DateFact;
use fil_domain::{EndIs, LanguagePack, Message, digits, signed};

/// A date in words: "28 février 2024", "entre octobre 2008 et mai 2015", "depuis 2016".
#[must_use]
pub fn date(pack: &LanguagePack, edtf: Edtf) -> String {
    in_words(pack, edtf, EndIs::NotStated)
}

/// A date of an item in words, with what is known about its end: "2011 – 31 janvier 2018 (fin
/// prévue)"; "non datée" without a date.
#[must_use]
pub fn date_fact(pack: &LanguagePack, fact: &DateFact) -> String {
    match fact.edtf {
        Some(edtf) => in_words(pack, edtf, fact.end),
        None => pack.message(Message::DateUndated).to_owned(),
    }
}

/// A date as it is read aloud, with its precision: "28 février 2024, jour connu".
#[must_use]
pub fn spoken_date(pack: &LanguagePack, fact: &DateFact) -> String {
    let mut words = date_fact(pack, fact);
    words.push_str(", ");
    words.push_str(precision(pack, fact));
    words
}

fn in_words(pack: &LanguagePack, edtf: Edtf, end: EndIs) -> String {
    let say = |message, a: &str, b: &str| fill(pack.message(message), &[("a", a), ("b", b)]);
    let one = |at: Point| point(pack, at);
    match edtf {
        Edtf::Point(at) => one(at),
        Edtf::Interval { start, end: last } => match (start, last) {
            (Bound::Date(a), Bound::Date(b)) => {
                let message = match end {
                    EndIs::Planned => Message::DateIntervalPlanned,
                    EndIs::Computed => Message::DateIntervalComputed,
                    EndIs::Attested => Message::DateIntervalAttested,
                    EndIs::None | EndIs::NotStated => Message::DateInterval,
                };
                say(message, &one(a), &one(b))
            }
            (Bound::Date(a), Bound::Open) => say(Message::DateSince, &one(a), ""),
            (Bound::Date(a), Bound::Unknown) => say(Message::DateSinceUnknownEnd, &one(a), ""),
            (Bound::Open, Bound::Date(b)) => say(Message::DateUntil, "", &one(b)),
            (Bound::Unknown, Bound::Date(b)) => say(Message::DateUntilUnknownStart, "", &one(b)),
            _ => pack.message(Message::DateUnknown).to_owned(),
        },
        Edtf::OneOf { earliest, latest } => match (earliest, latest) {
            (Some(a), Some(b)) => {
                let (a, b) = by_months(a, b);
                say(Message::DateBetween, &one(a), &one(b))
            }
            (Some(a), None) => say(Message::DateNotBefore, &one(a), ""),
            (None, Some(b)) => say(Message::DateNotAfter, "", &one(b)),
            (None, None) => pack.message(Message::DateUnknown).to_owned(),
        },
    }
}

/// The bounds of a range told by months: the days of inferred bounds promise too much. Days of one
/// month stay days.
fn by_months(a: Point, b: Point) -> (Point, Point) {
    match (a.unit, b.unit) {
        (Unit::Day(m, _), Unit::Day(n, _)) if (a.year, m) != (b.year, n) => (
            Point {
                unit: Unit::Month(m),
                ..a
            },
            Point {
                unit: Unit::Month(n),
                ..b
            },
        ),
        _ => (a, b),
    }
}

fn point(pack: &LanguagePack, at: Point) -> String {
    let y = year(pack, at.year);
    let with_year = |pattern: &str| fill(pattern, &[("y", &y)]);
    let message = |message| with_year(pack.message(message));
    let month = |month: u8| with_year(of_month(&pack.locale.month_year, month));
    let words = match at.unit {
        Unit::Year => y.clone(),
        Unit::Century => {
            let last = year(pack, at.year.saturating_add(99));
            let values = [("a", y.as_str()), ("b", last.as_str())];
            fill(pack.message(Message::DateYears), &values)
        }
        Unit::Decade => message(Message::DateDecade),
        Unit::SomeMonth => message(Message::DateSomeMonth),
        Unit::SomeDay => some_day(pack, &y),
        Unit::SomeDayOf(m) => some_day(pack, &month(m)),
        Unit::Season(21) => message(Message::DateSpring),
        Unit::Season(22) => message(Message::DateSummer),
        Unit::Season(23) => message(Message::DateAutumn),
        Unit::Season(_) => message(Message::DateWinter),
        Unit::Month(m) => month(m),
        Unit::Day(m, d) => {
            let day = match d {
                1 => pack.message(Message::DateFirstDay).to_owned(),
                _ => digits(u64::from(d)),
            };
            let pattern = of_month(&pack.locale.day_month_year, m);
            fill(pattern, &[("d", &day), ("y", &y)])
        }
    };
    let about = match at.qualifier {
        Qualifier::Certain => return words,
        Qualifier::Uncertain => Message::DateUncertain,
        Qualifier::Approximate => Message::DateAbout,
        Qualifier::UncertainApproximate => Message::DateAboutUncertain,
    };
    fill(pack.message(about), &[("a", &words)])
}

fn some_day(pack: &LanguagePack, of: &str) -> String {
    fill(pack.message(Message::DateSomeDay), &[("a", of)])
}

fn of_month(patterns: &[&'static str], month: u8) -> &'static str {
    let at = usize::from(month).checked_sub(1);
    at.and_then(|at| patterns.get(at).copied()).unwrap_or("{y}")
}

/// A year as it is written: never grouped; before our era by its own message.
pub(super) fn year(pack: &LanguagePack, year: i32) -> String {
    if year > 0 {
        return signed(i64::from(year));
    }
    let before = signed(1 - i64::from(year));
    fill(pack.message(Message::DateBce), &[("y", &before)])
}
