//! Boxes in a line, each as near to where it wants to stand as the others allow.

/// A run of neighbours that stand as close together as they may.
struct Block {
    /// Sum of where its members want the first box of the line.
    sum: f64,
    members: usize,
}

impl Block {
    fn mean(&self) -> f64 {
        self.sum / self.members as f64
    }
}

/// Places of points on a line, in the order given, each at least as far from the one before as
/// `apart` says (one entry less than `wishes`; what is missing counts as 0), all between `from` and
/// `to`, with the least sum of squared distances from the wishes. Where they do not fit between
/// `from` and `to` they begin at `from`. Pixels throughout.
///
/// Formula: bounded isotonic regression by pooling adjacent violators (Barlow, Bartholomew, Bremner,
/// Brunk 1972), after taking the distances out of the wishes; its values held in the bounds are the
/// bounded optimum.
#[must_use]
pub fn line_up(wishes: &[f64], apart: &[f64], from: f64, to: f64) -> Vec<f64> {
    let mut offsets = Vec::with_capacity(wishes.len());
    let mut blocks: Vec<Block> = Vec::new();
    let mut offset = 0.0;
    for (at, wish) in wishes.iter().enumerate() {
        if let Some(apart) = at.checked_sub(1).and_then(|before| apart.get(before)) {
            offset += apart.max(0.0);
        }
        offsets.push(offset);
        let mut block = Block {
            sum: wish - offset,
            members: 1,
        };
        while let Some(last) = blocks.pop_if(|last| last.mean() > block.mean()) {
            block.sum += last.sum;
            block.members += last.members;
        }
        blocks.push(block);
    }
    let highest = (to - offset).max(from);
    let starts = blocks
        .iter()
        .flat_map(|block| std::iter::repeat_n(block.mean().clamp(from, highest), block.members));
    starts
        .zip(offsets)
        .map(|(start, offset)| start + offset)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_room_stays_where_it_wants() {
        assert_eq!(
            line_up(&[10.0, 50.0, 90.0], &[20.0, 20.0], 0.0, 100.0),
            [10.0, 50.0, 90.0]
        );
        assert!(line_up(&[], &[], 0.0, 1.0).is_empty());
    }

    #[test]
    fn neighbours_give_way_by_halves() {
        assert_eq!(line_up(&[50.0, 52.0], &[10.0], 0.0, 100.0), [46.0, 56.0]);
        assert_eq!(line_up(&[50.0, 40.0], &[10.0], 0.0, 100.0), [40.0, 50.0]);
    }

    #[test]
    fn the_ends_hold_and_what_does_not_fit_begins_at_the_first() {
        assert_eq!(line_up(&[-50.0, 0.0], &[10.0], 5.0, 100.0), [5.0, 15.0]);
        assert_eq!(line_up(&[150.0, 200.0], &[10.0], 5.0, 100.0), [90.0, 100.0]);
        assert_eq!(line_up(&[0.0, 0.0], &[30.0], 5.0, 20.0), [5.0, 35.0]);
    }

    /// No small move of one box, or of a run of them, comes nearer to the wishes.
    #[test]
    fn nothing_better_lies_nearby() {
        let mut seed = 11_u32;
        let mut next = |below: f64| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(seed >> 8) / f64::from(1_u32 << 24) * below
        };
        for _ in 0..200 {
            let wishes: Vec<f64> = (0..9).map(|_| next(300.0)).collect();
            let apart: Vec<f64> = (0..8).map(|_| 5.0 + next(25.0)).collect();
            let places = line_up(&wishes, &apart, 0.0, 300.0);
            let far = |places: &[f64]| -> f64 {
                places
                    .iter()
                    .zip(&wishes)
                    .map(|(a, b)| (a - b) * (a - b))
                    .sum()
            };
            let allowed = |places: &[f64]| {
                let gaps = places.windows(2).zip(&apart);
                places.first().is_some_and(|x| *x >= -1e-9)
                    && places.last().is_some_and(|x| *x <= 300.0 + 1e-9)
                    && gaps
                        .clone()
                        .all(|(pair, apart)| pair[1] - pair[0] >= apart - 1e-9)
            };
            assert!(allowed(&places), "{places:?}");
            for first in 0..9 {
                for last in first..9 {
                    for step in [-0.5, 0.5] {
                        let mut other = places.clone();
                        other[first..=last].iter_mut().for_each(|x| *x += step);
                        assert!(!allowed(&other) || far(&other) >= far(&places) - 1e-9);
                    }
                }
            }
        }
    }
}
