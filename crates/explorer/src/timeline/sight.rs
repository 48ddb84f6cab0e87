//! Which part of a placed timeline is in sight, and how it is moved.

use super::axis::tenth;
use super::types::{Mark, Side, TimelineLayout};
use crate::state::TimeView;
use fil_domain::Day;

/// Free space between a moved label and the edge of what is in sight, pixels.
const EDGE: f64 = 4.0;
/// Room of a knot at the begin of a mark, with its halo, pixels.
const KNOT: f64 = 32.0;

/// The part of the timeline in sight. Places are those of the layout, which knows the whole; what
/// is drawn is shifted by [`Self::shift`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// First and last day in sight.
    pub days: (Day, Day),
    /// Left and right edge: where the first day begins and the last one ends; mirrored, the other way
    /// round.
    pub x0: f64,
    /// See [`Self::x0`].
    pub x1: f64,
    /// What is added to a place of the layout to draw it.
    pub shift: f64,
    /// Whether everything is in sight.
    pub whole: bool,
}

/// A part of time held inside the whole; `None` when it is the whole.
#[must_use]
pub fn inside(time: Option<TimeView>, whole: (Day, Day)) -> Option<TimeView> {
    let time = time?.settled();
    let length = time.last.0 - time.first.0;
    if length >= whole.1.0 - whole.0.0 {
        return None;
    }
    let first = time.first.0.clamp(whole.0.0, whole.1.0 - length);
    Some(TimeView {
        first: Day(first),
        last: Day(first + length),
    })
}

/// The part of time that is `factor` times shorter, so that the day at `at` (0 the first, 1 the
/// end of the last in sight) stays where it is.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast of a float saturates, and the result is settled"
)]
pub fn zoomed(time: Option<TimeView>, whole: (Day, Day), at: f64, factor: f64) -> Option<TimeView> {
    let (first, last) = inside(time, whole).map_or(whole, |time| (time.first, time.last));
    let length = f64::from(last.0 - first.0 + 1);
    let wanted = (length / factor).max(f64::from(TimeView::FEWEST));
    let start = f64::from(first.0) + (length - wanted) * at.clamp(0.0, 1.0);
    let start = start.round_ties_even() as i32;
    let view = TimeView {
        first: Day(start),
        last: Day(start.saturating_add(wanted.round_ties_even() as i32 - 1)),
    };
    inside(Some(view), whole)
}

/// The part of time so many of its own lengths later; earlier when negative.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast of a float saturates, and the result is settled"
)]
pub fn panned(time: Option<TimeView>, whole: (Day, Day), lengths: f64) -> Option<TimeView> {
    let now = inside(time, whole)?;
    let length = now.last.0 - now.first.0;
    let by = (lengths * f64::from(length + 1)).round_ties_even() as i32;
    let first = now
        .first
        .0
        .saturating_add(by)
        .clamp(whole.0.0, whole.1.0 - length);
    Some(TimeView {
        first: Day(first),
        last: Day(first + length),
    })
}

impl TimelineLayout {
    /// The whole time of the axis.
    #[must_use]
    pub const fn whole(&self) -> (Day, Day) {
        let (first, last) = self.years;
        (Day::first_of(first as i32), Day::last_of(last as i32))
    }

    /// What a part of time brings into sight. The layout must have been made for a part of the
    /// same length.
    #[must_use]
    pub fn sight(&self, time: Option<TimeView>) -> Sight {
        let time = inside(time, self.whole());
        let days = time.map_or(self.whole(), |time| (time.first, time.last));
        let begin = self.scale.x_from_day(days.0);
        let end = self.scale.x_from_day(Day(days.1.0 + 1));
        let (x0, x1) = (begin.min(end), begin.max(end));
        Sight {
            days,
            x0,
            x1,
            shift: tenth(self.plot.0 + self.pad - x0),
            whole: time.is_none(),
        }
    }

