//! Step 3 (DESIGN.md §2): tags stand below their eyelets, as near as their neighbours allow.

use super::types::{CombBox, TagWish};
use crate::order::{real, sort_by_number};
use fil_geometry::chart::line_up;

/// Free space between a tag of one row and a strand that passes to the other row.
const CLEAR: f64 = 3.0;
/// Least free space between neighbours of a row, when not all can have the comb's.
const LEAST_GAP: f64 = 2.0;

/// Middles of the tags in the given order, all of it moved by `shift` as far as the comb allows.
/// Tags that do not [fit](fits) run over its right edge.
///
/// In one row neighbours keep the comb's gap, or share what is left when all of them need it. In two
/// staggered rows a strand runs between two tags of the other row: neighbours keep half of the
/// wider and a little more, which keeps those of one row apart too.
pub(super) fn middles(tags: &[TagWish], order: &[usize], comb: &CombBox, shift: f64) -> Vec<f64> {
    let tag = |at: &usize| tags.get(*at).copied();
    let placed: Vec<TagWish> = order.iter().filter_map(tag).collect();
    let wishes: Vec<f64> = placed.iter().map(|tag| tag.eyelet.x + shift).collect();
    let (first, last) = outer_halves(&placed);
    let (from, to) = (comb.left + first, comb.right - last);
    let needed: f64 = distances(&placed, comb.rows, 0.0).iter().sum();
    let steps = placed.len().saturating_sub(1).max(1) as f64;
    let gap = ((to - from - needed) / steps).clamp(LEAST_GAP, comb.gap.max(LEAST_GAP));
    line_up(&wishes, &distances(&placed, comb.rows, gap), from, to)
}

/// Whether the tags fit into the comb in the order they have. In one row any other order fits then too.
fn fits(tags: &[TagWish], comb: &CombBox) -> bool {
    let needed: f64 = distances(tags, comb.rows, LEAST_GAP).iter().sum();
    let (first, last) = outer_halves(tags);
    needed + first + last <= comb.right - comb.left
}

/// Half the widths of the first and of the last tag.
fn outer_halves(placed: &[TagWish]) -> (f64, f64) {
    let half = |tag: Option<&TagWish>| tag.map_or(0.0, |tag| tag.width / 2.0);
    (half(placed.first()), half(placed.last()))
}

/// Whether they fit in this order: in two rows what a tag needs depends on its neighbours.
#[inline(never)]
pub(super) fn fits_in(tags: &[TagWish], order: &[usize], comb: &CombBox) -> bool {
    let placed = order.iter().filter_map(|tag| tags.get(*tag).copied());
    fits(&placed.collect::<Vec<TagWish>>(), comb)
}

/// Whether they fit in the order that they stand in at first: west to east, as their eyelets lie.
#[must_use]
pub fn fits_at_first(tags: &[TagWish], comb: &CombBox) -> bool {
    fits_in(tags, &west_to_east(tags), comb)
}

/// The tags in the order of their eyelets.
#[inline(never)]
pub(super) fn west_to_east(tags: &[TagWish]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tags.len()).collect();
    sort_by_number(&mut order, |tag| {
        real(tags.get(*tag).map_or(0.0, |tag| tag.eyelet.x))
    });
    order
}

/// Distances of the middles of neighbours.
fn distances(placed: &[TagWish], rows: usize, gap: f64) -> Vec<f64> {
    let apart = |(one, next): (&TagWish, &TagWish)| {
        if rows > 1 {
            let over = one.width / 2.0 + next.fan;
            over.max(next.width / 2.0 + one.fan) + CLEAR.max(gap / 2.0)
        } else {
            f64::midpoint(one.width, next.width) + gap
        }
    };
    placed
        .iter()
        .zip(placed.iter().skip(1))
        .map(apart)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fil_geometry::point::Point;

    fn comb(rows: usize, right: f64) -> CombBox {
        CombBox {
            left: 0.0,
            right,
            top: 300.0,
            tag_height: 30.0,
            rows,
            row_gap: 6.0,
            gap: 6.0,
        }
    }

    fn tags(list: &[(f64, f64)]) -> Vec<TagWish> {
        list.iter()
            .map(|(x, width)| TagWish {
                eyelet: Point::new(*x, 100.0),
                width: *width,
                fan: 0.0,
            })
            .collect()
    }

    #[test]
    fn in_one_row_tags_keep_the_gap_and_the_comb() {
        let tags = tags(&[(10.0, 60.0), (100.0, 40.0), (110.0, 40.0)]);
        assert_eq!(
            middles(&tags, &[0, 1, 2], &comb(1, 400.0), 0.0),
            [30.0, 86.0, 132.0]
        );
    }

    #[test]
    fn in_two_rows_a_strand_passes_between_the_tags_of_the_other() {
        let tags = tags(&[(50.0, 60.0), (60.0, 80.0), (70.0, 40.0)]);
        let middles = middles(&tags, &[0, 1, 2], &comb(2, 400.0), 0.0);
        assert!(middles[1] - middles[0] >= 43.0 && middles[2] - middles[1] >= 43.0);
        assert!(middles[2] - middles[0] >= 50.0 + 6.0);
    }

    #[test]
    fn what_is_narrow_shares_the_gap_and_two_rows_hold_more() {
        let tags = tags(&[(10.0, 60.0), (20.0, 60.0), (30.0, 60.0), (40.0, 60.0)]);
        let narrow = comb(1, 250.0);
        assert!(fits(&tags, &narrow));
        let middles = middles(&tags, &[0, 1, 2, 3], &narrow, 0.0);
        assert!((middles[3] - 220.0).abs() < 1e-9, "{middles:?}");
        assert!(!fits(&tags, &comb(1, 240.0)));
        assert!(fits(&tags, &comb(2, 180.0)));
    }
}
