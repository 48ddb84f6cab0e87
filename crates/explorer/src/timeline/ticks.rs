//! The labels of the axis: decades to days, after the calendar.

use super::axis::{tenth, year_step};
use super::label::text_width;
use super::types::{Tick, TimelineLayout};
use crate::timeline::Sight;
use crate::words;
use fil_domain::day::days_in_month;
use fil_domain::edtf::{Edtf, Point, Qualifier, Unit};
use fil_domain::{Day, LanguagePack, signed};

/// Between two marks of the calendar.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Years(i32),
    Months(u8),
    Days(u8),
}

/// From the finest to the coarsest.
const STEPS: [Step; 14] = [
    Step::Days(1),
    Step::Days(7),
    Step::Days(14),
    Step::Months(1),
    Step::Months(3),
    Step::Months(6),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
    Step::Years(20),
    Step::Years(25),
    Step::Years(50),
    Step::Years(100),
];
/// Least room of a label, in sizes of the type: a year, a month or day with its year.
const YEAR: f64 = 3.7;
const MONTH: f64 = 10.0;
/// Least room of a mark without a label, pixels.
const MINOR: f64 = 6.0;

impl Step {
    fn days(self) -> f64 {
        match self {
            Self::Years(n) => f64::from(n) * 365.25,
            Self::Months(n) => f64::from(n) * 30.4,
            Self::Days(n) => f64::from(n),
        }
    }

    const fn room(self, text_px: f64) -> f64 {
        match self {
            Self::Years(_) => YEAR * text_px,
            _ => MONTH * text_px,
        }
    }

    /// The days of the calendar on which the step falls, in a stretch.
    fn walk(self, first: Day, last: Day) -> Vec<Day> {
        let (year, month, _) = first.ymd();
        let month = i32::from(month) - 1;
        // In months since the begin of our era; days are walked month by month.
        let (mut at, step) = match self {
            Self::Years(n) => (year.div_euclid(n) * n * 12, n * 12),
            Self::Months(n) => {
                let n = i32::from(n);
                (year * 12 + month / n * n, n)
            }
            Self::Days(_) => (year * 12 + month, 1),
        };
        let mut days = Vec::new();
        loop {
            let (year, month) = (at.div_euclid(12), at.rem_euclid(12) + 1);
            let month = u8::try_from(month).unwrap_or(1);
            let begin = Day::from_ymd(year, month, 1).unwrap_or(Day(i32::MAX));
            if begin > last {
                return days;
            }
            at += step;
            let length = i32::from(days_in_month(year, month));
            let (every, length) = match self {
                Self::Days(1) => (1, length),
                // The last days of a month are too near to the first of the next.
                Self::Days(n) => (i32::from(n), 22),
                _ => (1, 1),
            };
            let mut of_month = 0;
            while of_month < length {
                let day = Day(begin.0 + of_month);
                if day >= first && day <= last {
                    days.push(day);
                }
                of_month += every;
            }
        }
    }

    fn label(self, pack: &LanguagePack, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        let unit = match self {
            Self::Years(_) => return signed(i64::from(year)),
            Self::Months(_) => Unit::Month(month),
            Self::Days(_) => Unit::Day(month, of_month),
        };
        let qualifier = Qualifier::Certain;
        words::date(
            pack,
            Edtf::Point(Point {
                year,
                unit,
                qualifier,
            }),
        )
    }
}

/// The ticks of the axis in sight, those with words first, each left to right; places are those of the layout.
#[must_use]
pub fn ticks(layout: &TimelineLayout, sight: Sight, pack: &LanguagePack) -> Vec<Tick> {
    let scale = &layout.scale;
    let size = layout.text_px;
    let (first, last) = sight.days;
    let px_per_day = (sight.x1 - sight.x0) / f64::from((last.0 - first.0).max(1));
    let (step, minor) = if sight.whole {
        let span = i32::from(layout.years.1) - i32::from(layout.years.0) + 1;
        let step = year_step(span, sight.x1 - sight.x0);
        (Step::Years(step), (step > 1).then_some(Step::Years(1)))
    } else {
        let fits = |step: &&Step| step.days() * px_per_day >= step.room(size);
        let step = STEPS.iter().find(fits).copied().unwrap_or(Step::Years(100));
        let finer = STEPS.iter().rev().skip_while(|one| **one != step).nth(1);
        (step, finer.copied())
    };
    // The day after the last one ends the axis and may carry a label.
    let end = Day(last.0 + 1);
    let plot = (sight.x0 - layout.pad, sight.x1 + layout.pad);
    let mut ticks: Vec<Tick> = Vec::new();
    for day in step.walk(first, end) {
        let x = tenth(scale.x_from_day(day));
        let mut label = step.label(pack, day);
        let half = text_width(&label, size) / 2.0;
        if x - half < plot.0 || x + half > plot.1 {
            // What would run out of the plot is a mark without words.
            label.clear();
        }
        ticks.push(Tick { day, x, label });
    }
    let labelled = ticks.len();
    if let Some(minor) = minor.filter(|step| step.days() * px_per_day >= MINOR) {
        for day in minor.walk(first, end) {
            if !ticks.iter().take(labelled).any(|tick| tick.day == day) {
                ticks.push(Tick {
                    day,
                    x: tenth(scale.x_from_day(day)),
                    label: String::new(),
                });
            }
        }
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u8, day: u8) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    #[test]
    fn steps_fall_on_the_calendar() {
        let first = day(2015, 11, 20);
        let years = Step::Years(5).walk(day(1999, 5, 1), day(2011, 1, 1));
        assert_eq!(years, [day(2000, 1, 1), day(2005, 1, 1), day(2010, 1, 1)]);
        let months = Step::Months(3).walk(first, day(2016, 8, 1));
        assert_eq!(months, [day(2016, 1, 1), day(2016, 4, 1), day(2016, 7, 1)]);
        let weeks = Step::Days(7).walk(first, day(2015, 12, 16));
        assert_eq!(
            weeks,
            [
                day(2015, 11, 22),
                day(2015, 12, 1),
                day(2015, 12, 8),
                day(2015, 12, 15)
            ]
        );
        let days = Step::Days(1).walk(day(2016, 2, 27), day(2016, 3, 2));
        assert_eq!(days.len(), 5);
        assert!(days.windows(2).all(|pair| pair[1].0 - pair[0].0 == 1));
    }
}
