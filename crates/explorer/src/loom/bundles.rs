//! Steps 6 and 7 (DESIGN.md §2): where strands rise, and their order within a port.

use super::clear::{Upright, crowding};
use super::types::LoomWish;
use crate::order::{real, sort_by_number};
use fil_geometry::chart::line_up;

/// By what steps an undated port looks for free space, and how much of it it wants beside its
/// bundle, pixels.
const STEP: f64 = 3.0;
const AIR: f64 = 7.0;
/// Distance of strands that pass one tag, in pitches.
const AT_TAG: f64 = 1.3;
/// A strand stays so far inside its tag, pixels.
const INSET: f64 = 4.0;

/// A strand that has its uprights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rising {
    pub(super) port: usize,
    pub(super) tag: usize,
    /// Where it rises from the lane.
    pub(super) x: f64,
    /// Where it passes its tag.
    pub(super) foot_x: f64,
}

/// The strands, port by port, each from the left: in the order of their tags, so that no two of a
/// port cross.
pub(super) fn bundles(wish: &LoomWish, middles: &[f64]) -> Vec<Rising> {
    let mut rising: Vec<Rising> = Vec::new();
    for ((number, port), x) in wish
        .ports
        .iter()
        .enumerate()
        .zip(port_places(wish, middles))
    {
        let mut tags: Vec<usize> = port.tags.clone();
        tags.retain(|tag| *tag < middles.len());
        sort_by_number(&mut tags, |tag| real(middle(middles, *tag)));
        tags.dedup();
        let half = tags.len().saturating_sub(1) as f64 / 2.0;
        for (at, tag) in tags.into_iter().enumerate() {
            rising.push(Rising {
                port: number,
                tag,
                x: x + (at as f64 - half) * wish.pitch,
                foot_x: 0.0,
            });
        }
    }
    feet(wish, middles, &mut rising);
    rising
}

fn middle(middles: &[f64], tag: usize) -> f64 {
    middles.get(tag).copied().unwrap_or_default()
}

/// Where the ports rise: undated ones slide to where the fewest strands hang, then bundles that
/// would lie over one another part.
fn port_places(wish: &LoomWish, middles: &[f64]) -> Vec<f64> {
    let half = |count: usize| count as f64 * wish.pitch / 2.0;
    let mut places: Vec<(usize, f64)> = Vec::new();
    for (number, port) in wish.ports.iter().enumerate() {
        if port.slide == 0.0 {
            places.push((number, port.x));
            continue;
        }
        let hanging: Vec<Upright> = middles
            .iter()
            .map(|x| Upright {
                x: *x,
                half: half(port.tags.len()) + AIR,
            })
            .collect();
        let mut best = (crowding(&hanging, port.x), port.x);
        let mut moved = STEP;
        while moved <= port.slide.abs() {
            let x = port.x + moved.copysign(port.slide);
            let crowded = crowding(&hanging, x);
            if crowded < best.0 - 0.01 {
                best = (crowded, x);
            }
            moved += STEP;
        }
        places.push((number, best.1));
    }
    sort_by_number(&mut places, |(_, x)| real(*x));
    let count = |number: usize| wish.ports.get(number).map_or(0, |port| port.tags.len());
    let apart: Vec<f64> = places
        .iter()
        .zip(places.iter().skip(1))
        .map(|(one, next)| half(count(one.0)) + half(count(next.0)))
        .collect();
    let wishes: Vec<f64> = places.iter().map(|place| place.1).collect();
    let xs = line_up(&wishes, &apart, f64::MIN / 4.0, f64::MAX / 4.0);
    let mut out = vec![0.0; places.len()];
    for ((number, _), x) in places.into_iter().zip(xs) {
        if let Some(slot) = out.get_mut(number) {
            *slot = x;
        }
    }
    out
}

/// Strands that share a tag pass it side by side, in the order in which they rise.
fn feet(wish: &LoomWish, middles: &[f64], rising: &mut [Rising]) {
    for (tag, at) in middles.iter().enumerate() {
        let mut sharing: Vec<usize> = Vec::new();
        for (number, one) in rising.iter().enumerate() {
            if one.tag == tag {
                sharing.push(number);
            }
        }
        let x = |number: &usize| rising.get(*number).map_or(0.0, |one| one.x);
        sort_by_number(&mut sharing, |number| real(x(number)));
        let half = sharing.len().saturating_sub(1) as f64 / 2.0;
        let width = wish.tags.get(tag).map_or(0.0, |tag| tag.width);
        let room = ((width / 2.0 - INSET) / half.max(0.5)).max(0.0);
        let apart = (wish.pitch * AT_TAG).min(room);
        for (place, number) in sharing.into_iter().enumerate() {
            if let Some(one) = rising.get_mut(number) {
                one.foot_x = at + (place as f64 - half) * apart;
            }
        }
    }
}

/// Half the width of so many strands that pass one tag.
#[must_use]
pub fn fan(strands: usize, pitch: f64) -> f64 {
    strands.saturating_sub(1) as f64 / 2.0 * pitch * AT_TAG
}
