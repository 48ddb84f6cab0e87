//! Durations as bars and braids, and where threads leave them.

use super::drawing::{Pen, Span, Strokes};
use super::types::{Drawing, Port};
use crate::order::{sort_by_number, whole_number};
use fil_domain::model::DateFact;
use fil_domain::{EndIs, Item, Thread};

/// Most lines that a braid draws.
const LINES: u8 = 8;
/// A bar with a computed end fades over this last part.
const FADE: f64 = 0.18;

/// How far before the start the threads of an earlier phase leave, pixels.
const EARLIER: f64 = 40.0;

/// So much of a thread that began before the axis is seen to run, before it leaves: at the edge it would
/// look as if it began there. Pixels.
const RUN: f64 = 36.0;

impl Pen<'_> {
    /// A bar, or the braid of several countries. A computed end is a bar whatever the countries:
    /// only a bar can fade.
    pub(super) fn solid(&self, item: &Item, fact: &DateFact, (x0, x1): Span, out: &mut Strokes) {
        let phases = self.phases(item, (x0, x1));
        let total: usize = phases.iter().map(|phase| phase.1).sum();
        let computed = fact.end == EndIs::Computed;
        if computed || total < 2 {
            let fade = computed.then_some(x1 - (x1 - x0) * FADE);
            if let Some((a, b)) = self.clipped((x0, x1)) {
                let fade_from = fade.filter(|x| *x < b).map(|x| self.held(x));
                out.list.push(Drawing::Bar {
                    x0: a,
                    x1: b,
                    fade_from,
                });
            }
            return;
        }
        let total = u8::try_from(total).unwrap_or(LINES).min(LINES);
        // Threads come from above: what joins later lies above what is there and crosses nothing.
        let mut below = 0;
        let before = out.list.len();
        for (start, count) in phases {
            let lines = u8::try_from(count).unwrap_or(LINES).min(total - below);
            let above = total - below - lines;
            if lines > 0
                && let Some((x0, x1)) = self.clipped((start, x1))
            {
                out.list.push(Drawing::Braid {
                    x0,
                    x1,
                    lines,
                    above,
                    total,
                });
            }
            below += lines;
        }
        // All join where the axis has ended: what lies on it is the time before.
        if out.list.len() == before
            && let Some((x0, x1)) = self.clipped((x0, x1))
        {
            out.list.push(Drawing::Bar {
                x0,
                x1,
                fade_from: None,
            });
        }
    }

    /// Starts of the phases in which countries join, with how many do, in time order.
    fn phases(&self, item: &Item, whole: Span) -> Vec<(f64, usize)> {
        let mut phases: Vec<(f64, usize)> = Vec::new();
        for fact in &item.countries {
            if fact.role.drawing().thread != Thread::Whole {
                continue;
            }
            let start = self
                .joins(item, fact.date)
                .unwrap_or(whole.0)
                .max(whole.0)
                .min(whole.1);
            match phases
                .iter_mut()
                .find(|phase| (phase.0 - start).abs() < 0.05)
            {
                Some(phase) => phase.1 += 1,
                None => phases.push((start, 1)),
            }
        }
        // Thousandths of a pixel.
        sort_by_number(&mut phases, |phase| whole_number(phase.0 * 1000.0));
        phases
    }

    /// Where the date that applies to a country begins.
    fn joins(&self, item: &Item, date: Option<u8>) -> Option<f64> {
        let day = item.dates.get(usize::from(date?))?.edtf?.earliest()?;
        Some(self.scale.x_from_day(day))
    }

    /// Where the threads to the countries leave.
    pub(super) fn ports(&self, item: &Item, start: f64, out: &mut Strokes) {
        let end = out.list.iter().fold(0.0, |last: f64, one| match *one {
            Drawing::Bar { x1, .. } | Drawing::Braid { x1, .. } => last.max(x1),
            _ => last,
        });
        let run = (end - self.edges.0).clamp(0.0, RUN);
        for fact in &item.countries {
            let frayed = match fact.role.drawing().thread {
                Thread::None => continue,
                Thread::Frayed => true,
                Thread::Whole => false,
            };
            let x = match self.joins(item, fact.date) {
                Some(x) => x,
                None if frayed => start - self.fray.min(EARLIER),
                None => start,
            };
            let seen = self.held(x);
            let before = seen > x + 0.5 && !frayed;
            out.ports.push(Port {
                country: fact.country,
                x: if before { seen + run } else { seen },
                frayed,
            });
        }
    }
}
