//! The parsed form of an EDTF text.

/// A date, an interval, or one unknown day out of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// One date: `2018-05-11`, `2006-09`, `1992`, `2024~`, `199X`, `2001-21`.
    Point(Point),
    /// From one date to another: `2011/2018-01-31`, `2016-09-19/..`, `/2024`.
    Interval {
        /// Where it starts.
        start: Bound,
        /// Where it ends.
        end: Bound,
    },
    /// One unknown date in a range: `[2008-10-01..2015-05-26]`, `[2024-11..]`, `[..2013]`.
    OneOf {
        /// The first date it can be; `None` when there is no lower bound.
        earliest: Option<Point>,
        /// The last date it can be; `None` when there is no upper bound.
        latest: Option<Point>,
    },
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A date.
    Date(Point),
    /// Open: it goes on (`..`).
    Open,
    /// Unknown (an empty end).
    Unknown,
}

/// One date with the precision it was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// Astronomical year (year 0 is 1 BCE). For decades and centuries: their first year.
    pub year: i32,
    /// How much is given.
    pub unit: Unit,
    /// Whether it is uncertain or approximate.
    pub qualifier: Qualifier,
}

/// How much of a date is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A hundred years (`19XX`).
    Century,
    /// Ten years (`199X`).
    Decade,
    /// A year.
    Year,
    /// An unspecified month of the year (`2004-XX`).
    SomeMonth,
    /// An unspecified day of the year (`2004-XX-XX`).
    SomeDay,
    /// A season of the year: 21 spring, 22 summer, 23 autumn, 24 winter.
    Season(u8),
    /// A month, 1 to 12.
    Month(u8),
    /// An unspecified day of a month (`2004-06-XX`).
    SomeDayOf(u8),
    /// A month and a day of the month.
    Day(u8, u8),
}

/// EDTF's three marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// No mark.
    Certain,
    /// `?`
    Uncertain,
    /// `~`
    Approximate,
    /// `%`
    UncertainApproximate,
}

/// The precision a whole EDTF value is known to: what the reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// The day.
    Day,
    /// The month.
    Month,
    /// A season.
    Season,
    /// The year.
    Year,
    /// Ten years or more.
    Coarse,
    /// From a date to a date.
    Interval,
    /// One unknown day between two dates.
    Range,
    /// One unknown day after, or before, a date.
    OpenRange,
}
