//! Step 9 (DESIGN.md §2): the line of a thread.

use super::bundles::Rising;
use super::curve::controls;
use super::types::{Bracket, BracketWish, LoomWish, PortWish, Step, Strand, Tag, Turn};
use fil_geometry::point::Point;

/// Largest radius of a corner in the weft, and of the turn out of a lane, pixels.
const CORNER: f64 = 16.0;
pub(super) const TURN: f64 = 11.0;
/// How far beside the middle of a tag a bracket's leg stands: the first place that is free of the tags
/// below; and how far above the bottom of the band a region's name.
const LEGS: [f64; 6] = [-10.0, 10.0, -6.0, 6.0, -4.0, 4.0];
const REACH: f64 = 10.0;
const NAME: f64 = 12.0;

/// A thread through its tag; none where the tag is not there.
pub(super) fn strand(
    wish: &LoomWish,
    tags: &[Tag],
    one: &Rising,
    lane_y: f64,
    track: Option<Turns>,
) -> Option<Strand> {
    let (tag, port) = (tags.get(one.tag)?, wish.ports.get(one.port)?);
    let eyelet = wish.tags.get(one.tag)?.eyelet;
    let bottom = wish.weft_bottom;
    let lane = lane_part(one.x, port, lane_y, bottom);
    let mut line = Line::default();
    line.begin(Point::new(one.x, bottom));
    let foot = Point::new(one.foot_x, tag.rect.max.y);
    if let Some(Turns { y, radii }) = track {
        let next = Point::new(one.foot_x, y);
        line.corner(Point::new(one.x, y), next, radii.0);
        line.corner(next, foot, radii.1);
    } else {
        let top = wish.comb.bottom();
        let middle = f64::midpoint(bottom, top);
        line.steps.push(Step::Cubic(
            Point::new(one.x, middle),
            Point::new(one.foot_x, middle),
            Point::new(one.foot_x, top),
        ));
        line.at = Point::new(one.foot_x, top);
    }
    line.to(foot);
    // The curves of a comb begin at its head, whichever the row.
    let mut map = Line::default();
    map.begin(Point::new(one.foot_x, tag.rect.min.y));
    map.to(Point::new(one.foot_x, wish.comb.top));
    let [_, one_control, other_control, end] =
        controls(Point::new(one.foot_x, wish.comb.top), eyelet, tag.bend);
    map.steps.push(Step::Cubic(one_control, other_control, end));
    Some(Strand {
        port: one.port,
        tag: one.tag,
        x: one.x,
        lane_y,
        foot_x: one.foot_x,
        lane,
        weft: line.steps,
        map: map.steps,
    })
}

/// Where a strand travels sideways, and how round its two corners are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turns {
    pub(super) y: f64,
    pub(super) radii: (f64, f64),
}

/// The corners of strands at their heights. A corner is no rounder than what turns inside it allows:
/// the curve would cross that where the sharp corner does not. Strands that travel together have
/// theirs beside one another and need no care.
pub(super) fn turns(
    wish: &LoomWish,
    rising: &[Rising],
    heights: &[Option<f64>],
) -> Vec<Option<Turns>> {
    let leftward = |one: &Rising| one.foot_x < one.x;
    let at = |number: usize| Some((rising.get(number)?, heights.get(number).copied().flatten()?));
    let all: Vec<(&Rising, f64)> = (0..rising.len()).filter_map(at).collect();
    let turns_of = |(one, y): (&Rising, f64)| {
        let way = if leftward(one) { -1.0 } else { 1.0 };
        let most = CORNER.min((one.foot_x - one.x).abs() / 2.0);
        let mut radii = (most, most.min((y - wish.comb.bottom()).max(0.0)));
        for (other, height) in &all {
            if other.port == one.port && leftward(other) == leftward(one) {
                continue;
            }
            for x in [other.x, other.foot_x] {
                // How far inside each corner the other turns.
                let after = ((x - one.x) * way, height - y);
                let before = ((one.foot_x - x) * way, y - height);
                radii.0 = spared(radii.0, after);
                radii.1 = spared(radii.1, before);
            }
        }
        Turns { y, radii }
    };
    (0..rising.len())
        .map(|number| at(number).map(turns_of))
        .collect()
}

/// The radius that leaves a place outside a corner, counted from the corner inwards.
fn spared(radius: f64, (x, y): (f64, f64)) -> f64 {
    if x < 0.0 || y < 0.0 {
        return radius;
    }
    radius.min(x.max(y))
}

