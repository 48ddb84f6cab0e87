//! The values of single keys.

use crate::state::{FIRST_YEAR, KindSet, LAST_YEAR, MapView, TimeView};
use fil_domain::{Day, Shape, digits, put_digits};

/// What stands before a partner's id.
pub(super) const PARTNER: &str = "partner.";
/// What stands before a programme's id.
pub(super) const PROGRAMME: &str = "programme.";

/// The kinds, sorted by the letters of their codes.
const BY_CODE: [Shape; 7] = [
    Shape::Square,
    Shape::Disc,
    Shape::Pentagon,
    Shape::Triangle,
    Shape::Ring,
    Shape::Diamond,
    Shape::Hexagon,
];

/// A year of the period; one outside the range is not a value.
pub(super) fn year(text: &str) -> Option<i16> {
    let year = i16::try_from(number(text, 4)?).ok()?;
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(year)
}

/// Kinds by their codes with commas between; unknown ones are left out.
pub(super) fn kinds(text: &str) -> KindSet {
    let mut kinds = KindSet::EMPTY;
    for code in text.split(',') {
        if let Some(shape) = Shape::from_code(code) {
            kinds = kinds.with(shape);
        }
    }
    kinds
}

/// The codes of kinds, sorted by their letters.
pub(super) fn kinds_text(kinds: KindSet) -> String {
    let mut out = String::new();
    for shape in BY_CODE {
        if kinds.contains(shape) {
            if !out.is_empty() {
                out.push(',');
            }
            out.push_str(shape.code());
        }
    }
    out
}

/// A map view: longitude, latitude, zoom; out of range is not a value.
pub(super) fn map(text: &str) -> Option<MapView> {
    let (lon, rest) = text.split_once(',')?;
    let (lat, zoom) = rest.split_once(',')?;
    let view = MapView {
        lon_hundredths: decimal(lon, 2)?,
        lat_hundredths: decimal(lat, 2)?,
        zoom_tenths: u16::try_from(decimal(zoom, 1)?).ok()?,
    };
    (view.settled() == view).then_some(view)
}

/// A map view as text.
pub(super) fn map_text(view: MapView) -> String {
    let mut out = String::new();
    put_decimal(view.lon_hundredths, 2, &mut out);
    out.push(',');
    put_decimal(view.lat_hundredths, 2, &mut out);
    out.push(',');
    put_decimal(i32::from(view.zoom_tenths), 1, &mut out);
    out
}

/// A part of time: its first and its last day, ISO 8601; out of range is not a value.
pub(super) fn time(text: &str) -> Option<TimeView> {
    let (first, last) = text.split_once(',')?;
    let view = TimeView {
        first: day(first)?,
        last: day(last)?,
    };
    (view.settled() == view).then_some(view)
}

/// A part of time as text.
pub(super) fn time_text(view: TimeView) -> String {
    let mut out = String::new();
    put_day(view.first, &mut out);
    out.push(',');
    put_day(view.last, &mut out);
    out
}

/// A calendar day, ISO 8601.
fn day(text: &str) -> Option<Day> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let small = |text: &str| u8::try_from(number(text, 2)?).ok();
    Day::from_ymd(number(year, 4)?, small(month)?, small(day)?)
}

/// A number of so many digits and nothing else.
#[inline(never)]
fn number(text: &str, length: usize) -> Option<i32> {
    if text.len() != length {
        return None;
    }
    let mut value = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        value = value * 10 + i32::from(byte - b'0');
    }
    Some(value)
}

fn put_day(day: Day, out: &mut String) {
    let (year, month, day) = day.ymd();
    put_digits(u64::from(year.unsigned_abs()), out);
    for part in [month, day] {
        out.push('-');
        out.push(char::from(b'0' + part / 10));
        out.push(char::from(b'0' + part % 10));
    }
}

/// A decimal number in units of its last place; further places are cut off.
fn decimal(text: &str, places: u32) -> Option<i32> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (mut value, mut whole) = (0, 0);
    // How many places are still to come, once the point is there.
    let mut left = None;
    for byte in text.bytes() {
        match (byte, left) {
            (b'.', None) => left = Some(places),
            (b'0'..=b'9', Some(0)) => {}
            (b'0'..=b'9', _) => {
                value = value * 10 + i32::from(byte - b'0');
                match &mut left {
                    Some(left) => *left -= 1,
                    None => whole += 1,
                }
            }
            _ => return None,
        }
        if whole > 3 {
            return None;
        }
    }
    for _ in 0..left.unwrap_or(places) {
        value *= 10;
    }
    (whole > 0).then_some(sign * value)
}

fn put_decimal(value: i32, places: u32, out: &mut String) {
    if value < 0 {
        out.push('-');
    }
    let unit = 10_u32.pow(places);
    let value = value.unsigned_abs();
    out.push_str(&digits(u64::from(value / unit)));
    let mut rest = value % unit;
    let mut place = unit;
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        place /= 10;
        out.push_str(&digits(u64::from(rest / place)));
        rest %= place;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_views_come_back() {
        for (text, canonical) in [
            ("12.5,-3,2.4", Some("12.5,-3,2.4")),
            ("12.509,-3.00,2.45", Some("12.5,-3,2.4")),
            ("-0.05,0,1", Some("-0.05,0,1")),
            ("-0,0,12.0", Some("0,0,12")),
            ("181,0,2", None),
            ("1,2,13", None),
            ("1,2", None),
            ("1,2,3,4", None),
            ("1e2,2,3", None),
            ("99999999999,2,3", None),
            ("é,2,3", None),
        ] {
            assert_eq!(map(text).map(map_text).as_deref(), canonical, "{text}");
        }
    }

    #[test]
    fn parts_of_time_come_back() {
        let sound = "2014-03-01,2016-02-29";
        assert_eq!(time(sound).map(time_text).as_deref(), Some(sound));
        for text in [
            "",
            "2014-03-01",
            "2014-03-01,2015-02-29",
            "2016-03-01,2014-03-01",
            "2014-03-01,2014-03-02",
            "1900-01-01,2000-01-01",
            "2014-3-1,2016-02-29",
            "2014-03-01,2016-02-29,2",
            "+014-03-01,2016-02-29",
            "2014-03-01-1,2016-02-29",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn years_and_kinds() {
        assert_eq!(year("2018"), Some(2018));
        for text in ["1944", "2101", "18", "+201", "2018 ", ""] {
            assert_eq!(year(text), None, "{text}");
        }
        assert_eq!(kinds_text(kinds("un,bank,x,,un")), "bank,un");
        assert!(BY_CODE.is_sorted_by_key(|shape| shape.code()));
        assert!(kinds("").is_empty());
    }
}