    /// How far along the time in sight a place lies that is in sight: 0 at its begin, 1 at its end.
    #[must_use]
    pub fn along(&self, sight: Sight, x: f64) -> f64 {
        let along = (x - sight.x0) / (sight.x1 - sight.x0);
        if self.mirrored { 1.0 - along } else { along }
    }

    /// So many lengths of the part in sight farther right, as lengths later.
    #[must_use]
    pub fn later(&self, lengths: f64) -> f64 {
        if self.mirrored { -lengths } else { lengths }
    }

    /// Width of what stands beside the plot: the names of the lanes.
    #[must_use]
    pub fn names_width(&self) -> f64 {
        if self.mirrored {
            self.width_px - self.plot.1
        } else {
            self.plot.0
        }
    }

    /// Whether something of a mark is in sight.
    #[must_use]
    pub fn is_in_sight(&self, mark: &Mark, sight: Sight) -> bool {
        mark.hit.max.x > sight.x0 - self.pad && mark.hit.min.x < sight.x1 + self.pad
    }
}

/// Left edge and side of a mark's label in sight: its own place; over its own ink where the mark
/// runs out of sight; nowhere when there is no room.
#[must_use]
pub fn label_place(layout: &TimelineLayout, mark: &Mark, sight: Sight) -> Option<(f64, Side)> {
    let label = mark.label.as_ref()?;
    let (x0, x1) = (sight.x0 - layout.pad, sight.x1 + layout.pad);
    let (left, right) = (label.rect.min.x, label.rect.max.x);
    if left >= x0 - 0.5 && right <= x1 + 0.5 {
        return Some((left, label.side));
    }
    let width = right - left;
    // Where the mark begins in sight its knot stays free.
    let (from, to) = (mark.hit.min.x, mark.hit.max.x);
    let (from, to) = if layout.mirrored {
        (from, to - KNOT)
    } else {
        (from + KNOT, to)
    };
    let (begin, end) = (from.max(x0 + EDGE), to.min(x1 - EDGE));
    let place = if layout.mirrored {
        (tenth(end - width), Side::Left)
    } else {
        (tenth(begin), Side::Right)
    };
    (end - begin >= width).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: (Day, Day) = (Day(0), Day(9_999));

    fn view(first: i32, last: i32) -> Option<TimeView> {
        Some(TimeView {
            first: Day(first),
            last: Day(last),
        })
    }

    #[test]
    fn a_part_keeps_its_length_inside_the_whole() {
        assert_eq!(inside(view(9_000, 9_999), WHOLE), view(9_000, 9_999));
        assert_eq!(inside(view(9_500, 10_499), WHOLE), view(9_000, 9_999));
        assert_eq!(inside(view(-5, 10_499), WHOLE), None);
    }

    #[test]
    fn zooming_keeps_its_day_and_ends_at_the_whole() {
        assert_eq!(zoomed(None, WHOLE, 0.5, 2.0), view(2_500, 7_499));
        assert_eq!(zoomed(view(2_500, 7_499), WHOLE, 0.5, 0.5), None);
        assert_eq!(zoomed(None, WHOLE, 0.0, 10.0), view(0, 999));
        let least = zoomed(view(0, 40), WHOLE, 1.0, 1e9).unwrap();
        assert_eq!(least.last.0 - least.first.0 + 1, TimeView::FEWEST);
        assert_eq!(least.last, Day(40));
    }

    #[test]
    fn panning_stops_at_the_ends() {
        assert_eq!(panned(None, WHOLE, 1.0), None);
        assert_eq!(panned(view(1_000, 1_999), WHOLE, 0.5), view(1_500, 2_499));
        assert_eq!(panned(view(1_000, 1_999), WHOLE, -9.0), view(0, 999));
        assert_eq!(
            panned(view(1_000, 1_999), WHOLE, f64::MAX),
            view(9_000, 9_999)
        );
    }
}
