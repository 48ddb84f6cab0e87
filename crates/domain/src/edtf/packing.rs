//! How a date stands in the blob.

use super::types::{Bound, Edtf, Point, Qualifier, Unit};
use crate::pack::{Pack, Reader, Writer};

impl Pack for Qualifier {
    fn pack(&self, out: &mut Writer) {
        out.byte(*self as u8);
    }
    fn unpack(from: &mut Reader) -> Self {
        match from.place(4) {
            0 => Self::Certain,
            1 => Self::Uncertain,
            2 => Self::Approximate,
            _ => Self::UncertainApproximate,
        }
    }
}

impl Pack for Unit {
    fn pack(&self, out: &mut Writer) {
        let (tag, values): (u8, &[u8]) = match self {
            Self::Century => (0, &[]),
            Self::Decade => (1, &[]),
            Self::Year => (2, &[]),
            Self::SomeMonth => (3, &[]),
            Self::SomeDay => (4, &[]),
            Self::Season(season) => (5, &[*season]),
            Self::Month(month) => (6, &[*month]),
            Self::SomeDayOf(month) => (7, &[*month]),
            Self::Day(month, day) => (8, &[*month, *day]),
        };
        out.byte(tag);
        for value in values {
            out.byte(*value);
        }
    }
    fn unpack(from: &mut Reader) -> Self {
        match from.place(9) {
            0 => Self::Century,
            1 => Self::Decade,
            2 => Self::Year,
            3 => Self::SomeMonth,
            4 => Self::SomeDay,
            5 => Self::Season(from.byte()),
            6 => Self::Month(from.byte()),
            7 => Self::SomeDayOf(from.byte()),
            _ => Self::Day(from.byte(), from.byte()),
        }
    }
}

impl Pack for Point {
    fn pack(&self, out: &mut Writer) {
        self.year.pack(out);
        self.unit.pack(out);
        self.qualifier.pack(out);
    }
    #[inline(never)]
    fn unpack(from: &mut Reader) -> Self {
        Self {
            year: Pack::unpack(from),
            unit: Pack::unpack(from),
            qualifier: Pack::unpack(from),
        }
    }
}

impl Pack for Bound {
    fn pack(&self, out: &mut Writer) {
        match self {
            Self::Open => out.byte(0),
            Self::Unknown => out.byte(1),
            Self::Date(point) => {
                out.byte(2);
                point.pack(out);
            }
        }
    }
    fn unpack(from: &mut Reader) -> Self {
        match from.place(3) {
            0 => Self::Open,
            1 => Self::Unknown,
            _ => Self::Date(Pack::unpack(from)),
        }
    }
}

impl Pack for Edtf {
    fn pack(&self, out: &mut Writer) {
        match self {
            Self::Point(point) => {
                out.byte(0);
                point.pack(out);
            }
            Self::Interval { start, end } => {
                out.byte(1);
                start.pack(out);
                end.pack(out);
            }
            Self::OneOf { earliest, latest } => {
                out.byte(2);
                earliest.pack(out);
                latest.pack(out);
            }
        }
    }
    #[inline(never)]
    fn unpack(from: &mut Reader) -> Self {
        match from.place(3) {
            1 => Self::Interval {
                start: Pack::unpack(from),
                end: Pack::unpack(from),
            },
            2 => Self::OneOf {
                earliest: Pack::unpack(from),
                latest: Pack::unpack(from),
            },
            _ => Self::Point(Pack::unpack(from)),
        }
    }
}
