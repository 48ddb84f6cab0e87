//! Which rings an area has, which arcs a ring walks, and who owns an arc.

use core::ops::Range;

use super::DecodeError;
use super::decode::Head;
use super::reader::Reader;
use super::shape::{Arc, NOBODY, Step};

/// Which rings an area has, and which steps a ring.
#[derive(Default)]
pub(super) struct Shapes {
    pub(super) areas: Vec<Range<usize>>,
    pub(super) rings: Vec<Range<usize>>,
    pub(super) steps: Vec<Step>,
}

/// Reads the shapes, and writes down on which sides of each arc which area lies.
pub(super) fn read_shapes(mut geometry: Reader<'_>, head: &Head, arcs: &mut [Arc]) -> Shapes {
    let fault = geometry.fault;
    let mut shapes = Shapes::default();
    let mut last = 0_i64;
    let mut island = head.shared;
    for area in 0..head.areas {
        let first_ring = shapes.rings.len();
        for _ in 0..geometry.count() {
            let first_step = shapes.steps.len();
            for _ in 0..geometry.count() {
                last += i64::from(geometry.signed());
                let arc = usize::try_from(last >> 1).unwrap_or(usize::MAX);
                if arc >= head.shared {
                    fault.note(DecodeError::Reference);
                }
                shapes.walk(arc, last & 1 == 1, area, arcs, &geometry);
            }
            if first_step == shapes.steps.len() {
                fault.note(DecodeError::Reference);
            }
            shapes.rings.push(first_step..shapes.steps.len());
        }
        for _ in 0..geometry.unsigned() {
            if island >= head.first_line() {
                fault.note(DecodeError::Reference);
                break;
            }
            let step = shapes.steps.len();
            shapes.walk(island, false, area, arcs, &geometry);
            shapes.rings.push(step..step + 1);
            island += 1;
        }
        shapes.areas.push(first_ring..shapes.rings.len());
    }
    geometry.finish();
    shapes
}

impl Shapes {
    /// One more step of a ring of an area.
    #[inline(never)]
    fn walk(
        &mut self,
        arc: usize,
        backwards: bool,
        area: usize,
        arcs: &mut [Arc],
        reader: &Reader<'_>,
    ) {
        self.steps.push(Step { arc, backwards });
        if !arcs.get_mut(arc).is_some_and(|arc| own(arc, area)) {
            reader.fault.note(DecodeError::Owners);
        }
    }
}

/// Whether an area finds room on one of the sides of an arc.
fn own(arc: &mut Arc, area: usize) -> bool {
    for owner in &mut arc.owners {
        if *owner == NOBODY {
            *owner = area;
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_has_two_sides_and_no_more() {
        let mut arc = Arc {
            points: 0..1,
            owners: [NOBODY; 2],
        };
        assert!(own(&mut arc, 0));
        assert_eq!(arc.owners, [0, NOBODY]);
        assert!(own(&mut arc, 1));
        assert_eq!(arc.owners, [0, 1]);
        assert!(!own(&mut arc, 2));
    }
}
