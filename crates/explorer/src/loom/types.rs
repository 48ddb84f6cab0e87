//! What goes into the loom and what comes out. Pixels throughout, `y` downwards.

use fil_geometry::point::{Point, Rect};

/// A tag of the comb before it has a place: a country's, or a region's when there are too many
/// countries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TagWish {
    /// Where its country's mark sits on the map: the thread ends there, and the tag wants to stand
    /// below it.
    pub eyelet: Point,
    /// Its width: the name and what stands around it.
    pub width: f64,
    /// Half the width of the strands that pass it, side by side.
    pub fan: f64,
}

/// The band in which tags stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CombBox {
    /// Left edge; no tag begins before.
    pub left: f64,
    /// Right edge; no tag ends behind.
    pub right: f64,
    /// Top of the first row.
    pub top: f64,
    /// Height of a tag.
    pub tag_height: f64,
    /// Rows: 1, or 2 that are staggered.
    pub rows: usize,
    /// Free space between rows.
    pub row_gap: f64,
    /// Free space between neighbours of a row.
    pub gap: f64,
}

/// Towards which part of its lane a strand turns where it leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Not at all: it rises from a knot.
    Knot,
    /// Towards the left.
    Left,
    /// Towards the right.
    Right,
}

/// Where strands of one item leave its lane, together.
#[derive(Clone, Debug, PartialEq)]
pub struct PortWish {
    /// The item's line in its lane.
    pub lane_y: f64,
    /// Where its strands leave.
    pub x: f64,
    /// How far from there it may slide to find free space, to the left when negative: an undated
    /// port may.
    pub slide: f64,
    /// Where its strands turn.
    pub turn: Turn,
    /// The tags its strands lead to, as positions in [`LoomWish::tags`].
    pub tags: Vec<usize>,
}

/// A strand to a region named without its countries: it ends on a bracket under the region's tags.
#[derive(Clone, Debug, PartialEq)]
pub struct BracketWish {
    /// The item's line in its lane.
    pub lane_y: f64,
    /// Where the strand leaves it.
    pub x: f64,
    /// The region's tags, as positions in [`LoomWish::tags`]; may be none.
    pub tags: Vec<usize>,
}

/// Everything the loom depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct LoomWish {
    /// The tags, west to east.
    pub tags: Vec<TagWish>,
    /// Where they stand.
    pub comb: CombBox,
    /// Bottom of the band in which threads travel sideways; its top is that of the comb's foot.
    pub weft_bottom: f64,
    /// The ports, in the order of their lanes from the top, then from the left.
    pub ports: Vec<PortWish>,
    /// Strands to whole regions, in the order of their lanes.
    pub brackets: Vec<BracketWish>,
    /// Radius of an eyelet.
    pub eyelet_radius: f64,
    /// Distance of neighbouring strands.
    pub pitch: f64,
}

/// A placed tag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tag {
    /// Its box.
    pub rect: Rect,
    /// Its row, from the top.
    pub row: usize,
    /// How far its curve bends aside before it reaches the eyelet, to the right when positive.
    pub bend: f64,
}

impl CombBox {
    /// Top of a row.
    #[must_use]
    pub fn row_top(&self, row: usize) -> f64 {
        self.top + (self.tag_height + self.row_gap) * row as f64
    }

    /// Bottom of the last row.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.row_top(self.rows.max(1) - 1) + self.tag_height
    }
}

/// A piece of a thread's line, from where the last one ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Begins a line.
    Move(Point),
    /// A straight piece.
    Line(Point),
    /// A quadratic Bézier curve: its control point and its end.
    Quad(Point, Point),
    /// A cubic Bézier curve: its control points and its end.
    Cubic(Point, Point, Point),
}

/// A thread: from a line of a lane through a tag to an eyelet.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    /// Its port, as a position in [`LoomWish::ports`].
    pub port: usize,
    /// Its tag, as a position in [`LoomWish::tags`].
    pub tag: usize,
    /// Where it rises from its lane.
    pub x: f64,
    /// Its own line within its lane: strands of a braid lie side by side.
    pub lane_y: f64,
    /// Where it passes its tag.
    pub foot_x: f64,
    /// From its line up through the lanes to the bottom of the band.
    pub lane: Vec<Step>,
    /// From there to the foot of the tag.
    pub weft: Vec<Step>,
    /// From the head of the tag to the eyelet.
    pub map: Vec<Step>,
}

/// A strand to a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Bracket {
    /// From the line of its lane up to the bottom of the band.
    pub lane: Vec<Step>,
    /// From there to the bracket, and along it.
    pub weft: Vec<Step>,
    /// From the bracket to the feet of its tags.
    pub legs: Vec<Step>,
    /// Where the region's name stands beside the strand: its middle line.
    pub name: Point,
}

/// The woven loom.
#[derive(Clone, Debug, PartialEq)]
pub struct Loom {
    /// The tags, as in [`LoomWish::tags`].
    pub tags: Vec<Tag>,
    /// The strands, port by port, each from the left.
    pub strands: Vec<Strand>,
    /// The brackets, as in [`LoomWish::brackets`].
    pub brackets: Vec<Bracket>,
}
