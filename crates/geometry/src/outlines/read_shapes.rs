//! Which rings an area has, which arcs a ring walks, and who owns an arc.

use core::ops::Range;

use super::DecodeError;
use super::decode::Head;
use super::reader::Reader;
use super::shape::{Arc, NOBODY, Step};

/// Which rings an area has, and which steps a ring.
pub(super) struct Shapes {
    pub(super) areas: Vec<Range<usize>>,
    pub(super) rings: Vec<Range<usize>>,
    pub(super) steps: Vec<Step>,
}

pub(super) fn read_shapes(mut geometry: Reader<'_>, head: &Head) -> Result<Shapes, DecodeError> {
    let mut shapes = Shapes {
        areas: Vec::with_capacity(head.areas),
        rings: Vec::new(),
        steps: Vec::new(),
    };
    let mut last = 0_i64;
    let mut island = head.shared;
    for _ in 0..head.areas {
        let first_ring = shapes.rings.len();
        for _ in 0..geometry.count()? {
            let first_step = shapes.steps.len();
            for _ in 0..geometry.count()? {
                last += i64::from(geometry.signed()?);
                let arc = usize::try_from(last >> 1).map_err(|_| DecodeError::Reference)?;
                if arc >= head.shared {
                    return Err(DecodeError::Reference);
                }
                shapes.steps.push(Step {
                    arc,
                    backwards: last & 1 == 1,
                });
            }
            if first_step == shapes.steps.len() {
                return Err(DecodeError::Reference);
            }
            shapes.rings.push(first_step..shapes.steps.len());
        }
        for _ in 0..geometry.count()? {
            if island >= head.first_line() {
                return Err(DecodeError::Reference);
            }
            let step = shapes.steps.len();
            shapes.steps.push(Step {
                arc: island,
                backwards: false,
            });
            shapes.rings.push(step..step + 1);
            island += 1;
        }
        shapes.areas.push(first_ring..shapes.rings.len());
    }
    geometry.finish()?;
    Ok(shapes)
}

/// Writes down on which sides of each arc which area lies.
pub(super) fn set_owners(
    arcs: &mut [Arc],
    areas: &[Range<usize>],
    rings: &[Range<usize>],
    steps: &[Step],
) -> Result<(), DecodeError> {
    for (number, area) in (0_u16..).zip(areas) {
        for ring in rings.get(area.clone()).unwrap_or_default() {
            for step in steps.get(ring.clone()).unwrap_or_default() {
                let arc = arcs.get_mut(step.arc).ok_or(DecodeError::Reference)?;
                let free = arc.owners.iter_mut().find(|owner| **owner == NOBODY);
                *free.ok_or(DecodeError::Owners)? = number;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_has_two_sides_and_no_more() {
        let step = Step {
            arc: 0,
            backwards: false,
        };
        let rings = [0..1, 1..2, 2..3];
        let owners = |areas| {
            let mut arcs = [Arc {
                points: 0..1,
                owners: [NOBODY; 2],
            }];
            set_owners(&mut arcs, areas, &rings, &[step; 3]).map(|()| arcs[0].owners)
        };
        assert_eq!(owners(&rings[..1]), Ok([0, NOBODY]));
        assert_eq!(owners(&rings[..2]), Ok([0, 1]));
        assert_eq!(owners(&rings), Err(DecodeError::Owners));
    }
}
