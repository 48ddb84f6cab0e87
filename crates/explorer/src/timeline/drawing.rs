//! From the dates of an item to strokes on the axis (DESIGN.md, section 3).

use super::axis::{TimeScale, tenth};
use super::types::{Drawing, Port};
use crate::matches::bar_of;
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::DateFact;
use fil_domain::{Basis, DateRole, Day, EndIs, Item};

/// Narrowest capsule, pixels.
const CAPSULE: f64 = 12.0;

/// What an item draws.
#[derive(Default)]
pub(super) struct Strokes {
    /// Back to front.
    pub(super) list: Vec<Drawing>,
    /// The point it is about.
    pub(super) anchor: f64,
    /// Left and right end of the ink.
    pub(super) ink: (f64, f64),
    /// Threads to countries.
    pub(super) ports: Vec<Port>,
}

/// Draws items between two edges of the axis.
pub(super) struct Pen<'a> {
    pub(super) scale: &'a TimeScale,
    /// Left and right edge of the axis.
    pub(super) edges: (f64, f64),
    /// Length of frayed ends.
    pub(super) fray: f64,
}

/// A stretch of pixels.
pub(super) type Span = (f64, f64);

impl Pen<'_> {
    /// The strokes of an item, cut at the edges.
    pub(super) fn strokes(&self, item: &Item) -> Strokes {
        let mut out = Strokes::default();
        let bar = bar_of(item).and_then(|bar| Some((bar, bar.edtf?)));
        let main = item.main_date();
        let span = main
            .and_then(|fact| fact.edtf)
            .map(|edtf| self.span_of(edtf));
        out.anchor = span.map_or(self.edges.0, |(x0, x1)| f64::midpoint(x0, x1));
        let mut start = span.map_or(self.edges.0 + self.fray, |(x0, _)| x0);
        match main.and_then(|fact| Some((fact, fact.edtf?))) {
            Some((fact, Edtf::Point(point))) => {
                start = out.anchor;
                match bar {
                    Some((bar, edtf)) => {
                        start = self
                            .duration(item, bar, edtf, Some(start), &mut out)
                            .min(start);
                    }
                    None if fact.end == EndIs::NotStated => self.fray_forward(start, &mut out),
                    None => {}
                }
                self.moment(item, fact, point, &mut out);
            }
            Some((fact, edtf @ Edtf::Interval { start: from, .. })) => {
                start = self.duration(item, fact, edtf, None, &mut out);
                out.anchor = start;
                if let Bound::Date(point) = from {
                    let (x0, x1) = self.span_of(Edtf::Point(point));
                    out.anchor = f64::midpoint(x0, x1);
                    self.moment(item, fact, point, &mut out);
                }
            }
            Some((fact, edtf)) => {
                start = self.duration(item, fact, edtf, None, &mut out);
            }
            None => match bar {
                Some((bar, edtf)) => {
                    start = self.duration(item, bar, edtf, None, &mut out);
                    out.anchor = start;
                }
                None => {
                    out.anchor = start;
                    self.fray_back(start, &mut out);
                }
            },
        }
        let undated = |date: &DateFact| date.role == DateRole::EarlierPhase && date.edtf.is_none();
        let earlier = item.dates.iter().skip(1).any(undated);
        if earlier {
            self.fray_back(start, &mut out);
        }
        self.ports(item, start, &mut out);
        self.finish(&mut out);
        out
    }

    /// From the first to behind the last day of a date; an open side at the edge.
    fn span_of(&self, edtf: Edtf) -> Span {
        let x0 = edtf.earliest().map(|day| self.scale.x_from_day(day));
        let x1 = edtf
            .latest()
            .map(|day| self.scale.x_from_day(Day(day.0.saturating_add(1))));
        match (x0, x1) {
            (Some(x0), Some(x1)) => (x0, x1),
            (Some(x0), None) => (x0, x0),
            (None, Some(x1)) => (x1, x1),
            (None, None) => (self.edges.0, self.edges.0),
        }
    }

    pub(super) fn clipped(&self, (x0, x1): Span) -> Option<Span> {
        let span = (x0.max(self.edges.0), x1.min(self.edges.1));
        (span.0 < span.1).then(|| (tenth(span.0), tenth(span.1)))
    }

    fn is_inside(&self, x: f64) -> bool {
        x >= self.edges.0 - 0.5 && x <= self.edges.1 + 0.5
    }

    pub(super) fn held(&self, x: f64) -> f64 {
        tenth(x.max(self.edges.0).min(self.edges.1))
    }

    /// One point in time, in the form of its precision.
    fn moment(&self, item: &Item, fact: &DateFact, point: Point, out: &mut Strokes) {
        let (x0, x1) = self.span_of(Edtf::Point(point));
        let mid = f64::midpoint(x0, x1);
        let exact = match point.unit {
            Unit::Day(..) => true,
            Unit::Month(_) | Unit::SomeDayOf(_) => x1 - x0 < CAPSULE,
            _ => false,
        };
        if exact {
            if self.is_inside(mid) {
                out.list.push(Drawing::Knot {
                    x: self.held(mid),
                    shape: item.shape,
                    halo: fact.basis == Basis::Inferred || point.qualifier != Qualifier::Certain,
                });
            }
            return;
        }
        self.capsule((x0, x1), out);
    }

    /// A dotted outline over a time, wide enough to be seen.
    fn capsule(&self, (x0, x1): Span, out: &mut Strokes) {
        let mid = f64::midpoint(x0, x1);
        let half = ((x1 - x0) / 2.0).max(CAPSULE / 2.0);
        if let Some((x0, x1)) = self.clipped((mid - half, mid + half)) {
            out.list.push(Drawing::Capsule { x0, x1 });
        }
    }

    /// A stretch of time; gives where it starts. `knot` is the moment it belongs to: a start that
    /// is known less precisely moves to it.
    fn duration(
        &self,
        item: &Item,
        fact: &DateFact,
        edtf: Edtf,
        knot: Option<f64>,
        out: &mut Strokes,
    ) -> f64 {
        let (mut x0, x1) = self.span_of(edtf);
        match edtf {
            Edtf::OneOf {
                earliest: Some(_),
                latest: Some(_),
            } => {
                if let Some((a, b)) = self.clipped((x0, x1)) {
                    out.list.push(Drawing::Spindle {
                        x0: a,
                        x1: b,
                        whole: (tenth(x0), tenth(x1)),
                    });
                }
            }
            Edtf::OneOf { earliest, latest } => {
                if earliest.is_some() {
                    self.fray_forward(x0, out);
                } else {
                    self.fray_back(x1, out);
                }
                if let Some(bound) = earliest.or(latest) {
                    self.capsule(self.span_of(Edtf::Point(bound)), out);
                }
            }
            Edtf::Interval {
                start: Bound::Date(_),
                end: Bound::Open | Bound::Unknown,
            } => self.fray_forward(x0, out),
            Edtf::Interval {
                start: Bound::Open | Bound::Unknown,
                ..
            } => {
                self.fray_back(x1, out);
                self.stop(fact.end, x1, out);
            }
            _ => {
                if let (
                    Some(knot),
                    Edtf::Interval {
                        start: Bound::Date(start),
                        ..
                    },
                ) = (knot, edtf)
                {
                    let (a, b) = self.span_of(Edtf::Point(start));
                    // A knot off the axis moves nothing: the bar would leave with it, and the item
                    // lies in the period by its bar.
                    if self.is_inside(knot) && knot > a && knot < b.min(x1) {
                        x0 = knot;
                    }
                }
                self.solid(item, fact, (x0, x1), out);
                self.stop(fact.end, x1, out);
            }
        }
        x0
    }

    fn stop(&self, end: EndIs, x: f64, out: &mut Strokes) {
        let hollow = match end {
            EndIs::Attested => false,
            EndIs::Planned => true,
            EndIs::None | EndIs::NotStated | EndIs::Computed => return,
        };
        if self.is_inside(x) {
            out.list.push(Drawing::Stop {
                x: self.held(x),
                hollow,
            });
        }
    }

    fn fray_forward(&self, x: f64, out: &mut Strokes) {
        let x = x.max(self.edges.0);
        if let Some((x0, x1)) = self.clipped((x, x + self.fray)) {
            out.list.push(Drawing::FrayForward { x0, x1 });
        }
    }

    fn fray_back(&self, x: f64, out: &mut Strokes) {
        let x = x.min(self.edges.1);
        if let Some((x0, x1)) = self.clipped((x - self.fray, x)) {
            out.list.push(Drawing::FrayBack { x0, x1 });
        }
    }

    /// The ends of the ink, and an anchor inside the axis.
    fn finish(&self, out: &mut Strokes) {
        out.anchor = self.held(out.anchor);
        let mut ink = (f64::INFINITY, f64::NEG_INFINITY);
        for stroke in &out.list {
            let (x0, x1) = match *stroke {
                Drawing::Knot { x, halo, .. } => {
                    let half = if halo { 14.0 } else { 10.0 };
                    (x - half, x + half)
                }
                Drawing::Stop { x, .. } => (x - 2.0, x + 2.0),
                Drawing::Bead { x, .. } | Drawing::Count { x, .. } => (x - 7.0, x + 7.0),
                Drawing::Capsule { x0, x1 }
                | Drawing::Spindle { x0, x1, .. }
                | Drawing::Bar { x0, x1, .. }
                | Drawing::FrayForward { x0, x1 }
                | Drawing::FrayBack { x0, x1 }
                | Drawing::Braid { x0, x1, .. } => (x0, x1),
            };
            ink = (ink.0.min(x0), ink.1.max(x1));
        }
        out.ink = if ink.0 <= ink.1 {
            (tenth(ink.0), tenth(ink.1))
        } else {
            (out.anchor, out.anchor)
        };
    }
}
