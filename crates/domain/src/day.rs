//! A calendar day in the proleptic Gregorian calendar.

use crate::pack::{Pack, Reader, Writer};

/// A day, counted from 1970-01-01 (which is 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The day of a year, month (1 to 12) and day of the month, or `None` when there is no such day.
    ///
    /// Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    #[must_use]
    pub const fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let m = (month as i32 + 9) % 12;
        let day_of_year = (153 * m + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1 to 12) and day of the month: the inverse of [`Day::from_ymd`].
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "months and days fit a byte"
    )]
    pub const fn ymd(self) -> (i32, u8, u8) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * m + 2) / 5 + 1;
        let month = if m < 10 { m + 3 } else { m - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month as u8, day as u8)
    }

    /// The calendar year this day lies in.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    /// The first day of `year`.
    #[must_use]
    pub const fn first_of(year: i32) -> Self {
        match Self::from_ymd(year, 1, 1) {
            Some(day) => day,
            None => Self(0),
        }
    }

    /// The last day of `year`.
    #[must_use]
    pub const fn last_of(year: i32) -> Self {
        Self(Self::first_of(year + 1).0 - 1)
    }
}

/// Days in a month of the Gregorian calendar; 0 for a month outside 1 to 12.
#[must_use]
pub const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Pack for Day {
    fn pack(&self, out: &mut Writer) {
        self.0.pack(out);
    }
    fn unpack(from: &mut Reader) -> Self {
        Self(i32::unpack(from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_ymd(2000, 3, 1), Some(Day(11_017)));
        assert_eq!(
            Day::from_ymd(2024, 2, 29).map(Day::ymd),
            Some((2024, 2, 29))
        );
        assert_eq!(Day::from_ymd(2023, 2, 29), None);
        assert_eq!(Day::from_ymd(1900, 2, 29), None);
        assert_eq!(Day::last_of(2015).ymd(), (2015, 12, 31));
    }

    #[test]
    fn every_day_of_eight_centuries_comes_back() {
        for n in -150_000..150_000 {
            let (y, m, d) = Day(n).ymd();
            assert_eq!(Day::from_ymd(y, m, d), Some(Day(n)));
        }
    }
}
