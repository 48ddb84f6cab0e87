//! Step 4 (DESIGN.md §2): neighbours change places where that takes crossings away.

use super::comb::{fits_in, middles};
use super::curve::Levels;
use super::types::LoomWish;
use fil_geometry::point::Point;

/// Costs: a crossing of curves; a curve as near as can be to someone else's eyelet, of which a part
/// is due as soon as it is near; a pixel of distance between tag and eyelet; a pixel of bend.
const CROSSING: f64 = 130.0;
const NEAR: f64 = 52.0;
const NEAR_AT_ONCE: f64 = 12.0;
const ASIDE: f64 = 0.15;
const BEND: f64 = 0.25;
/// How much nearness weighs while an order is sought, and while bends are: a bend often spares an
/// eyelet that an order alone can not.
const NEARNESS: f64 = 0.25;
const BENDING: f64 = 2.25;
/// How near a curve may come to someone else's eyelet, in its radii.
const KEEP_OFF: f64 = 1.9;
/// How many places a tag moves at most, and how far apart the eyelets may lie that it passes.
pub(super) const PLACES: usize = 4;
const PASSED: f64 = 46.0;
/// Curves so many places apart do not meet.
pub(super) const NEIGHBOURS: usize = 5;
/// A change has to lower the cost by this much.
const WORTH: f64 = 3.0;
pub(super) const PASSES: usize = 8;
/// How far the last part of a curve may bend aside, pixels.
const BENDS: [f64; 9] = [0.0, -16.0, 16.0, -32.0, 32.0, -52.0, 52.0, -76.0, 76.0];
const BEND_PASSES: usize = 3;

/// Tags in the order of the comb, with where they stand and how their curves run.
#[derive(Clone)]
pub(super) struct Row {
    /// The tags, left to right.
    pub(super) order: Vec<usize>,
    /// Their middles.
    pub(super) xs: Vec<f64>,
    /// The bends of their curves.
    pub(super) bends: Vec<f64>,
    pub(super) curves: Vec<Levels>,
}

impl Row {
    /// Places the tags in an order, without bends.
    pub(super) fn new(wish: &LoomWish, order: Vec<usize>, shift: f64) -> Self {
        let xs = middles(&wish.tags, &order, &wish.comb, shift);
        let bends = vec![0.0; order.len()];
        let curves = order
            .iter()
            .zip(&xs)
            .map(|(tag, x)| curve(wish, *tag, *x, 0.0))
            .collect();
        Self {
            order,
            xs,
            bends,
            curves,
        }
    }

    /// Cost of the places `from..to`: what they cost themselves and with their neighbours, inside or
    /// outside.
    fn cost(&self, wish: &LoomWish, from: usize, to: usize, nearness: f64) -> f64 {
        let reach = KEEP_OFF * wish.eyelet_radius;
        let mut cost = self.aside(wish, from, to);
        for at in from..to {
            let (Some(curve), Some(eyelet)) = (self.curves.get(at), self.eyelet(wish, at)) else {
                continue;
            };
            let around = at.saturating_sub(NEIGHBOURS)..=at + NEIGHBOURS;
            for other in around {
                // A pair inside is counted once, by its first.
                if other == at || (from..at).contains(&other) {
                    continue;
                }
                let (Some(next), Some(theirs)) = (self.curves.get(other), self.eyelet(wish, other))
                else {
                    continue;
                };
                cost += CROSSING * curve.crossings(next) as f64;
                cost += nearness * near(curve.distance(theirs, reach), reach);
                cost += nearness * near(next.distance(eyelet, reach), reach);
            }
        }
        cost
    }

    pub(super) fn eyelet(&self, wish: &LoomWish, at: usize) -> Option<Point> {
        wish.tags.get(*self.order.get(at)?).map(|tag| tag.eyelet)
    }

    /// What places cost that nothing tangles.
    fn aside(&self, wish: &LoomWish, from: usize, to: usize) -> f64 {
        let one = |at: usize| {
            let (x, eyelet) = (self.xs.get(at)?, self.eyelet(wish, at)?);
            let bend = self.bends.get(at).copied().unwrap_or_default();
            Some(ASIDE * (x - eyelet.x).abs() + BEND * bend.abs())
        };
        (from..to).filter_map(one).sum()
    }