/// Out of the lane and straight up.
fn lane_part(x: f64, port: &PortWish, lane_y: f64, bottom: f64) -> Vec<Step> {
    let mut line = Line::default();
    let up = Point::new(x, lane_y - TURN);
    match port.turn {
        Turn::Left | Turn::Right => {
            let side = if port.turn == Turn::Left { -TURN } else { TURN };
            line.begin(Point::new(x + side, lane_y));
            line.curve(Point::new(x, lane_y), up);
        }
        Turn::Knot if (x - port.x).abs() < 0.5 => line.begin(Point::new(x, lane_y)),
        // A port that had to give way is reached along the lane.
        Turn::Knot => {
            line.begin(Point::new(port.x, lane_y));
            line.corner(Point::new(x, lane_y), up, TURN);
        }
    }
    line.to(Point::new(x, bottom));
    line.steps
}

/// A strand to a region, and the bracket under its tags at the height `y`.
pub(super) fn bracket(wish: &LoomWish, tags: &[Tag], one: &BracketWish, y: f64) -> Bracket {
    let bottom = wish.weft_bottom;
    let mut lane = Line::default();
    lane.begin(Point::new(one.x, one.lane_y));
    lane.to(Point::new(one.x, bottom));
    let mut weft = Line::default();
    weft.begin(Point::new(one.x, bottom));
    let mut legs = Line::default();
    let mut span = (f64::INFINITY, f64::NEG_INFINITY);
    for tag in one.tags.iter().filter_map(|tag| tags.get(*tag)) {
        // Beside the strands, which pass in the middle.
        let middle = tag.rect.center().x;
        let is_free = |aside: &f64| {
            let x = middle + aside;
            let mut below = tags.iter().filter(|other| other.row > tag.row);
            !below.any(|other| x > other.rect.min.x - 2.0 && x < other.rect.max.x + 2.0)
        };
        if let Some(aside) = LEGS.into_iter().find(is_free) {
            legs.begin(Point::new(middle + aside, y));
            legs.to(Point::new(middle + aside, tag.rect.max.y));
        }
        span = (span.0.min(middle - REACH), span.1.max(middle + REACH));
    }
    if span.0 > span.1 {
        weft.to(Point::new(one.x, y));
    } else if one.x < span.0 - CORNER || one.x > span.1 + CORNER {
        let far = if one.x < span.0 { span.1 } else { span.0 };
        let corner = Point::new(one.x, y);
        weft.corner(corner, Point::new(far, y), CORNER.min(bottom - y).max(0.0));
        weft.to(Point::new(far, y));
    } else {
        weft.to(Point::new(one.x, y));
        weft.begin(Point::new(span.0.min(one.x), y));
        weft.to(Point::new(span.1.max(one.x), y));
    }
    Bracket {
        lane: lane.steps,
        weft: weft.steps,
        legs: legs.steps,
        name: Point::new(one.x, bottom - NAME),
    }
}

/// A line that is being drawn.
#[derive(Default)]
struct Line {
    steps: Vec<Step>,
    at: Point,
}

impl Line {
    fn begin(&mut self, at: Point) {
        self.steps.push(Step::Move(at));
        self.at = at;
    }

    /// Straight on, unless that is where the line is.
    fn to(&mut self, to: Point) {
        if self.at.distance_squared(to) > 1e-6 {
            self.steps.push(Step::Line(to));
            self.at = to;
        }
    }

    fn curve(&mut self, control: Point, to: Point) {
        self.steps.push(Step::Quad(control, to));
        self.at = to;
    }

    /// To a corner and around it, towards `next`, as round as both sides allow.
    fn corner(&mut self, corner: Point, next: Point, radius: f64) {
        let (before, behind) = (
            self.at.distance_squared(corner).sqrt(),
            corner.distance_squared(next).sqrt(),
        );
        let radius = radius.min(before).min(behind);
        self.to(toward(corner, self.at, radius));
        self.curve(corner, toward(corner, next, radius));
    }
}

/// The point so far from one point towards another.
fn toward(from: Point, to: Point, far: f64) -> Point {
    let whole = from.distance_squared(to).sqrt().max(1e-9);
    let part = far / whole;
    Point::new(
        from.x + (to.x - from.x) * part,
        from.y + (to.y - from.y) * part,
    )
}
