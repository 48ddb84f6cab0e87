//! Step 4, its end: what the rules of the neighbourhood leave tangled is settled by trying.

use super::types::{LoomWish, Tag};
use super::untangle::{NEIGHBOURS, PASSES, PLACES, Row, curve, orders};

/// So far from its eyelet a tag may stand in any case, pixels.
const LEAST_FAR: f64 = 24.0;

impl Row {
    /// How often curves cross.
    fn crossings(&self) -> usize {
        let pairs = self.curves.iter().enumerate();
        let with_later = pairs.map(|(at, curve)| {
            let later = self.curves.iter().skip(at + 1);
            later.map(|other| curve.crossings(other)).sum::<usize>()
        });
        with_later.sum()
    }

    /// Whether the curves of these two places cross.
    fn crosses(&self, one: usize, other: usize) -> bool {
        let pair = self.curves.get(one).zip(self.curves.get(other));
        pair.is_some_and(|(one, other)| one.crossings(other) > 0)
    }

    /// How often the curves of these places cross each other and their neighbours.
    fn crossings_of(&self, first: usize, last: usize) -> usize {
        let mut count = 0;
        for at in first..=last {
            let Some(curve) = self.curves.get(at) else {
                continue;
            };
            let around = self.curves.iter().enumerate().take(last + NEIGHBOURS + 1);
            for (other, next) in around.skip(first.saturating_sub(NEIGHBOURS)) {
                // A pair inside is counted once, by its first.
                if other != at && !(first..at).contains(&other) {
                    count += curve.crossings(next);
                }
            }
        }
        count
    }

    /// How far from its eyelet one of the tags of the places `from..to` stands at most.
    fn farthest(&self, wish: &LoomWish, from: usize, to: usize) -> f64 {
        let aside = |at: usize| {
            let (x, eyelet) = (self.xs.get(at)?, self.eyelet(wish, at)?);
            Some((x - eyelet.x).abs())
        };
        (from..to).filter_map(aside).fold(0.0, f64::max)
    }
}

/// Crossings on the map of an order without bends, and how far from its eyelet a tag stands at most,
/// pixels.
#[must_use]
pub fn tangle(wish: &LoomWish, order: &[usize]) -> (usize, f64) {
    let row = Row::new(wish, order.to_vec(), 0.0);
    (row.crossings(), row.farthest(wish, 0, order.len()))
}

/// Crossings on the map of placed tags, as they are drawn.
#[must_use]
pub fn tangled(wish: &LoomWish, tags: &[Tag]) -> usize {
    let curves = tags.iter().enumerate();
    let curves = curves.map(|(at, tag)| curve(wish, at, tag.rect.center().x, tag.bend));
    let row = Row {
        order: Vec::new(),
        xs: Vec::new(),
        bends: Vec::new(),
        curves: curves.collect(),
    };
    row.crossings()
}

/// Moves and swaps tags within the space they have, however far apart their eyelets lie, while that
/// takes crossings away and no tag ends farther from its eyelet than the farthest does now.
pub(super) fn settle(wish: &LoomWish, row: &mut Row) {
    let most = row.farthest(wish, 0, row.order.len()).max(LEAST_FAR);
    for _ in 0..PASSES {
        let mut changed = false;
        for first in 0..row.order.len() {
            for last in first + 1..row.order.len().min(first + PLACES + 1) {
                if !row.crosses(first, last) {
                    continue;
                }
                let span = row.order.get(first..=last).unwrap_or_default().to_vec();
                let mut least = row.crossings_of(first, last);
                for order in orders(&span) {
                    let mut change = row.change(wish, first, last, order);
                    row.exchange(&mut change);
                    let then = row.crossings_of(first, last);
                    if then < least && row.farthest(wish, first, last + 1) <= most {
                        least = then;
                        changed = true;
                    } else {
                        row.exchange(&mut change);
                    }
                }
            }
        }
        if !changed {
            break;
        }
    }
}