    /// The tags of `first..=last` in another order, within the space they have.
    pub(super) fn change(
        &self,
        wish: &LoomWish,
        first: usize,
        last: usize,
        order: Vec<usize>,
    ) -> Change {
        let width = |at: usize| {
            let tag = self.order.get(at).and_then(|tag| wish.tags.get(*tag));
            tag.map_or(0.0, |tag| tag.width)
        };
        let x = |at: usize| self.xs.get(at).copied().unwrap_or_default();
        let mut comb = wish.comb;
        comb.left = x(first) - width(first) / 2.0;
        comb.right = x(last) + width(last) / 2.0;
        let xs = middles(&wish.tags, &order, &comb, 0.0);
        let curves = order.iter().zip(&xs);
        Change {
            first,
            curves: curves.map(|(tag, x)| curve(wish, *tag, *x, 0.0)).collect(),
            bends: vec![0.0; order.len()],
            xs,
            order,
        }
    }

    /// Bends the curve of the tag at a place.
    fn bend(&mut self, wish: &LoomWish, (at, tag): (usize, usize), bend: f64) {
        let places = self.xs.get(at).zip(self.bends.get_mut(at));
        if let Some(((x, there), drawn)) = places.zip(self.curves.get_mut(at)) {
            (*there, *drawn) = (bend, curve(wish, tag, *x, bend));
        }
    }

    /// The places `from..to` as they are.
    fn part(&self, from: usize, to: usize) -> Change {
        fn part<T: Clone>(list: &[T], from: usize, to: usize) -> Vec<T> {
            list.get(from..to).unwrap_or_default().to_vec()
        }
        Change {
            first: from,
            order: part(&self.order, from, to),
            xs: part(&self.xs, from, to),
            bends: part(&self.bends, from, to),
            curves: part(&self.curves, from, to),
        }
    }

    /// Exchanges what a change holds for what stands there; twice, and all is as it was.
    pub(super) fn exchange(&mut self, change: &mut Change) {
        fn swap<T>(list: &mut [T], first: usize, other: &mut [T]) {
            let there = list.get_mut(first..).unwrap_or_default();
            for (one, other) in there.iter_mut().zip(other) {
                std::mem::swap(one, other);
            }
        }
        swap(&mut self.order, change.first, &mut change.order);
        swap(&mut self.xs, change.first, &mut change.xs);
        swap(&mut self.bends, change.first, &mut change.bends);
        swap(&mut self.curves, change.first, &mut change.curves);
    }

    /// What these places would cost with a change.
    fn cost_with(&mut self, wish: &LoomWish, change: &mut Change, nearness: f64) -> f64 {
        let (first, count) = (change.first, change.order.len());
        self.exchange(change);
        let cost = self.cost(wish, first, first + count, nearness);
        self.exchange(change);
        cost
    }
}

/// Other values for some places of a row.
pub(super) struct Change {
    first: usize,
    order: Vec<usize>,
    xs: Vec<f64>,
    bends: Vec<f64>,
    curves: Vec<Levels>,
}

pub(super) fn curve(wish: &LoomWish, tag: usize, x: f64, bend: f64) -> Levels {
    let eyelet = wish
        .tags
        .get(tag)
        .map_or(Point::default(), |tag| tag.eyelet);
    Levels::new(Point::new(x, wish.comb.top), eyelet, bend)
}

/// What it costs to come as near as that.
fn near(distance: f64, reach: f64) -> f64 {
    if distance >= reach {
        return 0.0;
    }
    NEAR_AT_ONCE + (NEAR - NEAR_AT_ONCE) * (1.0 - distance / reach)
}

