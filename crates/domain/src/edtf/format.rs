//! Writing a value back as EDTF text: the inverse of reading it.

use super::types::{Bound, Edtf, Point, Qualifier, Unit};
use core::fmt;

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => point.fmt(f),
            Self::Interval { start, end } => write!(f, "{start}/{end}"),
            Self::OneOf { earliest, latest } => {
                f.write_str("[")?;
                if let Some(point) = earliest {
                    point.fmt(f)?;
                }
                f.write_str("..")?;
                if let Some(point) = latest {
                    point.fmt(f)?;
                }
                f.write_str("]")
            }
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(point) => point.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_year(f, self.year, self.unit)?;
        match self.unit {
            Unit::Century | Unit::Decade | Unit::Year => {}
            Unit::SomeMonth => f.write_str("-XX")?,
            Unit::SomeDay => f.write_str("-XX-XX")?,
            Unit::Season(n) | Unit::Month(n) => write!(f, "-{n:02}")?,
            Unit::SomeDayOf(month) => write!(f, "-{month:02}-XX")?,
            Unit::Day(month, day) => write!(f, "-{month:02}-{day:02}")?,
        }
        f.write_str(match self.qualifier {
            Qualifier::Certain => "",
            Qualifier::Uncertain => "?",
            Qualifier::Approximate => "~",
            Qualifier::UncertainApproximate => "%",
        })
    }
}

/// Writes the digits of the year that the unit gives.
fn write_year(f: &mut fmt::Formatter<'_>, year: i32, unit: Unit) -> fmt::Result {
    let sign = if year < 0 { "-" } else { "" };
    // The year of a span whose digits stand in the text: the one nearest to year 0.
    let nearest = |span: i32| {
        if year < 0 {
            -(year + span - 1) / span
        } else {
            year / span
        }
    };
    match unit {
        Unit::Century => write!(f, "{sign}{:02}XX", nearest(100)),
        Unit::Decade => write!(f, "{sign}{:03}X", nearest(10)),
        _ if year.unsigned_abs() > 9999 => write!(f, "Y{year}"),
        _ => write!(f, "{sign}{:04}", year.unsigned_abs()),
    }
}
