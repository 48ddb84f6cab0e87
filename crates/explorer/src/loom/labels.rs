//! Step 12 (DESIGN.md §2): a label that would lie under a strand slides along its lane.

use super::threads::Threads;
use crate::timeline::{Mark, Side, Sight, TimelineLayout, label_place, text_width};
use fil_domain::ItemIx;

/// So much nearer their mark shorter words must be, and so far away words are that find no place.
const AWAY: f64 = 40.0;
const FAR: f64 = 2_000.0;
/// A region's name stands so far beside its strand, pixels; it has so many lines, so far apart in sizes of
/// its type.
const BESIDE: f64 = 6.0;
const LINES: usize = 4;
const LINE: f64 = 1.3;
/// Free space between a label and a strand, pixels.
const AIR: f64 = 5.0;
/// A label slides past so many strands and no farther.
const SLIDES: usize = 8;

/// Where a label begins that wants to begin at `x` and is `width` wide, when strands rise at
/// `uprights` across its lane: past them to the right, or to the left with `leftward`, as far as
/// `edge`; none where nothing is free. Pixels.
fn slid(x: f64, width: f64, leftward: bool, uprights: &[f64], edge: f64) -> Option<f64> {
    let mut at = x;
    for _ in 0..SLIDES {
        let (from, to) = (at - AIR, at + width + AIR);
        let mut hit: Option<f64> = None;
        for upright in uprights {
            if *upright > from && *upright < to {
                hit = Some(match hit {
                    Some(hit) if leftward => hit.min(*upright),
                    Some(hit) => hit.max(*upright),
                    None => *upright,
                });
            }
        }
        let Some(hit) = hit else {
            return Some(at);
        };
        at = if leftward {
            hit - AIR - width
        } else {
            hit + AIR
        };
        if if leftward {
            at < edge
        } else {
            at + width > edge
        } {
            return None;
        }
    }
    None
}

/// Where the words of a mark go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelSpot<'a> {
    /// Left edge in the places of the layout.
    pub x: f64,
    /// Width, pixels.
    pub width: f64,
    /// The side of the mark.
    pub side: Side,
    /// The words.
    pub text: &'a str,
}

/// Where the label of a mark goes between the threads, in the words that are nearest where they belong;
/// the full ones where none has a place of its own. `uprights` are those of
/// [`Threads`](super::Threads::uprights).
#[must_use]
pub fn label_spot<'a>(
    layout: &TimelineLayout,
    mark: &'a Mark,
    sight: Sight,
    uprights: &[(f64, f64, ItemIx)],
) -> Option<LabelSpot<'a>> {
    let label = mark.label.as_ref()?;
    let (x, side) = label_place(layout, mark, sight)?;
    let over = |(_, y, item): &&(f64, f64, ItemIx)| *y > mark.y + 2.0 && *item != mark.item;
    let uprights: Vec<f64> = uprights
        .iter()
        .filter(over)
        .map(|one| one.0 - sight.shift)
        .collect();
    let (leftward, edge) = match side {
        Side::Left => (true, layout.plot.0),
        Side::Above if layout.mirrored => (true, layout.plot.0),
        Side::Right | Side::Above => (false, layout.plot.1),
    };
    let edge = up_to(layout, mark, leftward, edge - sight.shift);
    let whole = label.rect.width();
    let mut best = LabelSpot {
        x,
        width: whole,
        side,
        text: &label.text,
    };
    let mut least = f64::MAX;
    for text in [Some(&label.text), label.shorter.as_ref()] {
        let Some(text) = text else { continue };
        let width = match least {
            f64::MAX => whole,
            _ => text_width(text, layout.text_px),
        };
        let from = if leftward { x + whole - width } else { x };
        let at = slid(from, width, leftward, &uprights, edge);
        let far = at.map_or(FAR, |at| (at - from).abs());
        if far + AWAY < least {
            least = far;
            let x = at.unwrap_or(from);
            best = LabelSpot {
                x,
                width,
                side,
                text,
            };
        }
    }
    Some(best)
}

/// How far a label may slide: to the edge, or half way to the next mark of its row, whose label may slide
/// towards it.
fn up_to(layout: &TimelineLayout, mark: &Mark, leftward: bool, edge: f64) -> f64 {
    let mut up_to = edge;
    for other in &layout.marks {
        if other.folded || (other.lane, other.row) != (mark.lane, mark.row) {
            continue;
        }
        let (own, next) = (&mark.bounds, &other.bounds);
        if leftward && next.max.x <= own.min.x {
            up_to = up_to.max(f64::midpoint(next.max.x, own.min.x));
        } else if !leftward && next.min.x >= own.max.x {
            up_to = up_to.min(f64::midpoint(next.min.x, own.max.x));
        }
    }
    up_to
}

/// Where the name of a region stands beside its strand, pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NameSpot {
    /// Left edge.
    pub from: f64,
    /// Right edge.
    pub to: f64,
    /// Line of the words, below the top of the map.
    pub y: f64,
}

impl Threads {
    /// Where the names of the brackets stand, in their order: on the first line that no other name has
    /// taken there, rather where no strand rises, rather right of their own; none where all lines are
    /// taken. `text_px` is the size of their type.
    #[must_use]
    pub fn names(&self, text_px: f64) -> Vec<Option<NameSpot>> {
        let mut names: Vec<Option<NameSpot>> = Vec::new();
        for (bracket, (_, words)) in self.loom.brackets.iter().zip(&self.brackets) {
            let width = text_width(words, text_px);
            let mut best = (usize::MAX, None);
            for place in 0..2 * LINES {
                let left = place % 2 == 1;
                let from = bracket.name.x + if left { -BESIDE - width } else { BESIDE };
                let spot = NameSpot {
                    from,
                    to: from + width,
                    y: bracket.name.y - (place / 2) as f64 * LINE * text_px,
                };
                let meets = |one: &NameSpot| {
                    one.y == spot.y && one.from < spot.to + AIR && from < one.to + AIR
                };
                if from < 0.0 || names.iter().flatten().any(meets) {
                    continue;
                }
                let mut strands = self.loom.strands.iter();
                let hidden =
                    strands.any(|strand| strand.x > from - AIR && strand.x < spot.to + AIR);
                let cost = 2 * place + 3 * usize::from(hidden);
                if cost < best.0 {
                    best = (cost, Some(spot));
                }
            }
            names.push(best.1);
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_free_stays() {
        assert_eq!(slid(10.0, 50.0, false, &[], 500.0), Some(10.0));
        assert_eq!(slid(10.0, 50.0, false, &[4.0, 70.0], 500.0), Some(10.0));
    }

    #[test]
    fn it_slides_past_one_strand_after_the_other() {
        assert_eq!(slid(10.0, 50.0, false, &[30.0, 33.0], 500.0), Some(38.0));
        assert_eq!(
            slid(10.0, 50.0, false, &[30.0, 60.0, 100.0], 500.0),
            Some(105.0)
        );
        assert_eq!(slid(100.0, 50.0, true, &[120.0], 0.0), Some(65.0));
    }

    #[test]
    fn where_nothing_is_free_there_is_no_place() {
        assert_eq!(slid(10.0, 50.0, false, &[30.0], 80.0), None);
        let fence: Vec<f64> = (0..40).map(|at| f64::from(at) * 20.0).collect();
        assert_eq!(slid(10.0, 50.0, false, &fence, 2000.0), None);
    }
}
