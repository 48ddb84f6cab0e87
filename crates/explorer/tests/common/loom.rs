//! Looms of every size, and what must hold for each.

use super::generated::Dice;
use fil_explorer::loom::{
    CombBox, Loom, LoomWish, PortWish, Step, TagWish, Turn, fan, fits_at_first, tangle, tangled,
    weave,
};
use fil_geometry::point::{Point, Rect};

/// A loom of some size: eyelets gather in a few parts of the map, as countries do.
pub fn wish(seed: u64, tags: usize, ports: usize, width: f64, rows: usize) -> LoomWish {
    let mut dice = Dice(seed);
    let mut below = |n: f64| dice.below(1_000_000) as f64 / 1e6 * n;
    let map_height = 120.0 + below(300.0);
    let centres: Vec<(f64, f64)> = (0..5)
        .map(|_| (below(width), below(map_height - 40.0)))
        .collect();
    let mut list: Vec<TagWish> = (0..tags)
        .map(|tag| {
            let (x, y) = centres[tag % 5];
            let spread = width * 0.09;
            TagWish {
                eyelet: Point::new(
                    (x + below(2.0 * spread) - spread).clamp(4.0, width - 4.0),
                    (y + below(80.0) - 40.0).clamp(4.0, map_height - 8.0),
                ),
                width: 44.0 + below(70.0),
                fan: 0.0,
            }
        })
        .collect();
    list.sort_by(|a, b| a.eyelet.x.total_cmp(&b.eyelet.x));
    let comb = CombBox {
        left: 0.0,
        right: width,
        top: map_height + 6.0,
        tag_height: 30.0,
        rows,
        row_gap: 6.0,
        gap: 6.0,
    };
    let foot = comb.bottom();
    let ports = (0..ports)
        .map(|lane| {
            let mut leads: Vec<usize> = (0..1 + below(5.0) as usize)
                .map(|_| below(tags as f64) as usize)
                .collect();
            leads.sort_unstable();
            leads.dedup();
            PortWish {
                lane_y: foot + 110.0 + 44.0 * lane as f64,
                x: width * 0.15 + below(width * 0.8),
                slide: if below(1.0) < 0.2 { -48.0 } else { 0.0 },
                turn: [Turn::Knot, Turn::Left, Turn::Right][below(3.0) as usize],
                tags: leads,
            }
        })
        .collect();
    let mut wish = LoomWish {
        tags: list,
        comb,
        weft_bottom: foot + 86.0,
        ports,
        brackets: Vec::new(),
        eyelet_radius: 5.2,
        pitch: 3.0,
    };
    for tag in 0..wish.tags.len() {
        let count = wish
            .ports
            .iter()
            .filter(|port| port.tags.contains(&tag))
            .count();
        wish.tags[tag].fan = fan(count, wish.pitch).min(wish.tags[tag].width / 2.0 - 4.0);
    }
    // A comb that is too narrow is made as wide as its tags need.
    while !fits_at_first(&wish.tags, &wish.comb) {
        wish.comb.right += 40.0;
    }
    wish
}