/// Moves tags and swaps them until nothing lowers the cost. A change is judged where it happens; a
/// pass that made the whole worse is taken back.
pub(super) fn untangle(wish: &LoomWish, mut row: Row, shift: f64) -> Row {
    let mut cost = row.cost(wish, 0, row.order.len(), NEARNESS);
    for _ in 0..PASSES {
        let mut now = row.clone();
        let mut changed = false;
        for first in 0..now.order.len() {
            for last in first + 1..now.order.len().min(first + PLACES + 1) {
                if let Some(mut better) = improved(wish, &mut now, first, last) {
                    now.exchange(&mut better);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
        if wish.comb.rows > 1 && !fits_in(&wish.tags, &now.order, &wish.comb) {
            break;
        }
        let now = Row::new(wish, now.order, shift);
        let then = now.cost(wish, 0, now.order.len(), NEARNESS);
        if then >= cost {
            break;
        }
        (row, cost) = (now, then);
    }
    row
}

/// What moving the first tag of a span behind the last makes of it, the last before the first, and
/// swapping them.
pub(super) fn orders(span: &[usize]) -> [Vec<usize>; 3] {
    let [mut forth, mut back, mut swapped] = [span.to_vec(), span.to_vec(), span.to_vec()];
    forth.rotate_left(1);
    back.rotate_right(1);
    let end = swapped.len().saturating_sub(1);
    swapped.swap(0, end);
    [forth, back, swapped]
}

/// The best of moving the first tag behind the last, the last before the first, and swapping them,
/// where it is worth it.
fn improved(wish: &LoomWish, row: &mut Row, first: usize, last: usize) -> Option<Change> {
    let here = row.eyelet(wish, first)?;
    let span = row.order.get(first..=last)?.to_vec();
    let close = |at: usize| {
        row.eyelet(wish, at)
            .is_some_and(|eyelet| (eyelet.x - here.x).abs() <= PASSED)
    };
    if !(first..=last).all(close) {
        return None;
    }
    let now = row.cost(wish, first, last + 1, NEARNESS);
    if now - row.aside(wish, first, last + 1) < WORTH {
        return None;
    }
    let mut least = now - WORTH;
    let mut best = None;
    for order in orders(&span) {
        let mut change = row.change(wish, first, last, order);
        let cost = row.cost_with(wish, &mut change, NEARNESS);
        if cost < least {
            least = cost;
            best = Some(change);
        }
    }
    best
}

/// Lets curves bend their last part around a neighbour's eyelet.
pub(super) fn bend(wish: &LoomWish, row: &mut Row) {
    for _ in 0..BEND_PASSES {
        if !bend_some(wish, row, 0, row.order.len()) {
            break;
        }
    }
}

/// Bends the curves of the places `from..to`; whether one changed.
fn bend_some(wish: &LoomWish, row: &mut Row, from: usize, to: usize) -> bool {
    let mut changed = false;
    for at in from..to {
        let Some(tag) = row.order.get(at).copied() else {
            continue;
        };
        let now = row.cost(wish, at, at + 1, BENDING);
        if now - row.aside(wish, at, at + 1) < WORTH {
            continue;
        }
        let mut least = now - 1.0;
        let mut best = row.bends.get(at).copied().unwrap_or_default();
        for bend in BENDS {
            row.bend(wish, (at, tag), bend);
            let cost = row.cost(wish, at, at + 1, BENDING);
            if cost < least {
                least = cost;
                best = bend;
                changed = true;
            }
        }
        row.bend(wish, (at, tag), best);
    }
    changed
}

/// Swaps neighbours once more, each time with bends: two curves that cross straight may pass one
/// another bent.
pub(super) fn polish(wish: &LoomWish, row: &mut Row) {
    for _ in 0..BEND_PASSES {
        let mut changed = false;
        for at in 1..row.order.len() {
            let (Some(one), Some(other)) = (row.eyelet(wish, at - 1), row.eyelet(wish, at)) else {
                continue;
            };
            let (from, to) = (at.saturating_sub(2), (at + 2).min(row.order.len()));
            let before = row.cost(wish, from, to, BENDING);
            let tangled = before - row.aside(wish, from, to) >= WORTH;
            if (one.x - other.x).abs() > PASSED || !tangled {
                continue;
            }
            let mut pair = row.order.get(at - 1..=at).unwrap_or_default().to_vec();
            pair.reverse();
            let mut kept = row.part(from, to);
            let mut change = row.change(wish, at - 1, at, pair);
            row.exchange(&mut change);
            bend_some(wish, row, from, to);
            if row.cost(wish, from, to, BENDING) < before - WORTH {
                changed = true;
            } else {
                row.exchange(&mut kept);
            }
        }
        if !changed {
            break;
        }
    }
}
