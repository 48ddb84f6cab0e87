//! The short form of a date, for lists.

use super::date::year;
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::DateFact;
use fil_domain::{Basis, Direction, LanguagePack, Message};

/// The year of a list row: "2018", "≈ 2024" when the date is inferred or approximate, "2008–15"
/// for a period, "2016–" when it goes on, "≥ 2024" and "≤ 2013" when only one side is known.
#[must_use]
pub fn short_year(pack: &LanguagePack, fact: &DateFact) -> String {
    let undated = || pack.message(Message::DateUndated).to_owned();
    let Some(edtf) = fact.edtf else {
        return undated();
    };
    let (sign, a, b, tail) = match edtf {
        Edtf::Point(at) => {
            let years = match at.unit {
                Unit::Decade => 9,
                Unit::Century => 99,
                _ => 0,
            };
            let sure = fact.basis != Basis::Inferred && at.qualifier == Qualifier::Certain;
            let sign = if sure { "" } else { "≈\u{a0}" };
            (sign, at.year, at.year.saturating_add(years), "")
        }
        Edtf::Interval { start, end } => match (start, end) {
            (Bound::Date(a), Bound::Date(b)) => ("", a.year, last_year(b), ""),
            (Bound::Date(a), _) => ("", a.year, a.year, "–"),
            (_, Bound::Date(b)) => ("–", last_year(b), last_year(b), ""),
            _ => return undated(),
        },
        Edtf::OneOf { earliest, latest } => match (earliest, latest) {
            (Some(a), Some(b)) => ("", a.year, last_year(b), ""),
            (Some(a), None) => ("≥\u{a0}", a.year, a.year, ""),
            (None, Some(b)) => ("≤\u{a0}", last_year(b), last_year(b), ""),
            (None, None) => return undated(),
        },
    };
    [sign, &span(pack, a, b), tail].concat()
}

fn last_year(at: Point) -> i32 {
    match at.unit {
        Unit::Decade | Unit::Century => at.last_day().year(),
        _ => at.year,
    }
}

/// "2018", "2008–15", "1998–2003"; from the right both in full: what a year is short for stands behind.
fn span(pack: &LanguagePack, a: i32, b: i32) -> String {
    let mut words = year(pack, a);
    if a == b {
        return words;
    }
    words.push('–');
    let end = year(pack, b);
    let same_century = a > 999 && b > 999 && a / 100 == b / 100;
    let from_left = pack.lang.direction() == Direction::Ltr;
    words.push_str(if same_century && from_left {
        end.get(2..).unwrap_or(&end)
    } else {
        &end
    });
    words
}
