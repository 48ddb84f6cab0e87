//! The first and last day a value can mean, for sorting and for drawing.

use super::types::{Bound, Edtf, Point, Precision, Qualifier, Unit};
use crate::day::{Day, days_in_month};

impl Point {
    /// A day that is known to the day.
    #[must_use]
    pub const fn of(day: Day) -> Self {
        let (year, month, day) = day.ymd();
        Self {
            year,
            unit: Unit::Day(month, day),
            qualifier: Qualifier::Certain,
        }
    }

    /// The first day this date can mean.
    #[must_use]
    pub fn first_day(self) -> Day {
        let (month, day) = match self.unit {
            Unit::Season(season) => (season_month(season), 1),
            Unit::Month(month) | Unit::SomeDayOf(month) => (month, 1),
            Unit::Day(month, day) => (month, day),
            _ => (1, 1),
        };
        Day::from_ymd(self.year, month, day).unwrap_or_else(|| Day::first_of(self.year))
    }

    /// The last day this date can mean.
    #[must_use]
    pub fn last_day(self) -> Day {
        let end_of = |year, month| {
            Day::from_ymd(year, month, days_in_month(year, month))
                .unwrap_or_else(|| Day::last_of(year))
        };
        match self.unit {
            Unit::Century => Day::last_of(self.year + 99),
            Unit::Decade => Day::last_of(self.year + 9),
            Unit::Year | Unit::SomeMonth | Unit::SomeDay => Day::last_of(self.year),
            // Northern meteorological seasons; winter runs into the next year.
            Unit::Season(24) => end_of(self.year + 1, 2),
            Unit::Season(season) => end_of(self.year, season_month(season) + 2),
            Unit::Month(month) | Unit::SomeDayOf(month) => end_of(self.year, month),
            Unit::Day(..) => self.first_day(),
        }
    }

    /// The precision it is given in.
    #[must_use]
    pub const fn precision(self) -> Precision {
        match self.unit {
            Unit::Century | Unit::Decade => Precision::Coarse,
            Unit::Year | Unit::SomeMonth | Unit::SomeDay => Precision::Year,
            Unit::Season(_) => Precision::Season,
            Unit::Month(_) | Unit::SomeDayOf(_) => Precision::Month,
            Unit::Day(..) => Precision::Day,
        }
    }
}

/// The first month of a season, by the northern meteorological convention.
const fn season_month(season: u8) -> u8 {
    match season {
        21 => 3,
        22 => 6,
        23 => 9,
        _ => 12,
    }
}

impl Edtf {
    /// The first day the value can touch; `None` when it is open or unknown on that side.
    #[must_use]
    pub fn earliest(self) -> Option<Day> {
        match self {
            Self::Point(point) => Some(point.first_day()),
            Self::Interval {
                start: Bound::Date(point),
                ..
            } => Some(point.first_day()),
            Self::Interval { .. } => None,
            Self::OneOf { earliest, .. } => earliest.map(Point::first_day),
        }
    }

    /// The last day the value can touch; `None` when it is open or unknown on that side.
    #[must_use]
    pub fn latest(self) -> Option<Day> {
        match self {
            Self::Point(point) => Some(point.last_day()),
            Self::Interval {
                end: Bound::Date(point),
                ..
            } => Some(point.last_day()),
            Self::Interval { .. } => None,
            Self::OneOf { latest, .. } => latest.map(Point::last_day),
        }
    }

    /// The key to sort by time: by the first possible day, then by the last. A side that is open
    /// or unknown sorts by the other one.
    #[must_use]
    pub fn sort_key(self) -> (Day, Day) {
        let earliest = self
            .earliest()
            .or_else(|| self.latest())
            .unwrap_or(Day(i32::MAX));
        let latest = self.latest().unwrap_or(Day(i32::MAX));
        (earliest, latest)
    }

    /// The precision the value is known to.
    #[must_use]
    pub const fn precision(self) -> Precision {
        match self {
            Self::Point(point) => point.precision(),
            Self::Interval { .. } => Precision::Interval,
            Self::OneOf {
                earliest: Some(_),
                latest: Some(_),
            } => Precision::Range,
            Self::OneOf { .. } => Precision::OpenRange,
        }
    }
}

impl From<Day> for Edtf {
    /// A day that is known to the day.
    fn from(day: Day) -> Self {
        Self::Point(Point::of(day))
    }
}
