//! Why a text is not a date, in words for the person who wrote it.

use core::fmt;

/// Why a text is not an EDTF value this product reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdtfError {
    /// Nothing is written.
    Empty,
    /// Not EDTF at all.
    NotEdtf,
    /// A date, then something that does not belong to it.
    TrailingText,
    /// A time of day, which the data do not use.
    TimeOfDay,
    /// A form of EDTF level 2 that the data do not use.
    LevelTwo,
    /// A month that no year has.
    NoSuchMonth(u8),
    /// A day that this month does not have.
    NoSuchDay {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u8,
        /// The day as written.
        day: u8,
    },
    /// A year more than a million years away.
    YearTooFar,
    /// An interval or a range without any date in it.
    NoDate,
    /// An interval that ends before it starts.
    ReversedInterval,
    /// A range whose last date is before its first.
    ReversedRange,
}

/// English month names: errors of the data are written in English.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing is written",
            Self::NotEdtf => "it is not a date in the form 2024, 2024-02 or 2024-02-28",
            Self::TrailingText => "there is more text after the date",
            Self::TimeOfDay => "it holds a time of day; only days are used here",
            Self::LevelTwo => "it is a form of EDTF level 2 that is not used here",
            Self::NoSuchMonth(month) => {
                return write!(
                    f,
                    "there is no month {month:02}; months are 01 to 12, seasons 21 to 24"
                );
            }
            Self::NoSuchDay { year, month, day } => {
                let name = usize::from(*month)
                    .checked_sub(1)
                    .and_then(|at| MONTHS.get(at))
                    .unwrap_or(&"");
                return write!(f, "there is no day {day} {name} {year}");
            }
            Self::YearTooFar => "the year is more than a million years away",
            Self::NoDate => "it names no date at all",
            Self::ReversedInterval => "it ends before it starts",
            Self::ReversedRange => "the last date of the range is before the first",
        })
    }
}

impl core::error::Error for EdtfError {}