/// The points of a line; its curves in small pieces.
pub fn points(steps: &[Step]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for step in steps {
        let from = out.last().copied().unwrap_or_default();
        let mix =
            |a: Point, b: Point, t: f64| Point::new(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
        match *step {
            Step::Move(to) | Step::Line(to) => out.push(to),
            Step::Quad(control, to) => {
                for piece in 1..=6 {
                    let t = f64::from(piece) / 6.0;
                    out.push(mix(mix(from, control, t), mix(control, to, t), t));
                }
            }
            Step::Cubic(one, other, to) => {
                for piece in 1..=24 {
                    let t = f64::from(piece) / 24.0;
                    let (a, b, c) = (mix(from, one, t), mix(one, other, t), mix(other, to, t));
                    out.push(mix(mix(a, b, t), mix(b, c, t), t));
                }
            }
        }
    }
    out
}

/// How often two lines cross.
pub fn crossings(one: &[Point], other: &[Point]) -> usize {
    let turn = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let mut count = 0;
    for a in one.windows(2) {
        for b in other.windows(2) {
            let apart = turn(a[0], a[1], b[0]) * turn(a[0], a[1], b[1]) < 0.0
                && turn(b[0], b[1], a[0]) * turn(b[0], b[1], a[1]) < 0.0;
            count += usize::from(apart);
        }
    }
    count
}

/// Tags lie apart, and none leaves the comb between its edges.
pub fn check_tags((left, right): (f64, f64), loom: &Loom) {
    for (at, tag) in loom.tags.iter().enumerate() {
        assert!(
            tag.rect.min.x >= left - 1e-6 && tag.rect.max.x <= right + 1e-6,
            "{tag:?} leaves {left}..{right}"
        );
        for other in &loom.tags[at + 1..] {
            let apart = tag.rect.max.x <= other.rect.min.x + 1e-6
                || other.rect.max.x <= tag.rect.min.x + 1e-6;
            assert!(tag.row != other.row || apart, "{tag:?} {other:?}");
        }
    }
}

pub fn check_ends(wish: &LoomWish, loom: &Loom) {
    let led: usize = wish.ports.iter().map(|port| port.tags.len()).sum();
    assert_eq!(loom.strands.len(), led);
    for strand in &loom.strands {
        let (tag, port) = (&loom.tags[strand.tag], &wish.ports[strand.port]);
        assert!(port.tags.contains(&strand.tag));
        let (lane, weft, map) = (
            points(&strand.lane),
            points(&strand.weft),
            points(&strand.map),
        );
        assert!((lane[0].y - strand.lane_y).abs() < 1e-6);
        assert!(lane.last().unwrap().distance_squared(weft[0]) < 1e-6);
        let foot = *weft.last().unwrap();
        assert!((foot.y - tag.rect.max.y).abs() < 1e-6, "{foot:?} {tag:?}");
        assert!(foot.x > tag.rect.min.x && foot.x < tag.rect.max.x);
        assert!((map[0].x - foot.x).abs() < 1e-6 && (map[0].y - tag.rect.min.y).abs() < 1e-6);
        let end = *map.last().unwrap();
        assert!(end.distance_squared(wish.tags[strand.tag].eyelet) < 1e-6);
        assert!(
            weft.iter()
                .chain(&map)
                .all(|p| p.x.is_finite() && p.y.is_finite())
        );
    }
}

pub fn check_over_tags(loom: &Loom) {
    let inside = |rect: &Rect, p: Point| {
        p.x > rect.min.x + 1e-6
            && p.x < rect.max.x - 1e-6
            && p.y > rect.min.y + 1e-6
            && p.y < rect.max.y - 1e-6
    };
    for strand in &loom.strands {
        let line: Vec<Point> = points(&strand.weft)
            .into_iter()
            .chain(points(&strand.map))
            .collect();
        for pair in line.windows(2) {
            for piece in 0..=16 {
                let t = f64::from(piece) / 16.0;
                let p = Point::new(
                    pair[0].x + (pair[1].x - pair[0].x) * t,
                    pair[0].y + (pair[1].y - pair[0].y) * t,
                );
                for (tag, placed) in loom.tags.iter().enumerate() {
                    assert!(
                        tag == strand.tag || !inside(&placed.rect, p),
                        "thread to {} over tag {tag} at {p:?}",
                        strand.tag
                    );
                }
            }
        }
    }
}

pub fn check_crossings(loom: &Loom) {
    for (at, one) in loom.strands.iter().enumerate() {
        for other in &loom.strands[at + 1..] {
            let needed = (one.x - other.x) * (one.foot_x - other.foot_x) < 0.0;
            let count = crossings(&points(&one.weft), &points(&other.weft));
            assert!(
                count <= usize::from(needed),
                "{count} crossings of {one:?} and {other:?}"
            );
        }
    }
}

/// Crossings of our comb on the map, as it is drawn, and the fewest of many orders drawn by lot whose
/// tags stand no farther from their eyelets than ours do.
pub fn beside_chance(seed: u64, orders: usize) -> (usize, usize) {
    let mut dice = Dice(seed);
    let wish = wish(seed, 6 + dice.below(30) as usize, 6, 1100.0, 1);
    let loom = weave(&wish);
    let mut ours: Vec<usize> = (0..loom.tags.len()).collect();
    let x = |tag: &usize| loom.tags[*tag].rect.center().x;
    ours.sort_by(|a, b| x(a).total_cmp(&x(b)));
    let aside = ours
        .iter()
        .map(|tag| (x(tag) - wish.tags[*tag].eyelet.x).abs());
    // The order from west to east is always among them.
    let west_to_east: Vec<usize> = (0..wish.tags.len()).collect();
    let (first, far) = tangle(&wish, &west_to_east);
    let bound = aside.fold(far, f64::max) + 1e-6;
    let crossed = tangled(&wish, &loom.tags);
    let mut fewest = first;
    for _ in 0..orders {
        let mut order = west_to_east.clone();
        for _ in 0..1 + dice.below(2 * order.len() as u64) {
            let one = dice.below(order.len() as u64) as usize;
            let other = (one + 1 + dice.below(4) as usize).min(order.len() - 1);
            order.swap(one, other);
        }
        let (crossings, far) = tangle(&wish, &order);
        if far <= bound {
            fewest = fewest.min(crossings);
        }
    }
    (crossed, fewest)
}
