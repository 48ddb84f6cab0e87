//! From the bytes of the asset to [`Outlines`]. The layout stands in `data/map/README.md`.

use super::read_arcs::{Pen, read_arcs};
use super::read_shapes::{Shapes, read_shapes};
use super::reader::{Fault, Reader};
use super::{AreaId, DecodeError, Outlines, Place};
use crate::point::{LonLat, Rect};

const MAGIC: &[u8] = b"FOL1";

/// Counts of the header.
pub(super) struct Head {
    pub(super) areas: usize,
    pub(super) shared: usize,
    pub(super) islands: usize,
    pub(super) lines: usize,
    places: usize,
}

impl Head {
    /// Number of the arc after the islands: the first extra line.
    pub(super) const fn first_line(&self) -> usize {
        self.shared.saturating_add(self.islands)
    }
}

pub(super) fn decode(bytes: &[u8]) -> Result<Outlines, DecodeError> {
    let fault = Fault::default();
    let outlines = read(Reader::new(bytes, &fault));
    fault.noted().map_or(Ok(outlines), Err)
}

fn read(mut reader: Reader<'_>) -> Outlines {
    let fault = reader.fault;
    if reader.take(MAGIC.len()) != MAGIC {
        fault.note(DecodeError::Magic);
    }
    let per_degree = reader.unsigned();
    let central_meridian = f64::from(reader.signed());
    if per_degree == 0 || central_meridian.abs() > 180.0 {
        fault.note(DecodeError::Coordinate);
    }
    let step = 1.0 / f64::from(per_degree);
    let head = Head {
        areas: reader.count(),
        shared: reader.count(),
        islands: reader.count(),
        lines: reader.count(),
        places: reader.count(),
    };
    let mut sizes = [0; 5];
    for size in &mut sizes {
        *size = reader.count();
    }

    let ids = read_ids(&mut reader, head.areas);
    if !ids.is_sorted_by(|a, b| a < b) {
        fault.note(DecodeError::Id);
    }
    let line_ids = read_ids(&mut reader, head.lines);
    let place_ids = read_ids(&mut reader, head.places);

    let [lengths, starts, xs, ys, geometry] = sizes.map(|size| reader.split(size));
    let mut pen = Pen {
        starts,
        xs,
        ys,
        limit: [180 * i64::from(per_degree), 90 * i64::from(per_degree)],
        at: [0, 0],
    };
    reader.finish();

    let (points, mut arcs) = read_arcs(lengths, &mut pen, &head);
    let mut places = Vec::new();
    for id in place_ids {
        let [x, y] = pen.start();
        let at = LonLat::new(f64::from(x) * step + central_meridian, f64::from(y) * step);
        places.push(Place { id, at });
    }
    pen.finish();

    let Shapes {
        areas,
        rings,
        steps,
    } = read_shapes(geometry, &head, &mut arcs);
    let lines = line_ids.into_iter().zip(head.first_line()..).collect();
    let mut outlines = Outlines {
        step,
        central_meridian,
        ids,
        areas,
        rings,
        steps,
        arcs,
        points,
        lines,
        places,
        boxes: Vec::new(),
    };
    for area in 0..outlines.area_count() {
        let area_box = area_box(&outlines, area);
        outlines.boxes.push(area_box);
    }
    outlines
}

fn read_ids(reader: &mut Reader<'_>, count: usize) -> Vec<AreaId> {
    let (bytes, _) = reader.take(count.saturating_mul(3)).as_chunks::<3>();
    let mut ids = Vec::new();
    for id in bytes {
        match AreaId::from_bytes(*id) {
            Some(id) => ids.push(id),
            None => reader.fault.note(DecodeError::Id),
        }
    }
    ids
}

