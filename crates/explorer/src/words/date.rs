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
    words.push_str(pack.lang.comma());
    words.push_str(precision(pack, fact));
    words
}

#[inline(never)]
fn in_words(pack: &LanguagePack, edtf: Edtf, end: EndIs) -> String {
    let (message, a, b) = match edtf {
        Edtf::Point(at) => return point(pack, at),
        Edtf::Interval { start, end: last } => match (start, last) {
            (Bound::Date(a), Bound::Date(b)) => {
                let message = match end {
                    EndIs::Planned => Message::DateIntervalPlanned,
                    EndIs::Computed => Message::DateIntervalComputed,
                    EndIs::Attested => Message::DateIntervalAttested,
                    EndIs::None | EndIs::NotStated => Message::DateInterval,
                };
                (message, Some(a), Some(b))
            }
            (Bound::Date(a), Bound::Open) => (Message::DateSince, Some(a), None),
            (Bound::Date(a), Bound::Unknown) => (Message::DateSinceUnknownEnd, Some(a), None),
            (Bound::Open, Bound::Date(b)) => (Message::DateUntil, None, Some(b)),
            (Bound::Unknown, Bound::Date(b)) => (Message::DateUntilUnknownStart, None, Some(b)),
            _ => (Message::DateUnknown, None, None),
        },
        Edtf::OneOf { earliest, latest } => match (earliest, latest) {
            (Some(a), Some(b)) => {
                let (a, b) = by_months(a, b);
                (Message::DateBetween, Some(a), Some(b))
            }
            (Some(a), None) => (Message::DateNotBefore, Some(a), None),
            (None, Some(b)) => (Message::DateNotAfter, None, Some(b)),
            (None, None) => (Message::DateUnknown, None, None),
        },
    };
    let words = |at: Option<Point>| match at {
        Some(at) => point(pack, at),
        None => String::new(),
    };
    let (a, b) = (words(a), words(b));
    fill(pack.message(message), &[("a", &a), ("b", &b)])
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

#[inline(never)]
fn point(pack: &LanguagePack, at: Point) -> String {
    let y = year(pack, at.year);
    // The day, or the last year.
    let mut other = String::new();
    let pattern = match at.unit {
        Unit::Year | Unit::SomeDay => pack.locale.year,
        Unit::Century => {
            other = year(pack, at.year.saturating_add(99));
            pack.message(Message::DateYears)
        }
        Unit::Decade => pack.message(Message::DateDecade),
        Unit::SomeMonth => pack.message(Message::DateSomeMonth),
        Unit::Season(season) => pack.message(match season {
            21 => Message::DateSpring,
            22 => Message::DateSummer,
            23 => Message::DateAutumn,
            _ => Message::DateWinter,
        }),
        Unit::Month(m) | Unit::SomeDayOf(m) => of_month(&pack.locale.month_year, m),
        Unit::Day(m, d) => {
            other = match d {
                1 => pack.message(Message::DateFirstDay).to_owned(),
                _ => digits(u64::from(d)),
            };
            of_month(&pack.locale.day_month_year, m)
        }
    };
    let mut words = fill(
        pattern,
        &[("y", &y), ("d", &other), ("a", &y), ("b", &other)],
    );
    if matches!(at.unit, Unit::SomeDay | Unit::SomeDayOf(_)) {
        words = about(pack, Message::DateSomeDay, &words);
    }
    let message = match at.qualifier {
        Qualifier::Certain => return words,
        Qualifier::Uncertain => Message::DateUncertain,
        Qualifier::Approximate => Message::DateAbout,
        Qualifier::UncertainApproximate => Message::DateAboutUncertain,
    };
    about(pack, message, &words)
}

fn about(pack: &LanguagePack, message: Message, words: &str) -> String {
    fill(pack.message(message), &[("a", words)])
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
