//! The values of single keys.

use crate::state::{FIRST_YEAR, KindSet, LAST_YEAR, MapView, TimeView};
use fil_domain::{Day, Shape, digits, put_digits, whole_number};

/// What stands before a partner's id.
pub(super) const PARTNER: &str = "partner.";
/// What stands before a programme's id.
pub(super) const PROGRAMME: &str = "programme.";

/// A year of the period; one outside the range is not a value.
pub(super) fn year(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| whole_number(text))??;
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(year)
}

/// Kinds by their codes with commas between; unknown ones are left out.
pub(super) fn kinds(text: &str) -> KindSet {
    KindSet::of(text.split(',').filter_map(Shape::from_code))
}

/// The codes of kinds, sorted by their letters.
pub(super) fn kinds_text(kinds: KindSet) -> String {
    let mut codes: Vec<&str> = kinds.iter().map(Shape::code).collect();
    codes.sort_unstable();
    codes.join(",")
}

/// A map view: longitude, latitude, zoom; out of range is not a value.
pub(super) fn map(text: &str) -> Option<MapView> {
    let mut parts = text.split(',');
    let (lon, lat, zoom) = (parts.next()?, parts.next()?, parts.next()?);
    let view = MapView {
        lon_hundredths: decimal(lon, 2)?,
        lat_hundredths: decimal(lat, 2)?,
        zoom_tenths: u16::try_from(decimal(zoom, 1)?).ok()?,
    };
    (parts.next().is_none() && view.settled() == view).then_some(view)
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
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        let part = parts.next().filter(|part| part.len() == length)?;
        let sound = part.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| whole_number(part))?
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let small = |n: i16| u8::try_from(n).ok();
    let day = Day::from_ymd(i32::from(year), small(month)?, small(day)?)?;
    parts.next().is_none().then_some(day)
}

fn put_day(day: Day, out: &mut String) {
    let (year, month, day) = day.ymd();
    put_digits(u64::from(year.unsigned_abs()), out);
    for part in [month, day] {
        out.push_str(if part < 10 { "-0" } else { "-" });
        put_digits(u64::from(part), out);
    }
}

/// A decimal number in units of its last place; further places are cut off.
fn decimal(text: &str, places: usize) -> Option<i32> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let sound = (1..=3).contains(&whole.len())
        && whole
            .bytes()
            .chain(fraction.bytes())
            .all(|b| b.is_ascii_digit());
    if !sound {
        return None;
    }
    let mut value = 0;
    let fraction = fraction.bytes().chain(std::iter::repeat(b'0')).take(places);
    for byte in whole.bytes().chain(fraction) {
        value = value * 10 + i32::from(byte - b'0');
    }
    Some(if negative { -value } else { value })
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
        assert!(kinds("").is_empty());
    }
}
