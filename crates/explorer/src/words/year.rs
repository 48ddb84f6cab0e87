//! The short form of a date, for lists.

use super::date::year;
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::DateFact;
use fil_domain::{Basis, LanguagePack, Message};

/// The year of a list row: "2018", "≈ 2024" when the date is inferred or approximate, "2008–15"
/// for a period, "2016–" when it goes on, "≥ 2024" and "≤ 2013" when only one side is known.
#[must_use]
pub fn short_year(pack: &LanguagePack, fact: &DateFact) -> String {
    let Some(edtf) = fact.edtf else {
        return pack.message(Message::DateUndated).to_owned();
    };
    match edtf {
        Edtf::Point(at) => {
            let words = match at.unit {
                Unit::Decade => span(pack, at.year, at.year.saturating_add(9)),
                Unit::Century => span(pack, at.year, at.year.saturating_add(99)),
                _ => year(pack, at.year),
            };
            let sure = fact.basis != Basis::Inferred && at.qualifier == Qualifier::Certain;
            if sure {
                words
            } else {
                signed("≈\u{a0}", &words)
            }
        }
        Edtf::Interval { start, end } => match (start, end) {
            (Bound::Date(a), Bound::Date(b)) => span(pack, a.year, last_year(b)),
            (Bound::Date(a), _) => {
                let mut words = year(pack, a.year);
                words.push('–');
                words
            }
            (_, Bound::Date(b)) => signed("–", &year(pack, last_year(b))),
            _ => pack.message(Message::DateUndated).to_owned(),
        },
        Edtf::OneOf { earliest, latest } => match (earliest, latest) {
            (Some(a), Some(b)) => span(pack, a.year, last_year(b)),
            (Some(a), None) => signed("≥\u{a0}", &year(pack, a.year)),
            (None, Some(b)) => signed("≤\u{a0}", &year(pack, last_year(b))),
            (None, None) => pack.message(Message::DateUndated).to_owned(),
        },
    }
}

fn last_year(at: Point) -> i32 {
    match at.unit {
        Unit::Decade | Unit::Century => at.last_day().year(),
        _ => at.year,
    }
}

fn signed(sign: &str, words: &str) -> String {
    let mut out = String::from(sign);
    out.push_str(words);
    out
}

/// "2018", "2008–15", "1998–2003".
fn span(pack: &LanguagePack, a: i32, b: i32) -> String {
    let mut words = year(pack, a);
    if a == b {
        return words;
    }
    words.push('–');
    let end = year(pack, b);
    let same_century = a > 999 && b > 999 && a / 100 == b / 100;
    words.push_str(if same_century {
        end.get(2..).unwrap_or(&end)
    } else {
        &end
    });
    words
}