fn area_box(outlines: &Outlines, area: usize) -> Rect {
    let mut rect = Rect::EMPTY;
    for ring in outlines.rings(area) {
        for number in &ring.points() {
            if let Some(point) = outlines.point(*number) {
                rect.grow(point);
            }
        }
    }
    rect
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outlines::ArcRole;
    use crate::point::Point;

    const fn z(n: i8) -> u8 {
        if n < 0 {
            2 * n.unsigned_abs() - 1
        } else {
            2 * n.unsigned_abs()
        }
    }

    /// Two squares side by side, an island of the second, an extra line and a place.
    fn sample() -> Vec<u8> {
        let mut bytes = b"FOL1".to_vec();
        bytes.extend([1, z(11), 2, 3, 1, 1, 1, 5, 12, 10, 10, 10]);
        bytes.extend(b"AAABBBLOCPPP");
        bytes.extend([3, 1, 3, 2, 1]);
        bytes.extend([1, 1, 0, 0, 0, 0, 4, 5, -4, -5, 1, 1].map(z));
        bytes.extend([-1, 0, 1, 0, 1, 0, -1, 1, -1, 1].map(z));
        bytes.extend([0, -1, 0, 1, 0, -1, 0, 0, 1, 1].map(z));
        bytes.extend([1, 2, z(0), z(2), 0, 1, 2, z(1), z(2), 1]);
        bytes
    }

    #[test]
    fn a_cut_or_longer_file_is_refused() {
        let whole = include_bytes!("../../../../data/map/outlines.bin");
        assert!(Outlines::decode(whole).is_ok());
        for length in (0..whole.len()).step_by(997) {
            assert!(Outlines::decode(&whole[..length]).is_err(), "{length}");
        }
        let mut longer = whole.to_vec();
        longer.push(0);
        assert_eq!(Outlines::decode(&longer).err(), Some(DecodeError::Trailing));
        assert_eq!(Outlines::decode(b"FOL2").err(), Some(DecodeError::Magic));
    }

    #[test]
    fn huge_counts_are_refused_without_allocating() {
        let mut bytes = b"FOL1".to_vec();
        bytes.extend([50, 22]);
        for _ in 0..10 {
            bytes.extend([0xff, 0xff, 0xff, 0xff, 0x0f]);
        }
        assert_eq!(Outlines::decode(&bytes).err(), Some(DecodeError::Truncated));
    }

    #[test]
    fn rings_share_their_arcs() {
        let outlines = Outlines::decode(&sample()).unwrap();
        let rings = |area| {
            outlines
                .rings(area)
                .iter()
                .map(|r| r.points())
                .collect::<Vec<Vec<_>>>()
        };
        assert_eq!(rings(0), [[0, 1, 2, 4]]);
        assert_eq!(rings(1), [vec![5, 9, 8, 7], vec![10, 11, 12]]);
        assert_eq!(outlines.role(0), ArcRole::Coast(0));
        assert_eq!(outlines.role(1), ArcRole::Border(0, 1));
        assert_eq!(outlines.role(3), ArcRole::Coast(1));
        assert_eq!(outlines.role(4), ArcRole::Line(AreaId::parse("LOC")));
        assert_eq!(
            outlines.point(13),
            Some(Point::new(5.0, 5.0)),
            "an island ends where it began"
        );
        assert_eq!(
            outlines.area_box(1),
            Rect::new(Point::new(1.0, 0.0), Point::new(6.0, 6.0))
        );
        assert_eq!(
            outlines.places().first().map(|p| p.at),
            Some(LonLat::new(14.0, 3.0))
        );
    }

    #[test]
    fn an_arc_with_three_owners_is_refused() {
        let mut bytes = sample();
        let length = bytes.len();
        // The ring of B walks the middle arc there and back.
        bytes[length - 2] = z(-1);
        assert_eq!(Outlines::decode(&bytes).err(), Some(DecodeError::Owners));
        bytes[length - 2] = z(9);
        assert_eq!(Outlines::decode(&bytes).err(), Some(DecodeError::Reference));
    }
}
