//! Putting marks with their labels into the rows of a lane.

use super::axis::tenth;
use super::types::Side;

/// Free space between two marks of a row, pixels.
const GAP: f64 = 6.0;
/// Between a mark and its label, pixels.
const LABEL_GAP: f64 = 5.0;
/// A lane opens so many rows before it shortens labels.
const ROWS_BEFORE_CUTTING: usize = 4;

/// A mark to be placed: what it draws, what can be touched, and its label, longest wording first.
pub(super) struct Wish<'a> {
    /// Left and right end of the drawing.
    pub(super) ink: (f64, f64),
    /// Left and right end of what can be touched; holds the drawing.
    pub(super) hit: (f64, f64),
    /// Widths of the wordings of the label.
    pub(super) labels: &'a [f64],
}

/// Where a label goes.
#[derive(Clone, Copy)]
pub(super) struct LabelPlace {
    /// Which wording.
    pub(super) wording: usize,
    pub(super) side: Side,
    /// Left and right end.
    pub(super) span: Span,
}

/// Where a mark went.
pub(super) struct Placed {
    pub(super) row: usize,
    pub(super) label: Option<LabelPlace>,
}

/// Left and right end.
type Span = (f64, f64);

/// The rows of a lane under construction; each holds the taken spans, in order.
pub(super) struct Rows {
    taken: Vec<Vec<Span>>,
    plot: Span,
}

impl Rows {
    /// An empty lane; labels stay within the plot.
    pub(super) const fn new(plot: Span) -> Self {
        Self {
            taken: Vec::new(),
            plot,
        }
    }

    /// How many rows there are.
    pub(super) const fn count(&self) -> usize {
        self.taken.len()
    }

    /// Places a mark: with its full label in the first row where it fits, in a new row while there
    /// are few, else with a shorter wording, else without a label, else in a new row.
    pub(super) fn place(&mut self, wish: &Wish<'_>) -> Placed {
        let placed = self
            .in_rows(wish, 0)
            .or_else(|| self.in_new_row(wish, ROWS_BEFORE_CUTTING))
            .or_else(|| (1..wish.labels.len()).find_map(|wording| self.in_rows(wish, wording)))
            .or_else(|| self.bare(wish))
            .or_else(|| self.in_new_row(wish, usize::MAX))
            .unwrap_or(Placed {
                row: self.count(),
                label: None,
            });
        let taken = covered(wish, placed.label);
        if placed.row == self.count() {
            self.taken.push(Vec::new());
        }
        if let Some(list) = self.taken.get_mut(placed.row) {
            let at = list.partition_point(|other| other.0 < taken.0);
            list.insert(at, taken);
        }
        placed
    }

    fn in_rows(&self, wish: &Wish<'_>, wording: usize) -> Option<Placed> {
        let labels = [Side::Right, Side::Left].map(|side| self.label(wish, wording, side));
        (0..self.count()).find_map(|row| {
            let fits = |label: &LabelPlace| self.is_free(row, covered(wish, Some(*label)));
            let label = labels.into_iter().flatten().find(fits)?;
            Some(Placed {
                row,
                label: Some(label),
            })
        })
    }

    fn in_new_row(&self, wish: &Wish<'_>, below: usize) -> Option<Placed> {
        let label = (0..wish.labels.len()).find_map(|wording| {
            let right = self.label(wish, wording, Side::Right);
            right.or_else(|| self.label(wish, wording, Side::Left))
        });
        let row = self.count();
        (row < below).then_some(Placed { row, label })
    }

    fn bare(&self, wish: &Wish<'_>) -> Option<Placed> {
        let row = (0..self.count()).find(|row| self.is_free(*row, wish.hit))?;
        Some(Placed { row, label: None })
    }

    /// The label on a side, when it lies in the plot there.
    fn label(&self, wish: &Wish<'_>, wording: usize, side: Side) -> Option<LabelPlace> {
        let width = *wish.labels.get(wording)?;
        let span = match side {
            Side::Right | Side::Above => {
                let x0 = tenth(wish.ink.1 + LABEL_GAP);
                (x0, tenth(x0 + width))
            }
            Side::Left => {
                let x1 = tenth(wish.ink.0 - LABEL_GAP);
                (tenth(x1 - width), x1)
            }
        };
        let inside = span.0 >= self.plot.0 && span.1 <= self.plot.1;
        inside.then_some(LabelPlace {
            wording,
            side,
            span,
        })
    }

    fn is_free(&self, row: usize, (x0, x1): Span) -> bool {
        self.taken.get(row).is_some_and(|list| {
            let at = list.partition_point(|other| other.1 + GAP <= x0);
            list.get(at).is_none_or(|next| next.0 >= x1 + GAP)
        })
    }
}

/// All that a mark covers with this label.
fn covered(wish: &Wish<'_>, label: Option<LabelPlace>) -> Span {
    let (x0, x1) = wish.hit;
    label.map_or((x0, x1), |label| {
        (x0.min(label.span.0), x1.max(label.span.1))
    })
}
