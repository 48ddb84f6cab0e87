//! What goes into the timeline and what comes out.

use super::TimeScale;
use crate::matches::Matches;
use crate::state::ViewState;
use fil_domain::{CountryIx, Dataset, Day, ItemIx, LanguagePack, Shape, TextId};
use fil_geometry::point::Rect;

/// All that the timeline depends on.
#[derive(Clone, Copy, Debug)]
pub struct TimelineInput<'a> {
    /// The data.
    pub data: &'a Dataset,
    /// The language.
    pub pack: &'a LanguagePack,
    /// What the state shows.
    pub matches: &'a Matches,
    /// The state.
    pub state: &'a ViewState,
    /// Width of the stage, pixels.
    pub width_px: f64,
    /// Height of one row, pixels: 44, on the kiosk 64; on paper, where nothing is pressed, less.
    pub row_height: f64,
    /// Size of the labels' type, pixels: 12, on the kiosk 17.
    pub text_px: f64,
}

/// The placed timeline. A part of time enlarges it: places then lie as on a stage that is wide
/// enough for the whole, and [`super::Sight`] tells which of it is shown. They do not change while
/// the part is moved.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineLayout {
    /// The scale, for the axis and the threads.
    pub scale: TimeScale,
    /// Left and right edge of the part with a time: everything of a mark lies between them.
    pub plot: (f64, f64),
    /// Free space between the edges of the plot and the first and last day in sight, pixels.
    pub pad: f64,
    /// Width of the stage, and right edge of the plot as if all of time were in sight; mirrored, its
    /// left edge is the plot's.
    pub width_px: f64,
    /// See [`Self::width_px`].
    pub end: f64,
    /// Whether time runs from right to left.
    pub mirrored: bool,
    /// Size of the labels' type, pixels.
    pub text_px: f64,
    /// First and last year of the axis.
    pub years: (i16, i16),
    /// Names of the organisation through time; only in the whole weave.
    pub eras: Vec<EraBand>,
    /// Height of the band of the eras, at the top; 0 without eras.
    pub era_height: f64,
    /// Whether a lane is a partner's; else it is a kind's.
    pub by_partner: bool,
    /// The lanes, top to bottom.
    pub lanes: Vec<Lane>,
    /// The marks, in time order.
    pub marks: Vec<Mark>,
    /// Top of the axis, under the lanes.
    pub axis_y: f64,
    /// Height of everything, axis included.
    pub height_px: f64,
}

/// A mark of the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The day it stands for.
    pub day: Day,
    /// Where that day begins.
    pub x: f64,
    /// A year, a month or a day in words; empty for a mark between.
    pub label: String,
}

/// A name of the organisation, over its time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EraBand {
    /// The name.
    pub name: TextId,
    /// Left edge.
    pub x0: f64,
    /// Right edge.
    pub x1: f64,
}

/// A lane: the items of one partner or of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The shape of its bobbin.
    pub shape: Shape,
    /// The name on its bobbin: a partner's short name, or the kind.
    pub label: &'static str,
    /// Top.
    pub y: f64,
    /// Height of its rows.
    pub height: f64,
    /// How many rows it has.
    pub rows: usize,
}

/// The side of a mark its label stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the left, ending at the mark.
    Left,
    /// To the right, beginning at the mark.
    Right,
    /// Above its bar, beginning at its knot.
    Above,
}

/// A placed label.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Shorter words, where a thread takes the room of these.
    pub shorter: Option<String>,
    /// Where it stands.
    pub side: Side,
    /// Its box.
    pub rect: Rect,
}

/// One stroke of a mark. All `x` are pixels of the stage; the middle of the row is the mark's `y`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drawing {
    /// A moment: the shape of the kind; a dotted halo when the date is inferred.
    Knot {
        /// Middle.
        x: f64,
        /// Shape.
        shape: Shape,
        /// Whether it has a halo.
        halo: bool,
    },
    /// A time known only as a year (or a month or decade that is wide enough), or the one known
    /// bound of an open range: dotted outline.
    Capsule {
        /// Left edge.
        x0: f64,
        /// Right edge.
        x1: f64,
    },
    /// One unknown day between two stops: filaments and a hollow dashed knot in the middle.
    Spindle {
        /// Left edge of what is in sight.
        x0: f64,
        /// Right edge of what is in sight.
        x1: f64,
        /// Left and right stop; one out of sight is not drawn.
        whole: (f64, f64),
    },
    /// A duration. Mirrored, it ends left of its start, and so do strokes that fray.
    Bar {
        /// Start.
        x0: f64,
        /// End.
        x1: f64,
        /// From where it fades, when its end is computed.
        fade_from: Option<f64>,
    },
    /// An end: solid when attested, hollow when planned.
    Stop {
        /// Where.
        x: f64,
        /// Whether it is hollow.
        hollow: bool,
    },
    /// Filaments that fray forwards: the end is not stated.
    FrayForward {
        /// Where they begin.
        x0: f64,
        /// Where they have faded.
        x1: f64,
    },
    /// Filaments that fray backwards: the start is unknown, or an earlier phase has no date.
    FrayBack {
        /// Where they have faded.
        x0: f64,
        /// Where they end.
        x1: f64,
    },
    /// The lines of a duration with several countries, one for each, 3 px apart.
    Braid {
        /// Start.
        x0: f64,
        /// End.
        x1: f64,
        /// How many lines begin here.
        lines: u8,
        /// How many lines of the same braid lie above these.
        above: u8,
        /// How many lines the whole braid has, at most 8.
        total: u8,
    },
    /// One of a few moments that stand over each other.
    Bead {
        /// Middle.
        x: f64,
        /// How far below the middle of the row, pixels.
        dy: f64,
        /// Shape.
        shape: Shape,
        /// Whether its day is not known: it is hollow then.
        hollow: bool,
    },
    /// A counted knot: moments too many to stand over each other.
    Count {
        /// Middle.
        x: f64,
        /// How many.
        n: u16,
    },
}

/// Where a thread to a country leaves the lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Port {
    /// The country it leads to.
    pub country: CountryIx,
    /// Where it leaves.
    pub x: f64,
    /// Whether it frays: an earlier phase without a date.
    pub frayed: bool,
}

/// An item on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The item.
    pub item: ItemIx,
    /// The shape it wears: gives dye and ply.
    pub shape: Shape,
    /// Position of its lane in [`TimelineLayout::lanes`].
    pub lane: usize,
    /// Row within the lane, from 0.
    pub row: usize,
    /// The point it is about: its knot, or the middle of its capsule or spindle.
    pub x: f64,
    /// Middle of its row.
    pub y: f64,
    /// Its strokes, back to front.
    pub drawing: Vec<Drawing>,
    /// What can be touched: at least 44 px wide and as high as the row.
    pub hit: Rect,
    /// Everything it covers, label included. No two marks' bounds overlap.
    pub bounds: Rect,
    /// Its label, when there is room for one.
    pub label: Option<Label>,
    /// Threads to countries.
    pub ports: Vec<Port>,
    /// Whether its card is open, or that of a country it names.
    pub selected: bool,
    /// Whether something else is selected.
    pub dimmed: bool,
    /// Whether the filters hide it and it shows only because it is selected.
    pub outside: bool,
    /// The items it stands for, itself among them, when several are tied together; else empty.
    pub tied: Vec<ItemIx>,
    /// Whether another mark stands for it: it has no drawing and no place of its own.
    pub folded: bool,
    /// Its accessible name.
    pub name: String,
}
