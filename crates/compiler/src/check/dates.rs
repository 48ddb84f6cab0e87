//! Dates: that they are EDTF, that the calendar has them, and what they say of their end.

use super::place::Place;
use crate::authored::DateFact;
use crate::problem::{Code, Sink};
use fil_domain::edtf::{Bound, Edtf, EdtfError, Precision};
use fil_domain::{Basis, EndIs};

/// The first year that anything of IOM's history can have.
const FIRST_YEAR: i32 = 1945;
/// The last year that a plan can have.
const LAST_YEAR: i32 = 2100;

/// Reads an EDTF text and says what is wrong with it.
pub(super) fn check_edtf(text: &str, place: &Place<'_>, sink: &mut Sink) -> Option<Edtf> {
    let edtf = Edtf::parse(text)
        .map_err(|error| place.say(sink, code(error), message(text, error), hint(error)))
        .ok()?;
    let days = [edtf.earliest(), edtf.latest()];
    for year in days.into_iter().flatten().map(fil_domain::Day::year) {
        if year > LAST_YEAR {
            let message = format!("“{text}” is in the year {year}, after {LAST_YEAR}.");
            place.say(sink, Code::TooLate, message, "Is a digit wrong?");
            break;
        }
        if year < FIRST_YEAR {
            let message = format!("“{text}” is in the year {year}, before {FIRST_YEAR}.");
            place.say(sink, Code::TooEarly, message, "Is a digit wrong?");
            break;
        }
    }
    Some(edtf)
}

/// Checks a date of an item.
pub(super) fn check_date(date: &DateFact, place: &Place<'_>, sink: &mut Sink) {
    let unknown = date.basis.0 == Basis::Unknown;
    let Some(text) = &date.edtf else {
        if !unknown {
            place.say(
                sink,
                Code::DateMissing,
                "No date is given.",
                "Write \"edtf\", or say \"basis\": \"unknown\" when the sources give no date.",
            );
        }
        return;
    };
    let place_of_edtf = place.key("edtf");
    if unknown {
        place_of_edtf.say(
            sink,
            Code::DateOfUnknown,
            "A date is given, but its basis says that it is unknown.",
            "Leave \"edtf\" out, or write on what the date rests: stated, verified or inferred.",
        );
    }
    if let Some(edtf) = check_edtf(text, &place_of_edtf, sink) {
        check_end(edtf, date.end.map(|end| end.0), place, sink);
    }
}

/// Checks that what is said about the end fits the date.
fn check_end(edtf: Edtf, end: Option<EndIs>, place: &Place<'_>, sink: &mut Sink) {
    let closed = matches!(
        end,
        Some(EndIs::Computed | EndIs::Attested | EndIs::Planned)
    );
    let wrong = match edtf {
        Edtf::Interval { .. } if end.is_none() => {
            place.say(
                sink,
                Code::EndMissing,
                "This is an interval, and nothing says what is known about its end.",
                "Add \"end\": computed, attested or planned; or not_stated when the end is open (..).",
            );
            return;
        }
        Edtf::Interval { end: bound, .. } => match bound {
            Bound::Date(_) if !closed => {
                Some("The interval ends on a date: its end is computed, attested or planned.")
            }
            Bound::Open | Bound::Unknown if closed => {
                Some("The interval has no date at its end: its end is not_stated.")
            }
            _ => None,
        },
        // A year or a decade is itself a span of time; a day is not.
        Edtf::Point(point) if closed && is_moment(point.precision()) => {
            Some("A single day or month has no end of its own: none or not_stated.")
        }
        Edtf::OneOf { .. } if closed => {
            Some("One unknown day has no end of its own: none or not_stated.")
        }
        _ => None,
    };
    if let Some(hint) = wrong {
        let word = end.map_or("", EndIs::code);
        let message = format!("\"end\": \"{word}\" does not fit the date “{edtf}”.");
        place
            .key("end")
            .say(sink, Code::EndDoesNotFit, message, hint);
    }
}

/// Whether a precision is that of a moment, which has no duration to draw.
pub(super) const fn is_moment(precision: Precision) -> bool {
    matches!(
        precision,
        Precision::Day | Precision::Month | Precision::Season
    )
}

const fn code(error: EdtfError) -> Code {
    match error {
        EdtfError::NoSuchMonth(_) | EdtfError::NoSuchDay { .. } => Code::ImpossibleDate,
        EdtfError::ReversedInterval => Code::ReversedInterval,
        EdtfError::ReversedRange => Code::ReversedRange,
        _ => Code::BadDate,
    }
}

fn message(text: &str, error: EdtfError) -> String {
    if text.is_empty() {
        return "The date is empty.".to_owned();
    }
    format!("“{text}” is not a date that can stand here: {error}.")
}

const fn hint(error: EdtfError) -> &'static str {
    match error {
        EdtfError::NoSuchDay { .. } | EdtfError::NoSuchMonth(_) => {
            "When the day is not known, give the month: 2024-02."
        }
        EdtfError::ReversedInterval | EdtfError::ReversedRange => "Swap the two dates.",
        _ => {
            "Examples: 2018-05-11, 2006-09, 1992, 2024~ (about), 2011/2018-01-31 (from, to), \
             2016-09-19/.. (goes on), [2008-10-01..2015-05-26] (one day between)."
        }
    }
}
