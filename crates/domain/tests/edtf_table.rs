//! The examples of the EDTF specification, and what is refused.

use fil_domain::Day;
use fil_domain::edtf::{Edtf, EdtfError, Precision};

#[test]
fn examples_of_the_specification_are_read_and_written_back() {
    // Library of Congress, Extended Date/Time Format specification, levels 0 and 1.
    let rows = [
        ("1985-04-12", Precision::Day),
        ("1985-04", Precision::Month),
        ("1985", Precision::Year),
        ("1964/2008", Precision::Interval),
        ("2004-06/2006-08", Precision::Interval),
        ("2004-02-01/2005-02-08", Precision::Interval),
        ("2004-02-01/2005-02", Precision::Interval),
        ("2004-02-01/2005", Precision::Interval),
        ("2005/2006-02", Precision::Interval),
        ("Y170000", Precision::Year),
        ("Y-170000", Precision::Year),
        ("2001-21", Precision::Season),
        ("2001-24", Precision::Season),
        ("1984?", Precision::Year),
        ("2004-06~", Precision::Month),
        ("2004-06-11%", Precision::Day),
        ("201X", Precision::Coarse),
        ("20XX", Precision::Coarse),
        ("2004-XX", Precision::Year),
        ("1985-04-XX", Precision::Month),
        ("1985-XX-XX", Precision::Year),
        ("1985-04-12/..", Precision::Interval),
        ("1985-04/..", Precision::Interval),
        ("1985/..", Precision::Interval),
        ("../1985-04-12", Precision::Interval),
        ("../1985-04", Precision::Interval),
        ("../1985", Precision::Interval),
        ("1985-04-12/", Precision::Interval),
        ("1985-04/", Precision::Interval),
        ("1985/", Precision::Interval),
        ("/1985-04-12", Precision::Interval),
        ("/1985-04", Precision::Interval),
        ("/1985", Precision::Interval),
        ("1984?/2004%", Precision::Interval),
        ("-1985", Precision::Year),
        ("-156X", Precision::Coarse),
        ("-01XX", Precision::Coarse),
        ("000X", Precision::Coarse),
        ("-000X", Precision::Coarse),
        ("0000", Precision::Year),
        ("[2008-10-01..2015-05-26]", Precision::Range),
        ("[1984~..1999]", Precision::Range),
        ("[2024-11..]", Precision::OpenRange),
        ("[..2013]", Precision::OpenRange),
    ];
    for (text, precision) in rows {
        let edtf = Edtf::parse(text);
        assert_eq!(edtf.map(Edtf::precision), Ok(precision), "{text}");
        assert_eq!(edtf.map(|edtf| edtf.to_string()), Ok(text.to_owned()));
    }
}

#[test]
fn what_is_refused_says_why() {
    let day = |year, month, day| EdtfError::NoSuchDay { year, month, day };
    let rows = [
        ("", EdtfError::Empty),
        ("hier", EdtfError::NotEdtf),
        ("11 May 2018", EdtfError::NotEdtf),
        ("2018/05/11", EdtfError::NotEdtf),
        ("20180511", EdtfError::TrailingText),
        ("2018-5-11", EdtfError::NotEdtf),
        ("2018-05-1", EdtfError::NotEdtf),
        ("２０１８", EdtfError::NotEdtf),
        ("Y2004", EdtfError::NotEdtf),
        ("Y012345", EdtfError::NotEdtf),
        ("-0000", EdtfError::NotEdtf),
        ("Y170000002", EdtfError::YearTooFar),
        ("Y17000000299999999", EdtfError::YearTooFar),
        ("1985-04-12T23:20:30Z", EdtfError::TimeOfDay),
        ("2018-05-11 ", EdtfError::TrailingText),
        ("2018-05-11x", EdtfError::TrailingText),
        ("2018-05x", EdtfError::TrailingText),
        ("2024-13", EdtfError::NoSuchMonth(13)),
        ("2024-00", EdtfError::NoSuchMonth(0)),
        ("2024-21-01", EdtfError::NoSuchMonth(21)),
        ("2024-25", EdtfError::NoSuchMonth(25)),
        ("2024-02-30", day(2024, 2, 30)),
        ("2023-02-29", day(2023, 2, 29)),
        ("1900-02-29", day(1900, 2, 29)),
        ("2024-04-31", day(2024, 4, 31)),
        ("2024-04-00", day(2024, 4, 0)),
        ("2020/2018", EdtfError::ReversedInterval),
        ("2020-02-02/2020-02-01", EdtfError::ReversedInterval),
        ("[2015..2008]", EdtfError::ReversedRange),
        ("/", EdtfError::NoDate),
        ("../..", EdtfError::NoDate),
        ("[..]", EdtfError::NoDate),
        ("[1667,1668]", EdtfError::LevelTwo),
        ("{1960,1961}", EdtfError::LevelTwo),
        ("2004?-06", EdtfError::LevelTwo),
        ("2004-06-1X", EdtfError::LevelTwo),
        ("2004-XX-05", EdtfError::LevelTwo),
        ("1XXX", EdtfError::LevelTwo),
        ("199X-01", EdtfError::LevelTwo),
        ("[2008", EdtfError::NotEdtf),
    ];
    for (text, error) in rows {
        assert_eq!(Edtf::parse(text), Err(error), "{text}");
        assert!(!error.to_string().is_empty());
    }
    assert_eq!(
        EdtfError::NoSuchDay {
            year: 2024,
            month: 2,
            day: 30
        }
        .to_string(),
        "there is no day 30 February 2024"
    );
}

#[test]
fn the_days_a_value_can_touch() {
    let rows = [
        ("2024-02", Some((2024, 2, 1)), Some((2024, 2, 29))),
        ("2004-24", Some((2004, 12, 1)), Some((2005, 2, 28))),
        ("199X", Some((1990, 1, 1)), Some((1999, 12, 31))),
        ("19XX", Some((1900, 1, 1)), Some((1999, 12, 31))),
        ("-156X", Some((-1569, 1, 1)), Some((-1560, 12, 31))),
        ("2011/2018-01-31", Some((2011, 1, 1)), Some((2018, 1, 31))),
        ("2016-09-19/..", Some((2016, 9, 19)), None),
        ("/2024", None, Some((2024, 12, 31))),
        ("[..2013]", None, Some((2013, 12, 31))),
    ];
    for (text, earliest, latest) in rows {
        let edtf = Edtf::parse(text).unwrap();
        assert_eq!(edtf.earliest().map(Day::ymd), earliest, "{text}");
        assert_eq!(edtf.latest().map(Day::ymd), latest, "{text}");
    }
}
