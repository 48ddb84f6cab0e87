//! The timeline of a narrow screen: time runs upwards to now, the items stand beside it in rows.

use super::axis::{TimeScale, tenth};
use super::drawing::{Pen, Strokes};
use super::lanes::lanes;
use super::layout::{shown, years};
use super::types::{Drawing, Port, TimelineInput};
use crate::matches::days;
use crate::order::{sort_by_number, whole_number};
use fil_domain::{Day, Direction, ItemIx, Shape, signed};

/// Most items that have a line of their partner each; more share one of their kind.
const OWN_LINES: usize = 9;
/// Least pixels of a year where time has one scale (DESIGN.md §14, 04a).
const YEAR: f64 = 18.4;
/// Between two labels of the axis, in sizes of the type.
const LABEL: f64 = 3.0;
/// Widest pitch of the lines, pixels.
const PITCH: f64 = 22.0;
/// Room for the years left of the lines, in sizes of the type.
const AXIS: f64 = 3.6;
/// Free space at both ends of time, pixels.
const END: f64 = 16.0;

/// An upright timeline. Strokes are those of [`super::Mark`], drawn along the axis: their `x` is
/// counted from the end of the past, at the bottom; their `y` is the line they lie on.
#[derive(Clone, Debug, PartialEq)]
pub struct Upright {
    /// Height of everything, pixels.
    pub height: f64,
    /// Width of everything, pixels.
    pub width: f64,
    /// The edge between lines and rows, pixels from the left.
    pub gutter: f64,
    /// Whether the lines stand at the right, as in a language written from there; else at the left.
    pub mirrored: bool,
    /// Labelled years, from the past on: pixels from the top, words.
    pub ticks: Vec<(f64, String)>,
    /// The lines: pixels from the left, kind.
    pub lines: Vec<(f64, Shape)>,
    /// Whether a line is a partner's; else it is a kind's.
    pub own_lines: bool,
    /// The items, newest first.
    pub rows: Vec<UprightRow>,
}

/// An item of an upright timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct UprightRow {
    /// The item.
    pub item: ItemIx,
    /// The shape it wears.
    pub shape: Shape,
    /// Pixels from the left to its line.
    pub line: f64,
    /// Its strokes, back to front.
    pub drawing: Vec<Drawing>,
    /// Threads to countries; where they leave in pixels from the top.
    pub ports: Vec<Port>,
    /// The point it is about: pixels from the top.
    pub at: f64,
    /// Top of its row, pixels.
    pub top: f64,
}

/// Places an upright timeline of the newest `most` items. Few items lie on an even scale; among
/// more of them time is stretched so that each lies beside its row.
#[must_use]
pub fn upright_layout(input: &TimelineInput<'_>, most: usize) -> Upright {
    let all = shown(input);
    let items = all.get(all.len().saturating_sub(most)..).unwrap_or(&all);
    let few = items.len() <= OWN_LINES;
    let rows_height = input.row_height * items.len().max(1) as f64;
    let years = years(input, items, input.width_px);
    let span = f64::from(i32::from(years.1) - i32::from(years.0) + 1);
    let least = if few { span * YEAR } else { 0.0 };
    let height = rows_height.max(least) + 2.0 * END;
    let edges = (END, height - END);
    let scale = if few {
        TimeScale::of_years(years.0, years.1, edges.0, edges.1)
    } else {
        stretched(input, items, years, edges)
    };
    let drafts = lanes(input, items, few);
    let axis = AXIS * input.text_px;
    let pitch = ((input.width_px * 0.42 - axis) / drafts.len().max(1) as f64).min(PITCH);
    let line = |at: usize| tenth(axis + pitch * (at as f64 + 0.5));
    let pen = Pen {
        scale: &scale,
        edges,
        fray: 28.0,
    };
    let mut rows = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        for ix in &draft.items {
            if let Some(item) = input.data.item(*ix) {
                let Strokes {
                    mut list,
                    anchor,
                    mut ports,
                    ..
                } = pen.strokes(item);
                for port in &mut ports {
                    port.x = tenth(height - port.x);
                }
                if !few {
                    list.iter_mut().for_each(thin);
                }
                rows.push(UprightRow {
                    item: *ix,
                    shape: item.shape,
                    line: line(at),
                    drawing: list,
                    ports,
                    at: tenth(height - anchor),
                    top: 0.0,
                });
            }
        }
    }
    sort_by_number(&mut rows, |row| {
        whole_number(row.at * 10.0) * 65_536 - i64::from(row.item.0)
    });
    place_rows(&mut rows, input.row_height, height);
    let upright = Upright {
        width: input.width_px,
        mirrored: false,
        ticks: ticks(&scale, years, height, input.text_px),
        height: tenth(height),
        gutter: tenth(axis + pitch * drafts.len() as f64 + 10.0),
        lines: drafts
            .iter()
            .enumerate()
            .map(|(at, draft)| (line(at), draft.shape))
            .collect(),
        own_lines: few,
        rows,
    };
    match input.pack.lang.direction() {
        Direction::Ltr => upright,
        Direction::Rtl => upright.mirror(),
    }
}

