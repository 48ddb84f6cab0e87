//! Step 5 (DESIGN.md §2): the comb slides so that no tag hangs its strand over a bundle's.

use super::comb::middles;
use super::types::{LoomWish, PortWish};

/// How far the comb slides at most, and by what steps, pixels.
const SLIDE: f64 = 44.0;
const STEP: f64 = 2.0;
/// Free space wanted beside a bundle, pixels.
const AIR: f64 = 8.0;

/// Where a bundle rises, and half the space it wants there.
#[derive(Clone, Copy)]
pub(super) struct Upright {
    pub(super) x: f64,
    pub(super) half: f64,
}

/// How much a strand at `x` is in the way of bundles: 0 when it is free.
pub(super) fn crowding(uprights: &[Upright], x: f64) -> f64 {
    let over = |one: &Upright| {
        let apart = (one.x - x).abs();
        if apart < one.half {
            1.0 + (one.half - apart) / one.half
        } else {
            0.0
        }
    };
    uprights.iter().map(over).sum()
}

/// The shift of the whole comb, least for the least crowding.
pub(super) fn best_shift(wish: &LoomWish, order: &[usize]) -> f64 {
    let places = middles(&wish.tags, order, &wish.comb, 0.0);
    let half = |tag: Option<&usize>| {
        let tag = tag.and_then(|tag| wish.tags.get(*tag));
        tag.map_or(0.0, |tag| tag.width / 2.0)
    };
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return 0.0;
    };
    // The ends of the comb hold the tags, so the whole moves no farther than they let it.
    let left = first - half(order.first()) - wish.comb.left;
    let right = wish.comb.right - last - half(order.last());
    let uprights: Vec<Upright> = wish.ports.iter().map(|port| upright(wish, port)).collect();
    let crowded =
        |shift: f64| -> f64 { places.iter().map(|x| crowding(&uprights, x + shift)).sum() };
    let mut best = (crowded(0.0), 0.0);
    let mut step = STEP;
    while step <= SLIDE {
        for (shift, room) in [(-step, left), (step, right)] {
            if step > room {
                continue;
            }
            let cost = crowded(shift);
            if cost < best.0 - 0.01 {
                best = (cost, shift);
            }
        }
        step += STEP;
    }
    best.1
}

fn upright(wish: &LoomWish, port: &PortWish) -> Upright {
    Upright {
        x: port.x,
        half: port.tags.len() as f64 * wish.pitch / 2.0 + AIR,
    }
}
