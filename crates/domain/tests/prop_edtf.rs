//! Dates: reading is total, and what is written is read back.

use fil_domain::day::{Day, days_in_month};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::pack;
use proptest::prelude::*;

fn qualifiers() -> impl Strategy<Value = Qualifier> {
    prop_oneof![
        Just(Qualifier::Certain),
        Just(Qualifier::Uncertain),
        Just(Qualifier::Approximate),
        Just(Qualifier::UncertainApproximate),
    ]
}

/// The first year of a span written with `n` in front of its X, as the reader gives it.
fn first_of_span(n: i32, span: i32, negative: bool) -> i32 {
    if negative {
        1 - n * span - span
    } else {
        n * span
    }
}

fn points() -> BoxedStrategy<Point> {
    let dated = (-1_000_000i32..=1_000_000, Just(Unit::Year));
    let short = -9999i32..=9999;
    let year_and_unit = prop_oneof![
        dated,
        (0i32..=99, any::<bool>())
            .prop_map(|(n, negative)| (first_of_span(n, 100, negative), Unit::Century)),
        (0i32..=999, any::<bool>())
            .prop_map(|(n, negative)| (first_of_span(n, 10, negative), Unit::Decade)),
        (short.clone(), Just(Unit::SomeMonth)),
        (short.clone(), Just(Unit::SomeDay)),
        (short.clone(), (21u8..=24).prop_map(Unit::Season)),
        (short.clone(), (1u8..=12).prop_map(Unit::Month)),
        (short.clone(), (1u8..=12).prop_map(Unit::SomeDayOf)),
        (short, 1u8..=12, 1u8..=31)
            .prop_map(|(y, m, d)| (y, Unit::Day(m, d.min(days_in_month(y, m))))),
    ];
    (year_and_unit, qualifiers())
        .prop_map(|((year, unit), qualifier)| Point {
            year,
            unit,
            qualifier,
        })
        .boxed()
}

fn values() -> impl Strategy<Value = Edtf> {
    let ordered = || {
        (points(), points()).prop_map(|(a, b)| {
            if a.first_day() <= b.last_day() {
                (a, b)
            } else {
                (b, a)
            }
        })
    };
    let edge = || prop_oneof![Just(Bound::Open), Just(Bound::Unknown)];
    prop_oneof![
        points().prop_map(Edtf::Point),
        ordered().prop_map(|(a, b)| Edtf::Interval {
            start: Bound::Date(a),
            end: Bound::Date(b)
        }),
        (points(), edge()).prop_map(|(a, end)| Edtf::Interval {
            start: Bound::Date(a),
            end
        }),
        (edge(), points()).prop_map(|(start, b)| Edtf::Interval {
            start,
            end: Bound::Date(b)
        }),
        ordered().prop_map(|(a, b)| Edtf::OneOf {
            earliest: Some(a),
            latest: Some(b)
        }),
        points().prop_map(|a| Edtf::OneOf {
            earliest: Some(a),
            latest: None
        }),
        points().prop_map(|b| Edtf::OneOf {
            earliest: None,
            latest: Some(b)
        }),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(edtf in values()) {
        prop_assert_eq!(Edtf::parse(&edtf.to_string()), Ok(edtf));
    }

    #[test]
    fn what_is_packed_is_unpacked(edtf in values()) {
        let bytes: &'static [u8] = Vec::leak(pack::to_bytes(&edtf));
        prop_assert_eq!(pack::from_bytes::<Edtf>(bytes), Ok(edtf));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,24}") {
        let _ = Edtf::parse(&text);
    }

    #[test]
    fn any_text_of_date_letters_is_read_or_refused_and_comes_back(
        text in "[0-9XYT/.\\[\\]?~%-]{0,16}"
    ) {
        if let Ok(edtf) = Edtf::parse(&text) {
            prop_assert_eq!(Edtf::parse(&edtf.to_string()), Ok(edtf));
            prop_assert_eq!(edtf.to_string(), text);
        }
    }

    #[test]
    fn the_earliest_day_is_not_after_the_latest(edtf in values()) {
        if let (Some(earliest), Some(latest)) = (edtf.earliest(), edtf.latest()) {
            prop_assert!(earliest <= latest);
        }
        let (first, last) = edtf.sort_key();
        prop_assert!(first <= last);
        prop_assert!(edtf.earliest().is_none_or(|day| day == first));
    }

    #[test]
    fn sorting_follows_the_first_possible_day(a in values(), b in values()) {
        if let (Some(x), Some(y)) = (a.earliest(), b.earliest()) {
            prop_assert!(x >= y || a.sort_key() < b.sort_key());
        }
        prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), b.sort_key().cmp(&a.sort_key()).reverse());
    }

    #[test]
    fn a_day_is_read_when_the_calendar_has_it(y in 0i32..=9999, m in 0u8..=13, d in 0u8..=32) {
        let text = format!("{y:04}-{m:02}-{d:02}");
        let read = Edtf::parse(&text).ok().and_then(Edtf::earliest);
        prop_assert_eq!(read, Day::from_ymd(y, m, d));
    }
}