impl Upright {
    /// The place of a place of a timeline whose lines stand at the left, and the other way round.
    #[must_use]
    pub fn place(&self, x: f64) -> f64 {
        if self.mirrored {
            tenth(self.width - x)
        } else {
            x
        }
    }

    fn mirror(mut self) -> Self {
        self.mirrored = true;
        self.gutter = self.place(self.gutter);
        let lines = self.lines.iter();
        self.lines = lines.map(|(x, shape)| (self.place(*x), *shape)).collect();
        let width = self.width;
        for row in &mut self.rows {
            row.line = tenth(width - row.line);
        }
        self
    }
}

/// On a line that many share a braid is one bar.
fn thin(stroke: &mut Drawing) {
    if let Drawing::Braid { x0, x1, .. } = *stroke {
        *stroke = Drawing::Bar {
            x0,
            x1,
            fade_from: None,
        };
    }
}

/// A scale on which every item begins beside its row; what begins on one day shares a place.
fn stretched(
    input: &TimelineInput<'_>,
    items: &[ItemIx],
    years: (i16, i16),
    edges: (f64, f64),
) -> TimeScale {
    let mut stops = vec![[f64::from(Day::first_of(years.0.into()).0), edges.0]];
    let row = (edges.1 - edges.0) / items.len().max(1) as f64;
    for (at, ix) in items.iter().enumerate() {
        let day = input.data.item(*ix).and_then(days).map(|(first, _)| first);
        let px = edges.0 + row * (at as f64 + 0.5);
        if let Some(day) = day.map(|day| f64::from(day.0))
            && stops.last().is_some_and(|last| day > last[0])
        {
            stops.push([day, px]);
        }
    }
    let end = f64::from(Day::last_of(years.1.into()).0 + 1);
    if stops.last().is_some_and(|last| end > last[0]) {
        stops.push([end, edges.1]);
    }
    TimeScale::through(stops)
}

/// Rows as near to their points as can be, in order, none over another.
fn place_rows(rows: &mut [UprightRow], row: f64, height: f64) {
    let mut free = 0.0_f64;
    for one in rows.iter_mut() {
        one.top = (one.at - row / 2.0).max(free);
        free = one.top + row;
    }
    let mut limit = height;
    for one in rows.iter_mut().rev() {
        one.top = tenth(one.top.min(limit - row).max(0.0));
        limit = one.top;
    }
}

/// Years with room for their words, from the past on.
fn ticks(scale: &TimeScale, years: (i16, i16), height: f64, text_px: f64) -> Vec<(f64, String)> {
    let mut ticks: Vec<(f64, String)> = Vec::new();
    let even = (years.0..=years.1.saturating_add(1)).map(i32::from);
    for year in even {
        let y = tenth(height - scale.x_from_day(Day::first_of(year)));
        if ticks
            .last()
            .is_none_or(|(last, _)| last - y >= LABEL * text_px)
        {
            ticks.push((y, signed(i64::from(year))));
        }
    }
    ticks
}
