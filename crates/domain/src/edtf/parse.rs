//! Reading EDTF text.

use super::error::EdtfError;
use super::types::{Bound, Edtf, Point, Qualifier, Unit};
use crate::day::days_in_month;

/// The farthest year from year 0 that a day count of 32 bits holds with room to spare.
const FARTHEST_YEAR: i32 = 1_000_000;

impl Edtf {
    /// Reads an EDTF text: levels 0 and 1 without times, and a set of one range (`[a..b]`).
    ///
    /// # Errors
    /// [`EdtfError`] says what is wrong.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        if text.is_empty() {
            return Err(EdtfError::Empty);
        }
        if let Some(inside) = text.strip_prefix('[') {
            let inside = inside.strip_suffix(']').ok_or(EdtfError::NotEdtf)?;
            return one_of(inside);
        }
        if text.starts_with('{') {
            return Err(EdtfError::LevelTwo);
        }
        match text.split_once('/') {
            Some((start, end)) => interval(start, end),
            None => point(text).map(Self::Point),
        }
    }
}

/// `a..b`, `a..` or `..b`, without the brackets.
fn one_of(inside: &str) -> Result<Edtf, EdtfError> {
    let Some((earliest, latest)) = inside.split_once("..") else {
        // A list of dates, or a single one: a set, but not one that the data use.
        return Err(EdtfError::LevelTwo);
    };
    let side = |text: &str| match text {
        "" => Ok(None),
        text => point(text).map(Some),
    };
    match (side(earliest)?, side(latest)?) {
        (None, None) => Err(EdtfError::NoDate),
        (Some(a), Some(b)) if a.first_day() > b.last_day() => Err(EdtfError::ReversedRange),
        (earliest, latest) => Ok(Edtf::OneOf { earliest, latest }),
    }
}

/// The two ends of `start/end`.
fn interval(start: &str, end: &str) -> Result<Edtf, EdtfError> {
    let bound = |text: &str| match text {
        "" => Ok(Bound::Unknown),
        ".." => Ok(Bound::Open),
        text => point(text).map(Bound::Date),
    };
    match (bound(start)?, bound(end)?) {
        (Bound::Date(a), Bound::Date(b)) if a.first_day() > b.last_day() => {
            Err(EdtfError::ReversedInterval)
        }
        (Bound::Open | Bound::Unknown, Bound::Open | Bound::Unknown) => Err(EdtfError::NoDate),
        (start, end) => Ok(Edtf::Interval { start, end }),
    }
}

/// One date with its mark.
fn point(text: &str) -> Result<Point, EdtfError> {
    let (date, qualifier) = match text.as_bytes().last() {
        Some(b'?') => (text.strip_suffix('?'), Qualifier::Uncertain),
        Some(b'~') => (text.strip_suffix('~'), Qualifier::Approximate),
        Some(b'%') => (text.strip_suffix('%'), Qualifier::UncertainApproximate),
        _ => (Some(text), Qualifier::Certain),
    };
    let date = date.unwrap_or(text);
    if date.contains('T') {
        return Err(EdtfError::TimeOfDay);
    }
    if date.contains(['?', '~', '%']) {
        return Err(EdtfError::LevelTwo);
    }
    let (year, unit) = year_and_unit(date)?;
    Ok(Point {
        year,
        unit,
        qualifier,
    })
}

/// A date without its mark.
fn year_and_unit(date: &str) -> Result<(i32, Unit), EdtfError> {
    if let Some(long) = date.strip_prefix('Y') {
        return long_year(long).map(|year| (year, Unit::Year));
    }
    let (negative, digits) = match date.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, date),
    };
    let head = digits.get(..4).ok_or(EdtfError::NotEdtf)?;
    let rest = digits.get(4..).ok_or(EdtfError::NotEdtf)?;
    let (year, unit) = year_of_four(head, negative)?;
    if rest.is_empty() {
        return Ok((year, unit));
    }
    if unit != Unit::Year {
        return Err(EdtfError::LevelTwo);
    }
    let rest = rest.strip_prefix('-').ok_or(EdtfError::TrailingText)?;
    Ok((year, month_and_day(year, rest)?))
}

/// `2004`, `199X` or `19XX`.
fn year_of_four(head: &str, negative: bool) -> Result<(i32, Unit), EdtfError> {
    let known = head.trim_end_matches('X');
    let (span, unit) = match head.len() - known.len() {
        0 => (1, Unit::Year),
        1 => (10, Unit::Decade),
        2 => (100, Unit::Century),
        _ => return Err(EdtfError::LevelTwo),
    };
    let count = number(known).ok_or(EdtfError::NotEdtf)? * span;
    match (negative, unit) {
        (false, _) => Ok((count, unit)),
        // Year 0 has no sign.
        (true, Unit::Year) if count == 0 => Err(EdtfError::NotEdtf),
        // The first year of a span before year 0 is its farthest.
        (true, _) => Ok((1 - count - span, unit)),
    }
}

/// What follows `Y`: a sign, if any, and five digits or more.
fn long_year(text: &str) -> Result<i32, EdtfError> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || digits.len() < 5 || digits.starts_with('0') {
        return Err(EdtfError::NotEdtf);
    }
    number(digits)
        .filter(|year| *year <= FARTHEST_YEAR)
        .map(|year| sign * year)
        .ok_or(EdtfError::YearTooFar)
}

/// What follows the year and its hyphen.
fn month_and_day(year: i32, text: &str) -> Result<Unit, EdtfError> {
    let head = text.get(..2).ok_or(EdtfError::NotEdtf)?;
    let rest = text.get(2..).ok_or(EdtfError::NotEdtf)?;
    if !head
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'X')
    {
        return Err(EdtfError::NotEdtf);
    }
    let day = match rest.strip_prefix('-') {
        None if rest.is_empty() => None,
        None => return Err(EdtfError::TrailingText),
        Some(day) => Some(day),
    };
    match (head, day) {
        ("XX", None) => return Ok(Unit::SomeMonth),
        ("XX", Some("XX")) => return Ok(Unit::SomeDay),
        _ if head.contains('X') => return Err(EdtfError::LevelTwo),
        _ => {}
    }
    let month = two_digits(head).ok_or(EdtfError::NotEdtf)?;
    if day.is_none() && (21..=24).contains(&month) {
        return Ok(Unit::Season(month));
    }
    if !(1..=12).contains(&month) {
        return Err(EdtfError::NoSuchMonth(month));
    }
    let Some(day) = day else {
        return Ok(Unit::Month(month));
    };
    let head = day.get(..2).ok_or(EdtfError::NotEdtf)?;
    if day.len() > 2 {
        return Err(EdtfError::TrailingText);
    }
    if head == "XX" {
        return Ok(Unit::SomeDayOf(month));
    }
    if head.contains('X') {
        return Err(EdtfError::LevelTwo);
    }
    let day = two_digits(head).ok_or(EdtfError::NotEdtf)?;
    if day < 1 || day > days_in_month(year, month) {
        return Err(EdtfError::NoSuchDay { year, month, day });
    }
    Ok(Unit::Day(month, day))
}

/// Two ASCII digits as a number.
fn two_digits(text: &str) -> Option<u8> {
    number(text).and_then(|n| u8::try_from(n).ok())
}

/// ASCII digits as a number; `None` for anything else, or when they are too many.
fn number(text: &str) -> Option<i32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}
