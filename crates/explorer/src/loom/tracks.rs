//! Step 8 (DESIGN.md §2): at which height each bundle travels sideways.
//!
//! A strand that rises at `a` and passes its tag at `s` has to cross one that rises at `b` and passes
//! at `t` when `(a - b)(s - t) < 0`. Among bundles that travel to the left, the one that rises
//! rightmost lies uppermost; among those to the right the leftmost: then two strands cross only when
//! they have to, and once. Of two that travel towards each other either may lie above: each order
//! gives the same crossings. So bundles that do not lie over one another share a height.

use super::bundles::Rising;
use crate::order::{real, sort_by_number};

/// Free space between two bundles at one height, pixels.
const AIR: f64 = 10.0;
/// A strand whose tag is nearer than this rises straight, where no upright of another stands between.
const STRAIGHT: f64 = 3.0;

/// The strands of a port that travel the same way.
#[derive(Debug)]
struct Track {
    port: usize,
    leftward: bool,
    /// The strands, uppermost first: the nearest tag has the top line.
    strands: Vec<usize>,
    span: (f64, f64),
    /// Where it rises, for the order.
    x: f64,
}

/// Heights, from the top: of each strand its level and its line within; `None` for one that rises
/// straight. And of each level how many lines it has.
pub(super) fn levels(rising: &[Rising]) -> (Vec<Option<(usize, usize)>>, Vec<usize>) {
    let mut tracks = tracks(rising);
    // Leftward from the right, rightward from the left.
    sort_by_number(&mut tracks, |track| {
        real(if track.leftward { -track.x } else { track.x })
    });
    let mut places = vec![None; rising.len()];
    let mut lines = Vec::new();
    let mut open: Vec<Track> = tracks;
    while !open.is_empty() {
        let (mut level, mut later): (Vec<Track>, Vec<Track>) = (Vec::new(), Vec::new());
        for track in open {
            let waits = later
                .iter()
                .any(|other| other.leftward == track.leftward && over(other, &track));
            if waits || level.iter().any(|other| over(other, &track)) {
                later.push(track);
            } else {
                level.push(track);
            }
        }
        let mut most = 0;
        for track in &level {
            most = most.max(track.strands.len());
            for (line, strand) in track.strands.iter().enumerate() {
                if let Some(slot) = places.get_mut(*strand) {
                    *slot = Some((lines.len(), line));
                }
            }
        }
        lines.push(most);
        open = later;
    }
    (places, lines)
}

/// Whether two bundles lie over one another. The two of one port part where it rises.
fn over(one: &Track, other: &Track) -> bool {
    let air = if one.port == other.port { -1.0 } else { AIR };
    one.span.0 < other.span.1 + air && other.span.0 < one.span.1 + air
}

fn tracks(rising: &[Rising]) -> Vec<Track> {
    let mut tracks: Vec<Track> = Vec::new();
    for (strand, one) in rising.iter().enumerate() {
        let leftward = one.foot_x < one.x;
        let (from, to) = (one.x.min(one.foot_x), one.x.max(one.foot_x));
        let between = |x: f64| from <= x && x <= to;
        // One that it would lean over might be crossed there and back.
        if to - from < STRAIGHT
            && rising
                .iter()
                .all(|other| other == one || !between(other.x) && !between(other.foot_x))
        {
            continue;
        }
        let known = tracks
            .iter_mut()
            .find(|track| track.port == one.port && track.leftward == leftward);
        let Some(track) = known else {
            tracks.push(Track {
                port: one.port,
                leftward,
                strands: vec![strand],
                span: (from, to),
                x: one.x,
            });
            continue;
        };
        track.span = (track.span.0.min(from), track.span.1.max(to));
        // They come from the left; the nearest of those to the left is the last.
        if leftward {
            track.strands.insert(0, strand);
        } else {
            track.strands.push(strand);
        }
    }
    tracks
}
