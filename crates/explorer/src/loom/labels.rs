//! Step 12 (DESIGN.md §2): a label that would lie under a strand slides along its lane.

/// Free space between a label and a strand, pixels.
const AIR: f64 = 5.0;
/// A label slides past so many strands and no farther.
const SLIDES: usize = 8;

/// Where a label begins that wants to begin at `x` and is `width` wide, when strands rise at
/// `uprights` across its lane: past them to the right, or to the left with `leftward`, as far as
/// `edge`; none where nothing is free. Pixels.
#[must_use]
pub fn slid(x: f64, width: f64, leftward: bool, uprights: &[f64], edge: f64) -> Option<f64> {
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
