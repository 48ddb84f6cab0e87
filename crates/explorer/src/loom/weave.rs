//! The steps of DESIGN.md §2 one after the other.

use super::bundles::{Rising, bundles};
use super::clear::best_shift;
use super::comb::{fits_in, west_to_east};
use super::settle::settle;
use super::strands::{bracket, strand, turns};
use super::tracks::levels;
use super::types::{Loom, LoomWish, Tag, Turn};
use super::untangle::{Row, bend, polish, untangle};
use fil_geometry::point::{Point, Rect};

/// The comb slides and untangles this often at most.
const ROUNDS: usize = 3;
/// Combs of more tags are not polished: it would take longer than a frame, and they fold into regions
/// before.
const POLISHED: usize = 36;
/// Free space above the uppermost and below the lowest bundle, pixels.
const HEAD: f64 = 8.0;
const FOOT: f64 = 4.0;
/// Height of a bracket, pixels, where there are few.
const BRACKET: f64 = 9.0;

/// Weaves: the same wish, the same loom.
#[must_use]
pub fn weave(wish: &LoomWish) -> Loom {
    weave_watched(wish, &mut |_| {})
}

/// Weaves, and tells `watch` the name of each step when it is done.
pub(super) fn weave_watched(wish: &LoomWish, watch: &mut dyn FnMut(&'static str)) -> Loom {
    let row = comb(wish, watch);
    let tags = tags(wish, &row);
    let middles: Vec<f64> = tags.iter().map(|tag| tag.rect.center().x).collect();
    let rising = bundles(wish, &middles);
    watch("bundles");
    let (places, lines) = levels(&rising);
    watch("tracks");
    let weft = weft(wish, &lines);
    let mut strands = Vec::new();
    let height = |place: &Option<(usize, usize)>| place.map(|(level, line)| weft.y(level, line));
    let heights: Vec<Option<f64>> = places.iter().map(height).collect();
    for (one, turns) in rising.iter().zip(turns(wish, &rising, &heights)) {
        let lane_y = lane_line(wish, &rising, one);
        strands.extend(strand(wish, &tags, one, lane_y, turns));
    }
    let each = bracket_height(wish);
    let under = |(at, one)| {
        let y = wish.comb.bottom() + each * (at as f64 + 1.0);
        bracket(wish, &tags, one, y)
    };
    let brackets = wish.brackets.iter().enumerate().map(under).collect();
    watch("lines");
    Loom {
        tags,
        strands,
        brackets,
    }
}

/// Steps 3 to 5: the order of the tags, their places, the bends of their curves.
fn comb(wish: &LoomWish, watch: &mut dyn FnMut(&'static str)) -> Row {
    let order = west_to_east(&wish.tags);
    let mut shift = 0.0;
    let mut row = untangle(wish, Row::new(wish, order, shift), shift);
    if wish.comb.rows <= 1 {
        for _ in 1..ROUNDS {
            let wanted = best_shift(wish, &row.order);
            if wanted == shift {
                break;
            }
            shift = wanted;
            row = untangle(wish, Row::new(wish, row.order, shift), shift);
        }
    }
    watch("untangle, clear");
    bend(wish, &mut row);
    let untangled = row.clone();
    if wish.tags.len() <= POLISHED {
        polish(wish, &mut row);
    }
    settle(wish, &mut row);
    if wish.comb.rows > 1 {
        // What stands in two rows is placed as a whole, and what fits depends on the order.
        row = if fits_in(&wish.tags, &row.order, &wish.comb) {
            Row::new(wish, row.order, shift)
        } else {
            untangled
        };
    }
    bend(wish, &mut row);
    watch("bend, settle");
    row
}

/// The placed tags, in the order of the wish.
fn tags(wish: &LoomWish, row: &Row) -> Vec<Tag> {
    let comb = &wish.comb;
    let mut out: Vec<Option<Tag>> = vec![None; wish.tags.len()];
    let places = row.order.iter().zip(&row.xs).zip(&row.bends).enumerate();
    for (place, ((tag, x), bend)) in places {
        let half = wish.tags.get(*tag).map_or(0.0, |tag| tag.width / 2.0);
        let line = place % comb.rows.max(1);
        let top = comb.row_top(line);
        let rect = Rect::new(
            Point::new(x - half, top),
            Point::new(x + half, top + comb.tag_height),
        );
        if let Some(slot) = out.get_mut(*tag) {
            *slot = Some(Tag {
                rect,
                row: line,
                bend: *bend,
            });
        }
    }
    out.into_iter().flatten().collect()
}

/// Brackets leave half of the band to the bundles.
fn bracket_height(wish: &LoomWish) -> f64 {
    let band = wish.weft_bottom - wish.comb.bottom() - HEAD - FOOT;
    BRACKET.min(band.max(0.0) / 2.0 / wish.brackets.len().max(1) as f64)
}

/// Heights of the bundles.
struct Weft {
    /// Top of each level.
    tops: Vec<f64>,
    pitch: f64,
}

impl Weft {
    fn y(&self, level: usize, line: usize) -> f64 {
        self.tops.get(level).copied().unwrap_or_default() + line as f64 * self.pitch
    }
}

/// Spreads the levels over the band: full pitch and even air where it is high enough, else all the
/// closer.
fn weft(wish: &LoomWish, lines: &[usize]) -> Weft {
    let top = wish.comb.bottom() + HEAD + bracket_height(wish) * wish.brackets.len() as f64;
    let room = (wish.weft_bottom - FOOT - top).max(0.0);
    let inner: usize = lines.iter().map(|lines| lines.saturating_sub(1)).sum();
    // Between two levels at least a pitch; half of that above and below.
    let all = inner + lines.len();
    let pitch = wish.pitch.min(room / all.max(1) as f64);
    let air = (room - inner as f64 * pitch) / lines.len().max(1) as f64;
    let mut y = top + air / 2.0;
    let mut tops = Vec::new();
    for lines in lines {
        tops.push(y);
        y += lines.saturating_sub(1) as f64 * pitch + air;
    }
    Weft { tops, pitch }
}

/// The line of a strand within its lane. Strands that turn lie side by side: of one port the one
/// whose upright stands farthest on the side they turn to lies uppermost, and what joins a lane
/// later lies above what is there, so that nothing of a lane crosses. A knot has one line.
fn lane_line(wish: &LoomWish, rising: &[Rising], one: &Rising) -> f64 {
    let Some(port) = wish.ports.get(one.port) else {
        return 0.0;
    };
    if port.turn == Turn::Knot {
        return port.lane_y;
    }
    let (mut all, mut below) = (0_usize, 0_usize);
    for other in rising {
        let beside = wish.ports.get(other.port);
        if beside.is_some_and(|beside| beside.lane_y == port.lane_y && beside.turn == port.turn) {
            all += 1;
            // From the bottom: what joins from the side the lane comes from is lower.
            below += usize::from(if port.turn == Turn::Right {
                other.x < one.x
            } else {
                other.x > one.x
            });
        }
    }
    port.lane_y + (all.saturating_sub(1) as f64 / 2.0 - below as f64) * wish.pitch
}
