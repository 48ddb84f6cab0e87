//! Lanes of kinds: moments that are close stand over each other, more of them are a counted knot
//! (DESIGN.md §2, "When it gets dense").

use super::axis::tenth;
use super::drawing::Strokes;
use super::label::text_width;
use super::lanes::LaneDraft;
use super::marks::LanePlace;
use super::rows::Rows;
use super::types::{Drawing, Mark, Side};
use crate::matches::days;
use crate::order::{real, sort_by_number};
use crate::words;
use fil_domain::edtf::{Edtf, Qualifier, Unit};
use fil_domain::{Basis, Item, ItemIx, Message, signed};

/// Half the width of a column of moments, and of a counted knot; so many stand over each other at
/// most, each so high. Pixels.
const COLUMN: f64 = 7.5;
const COUNTED: f64 = 14.5;
const STACKED: usize = 3;
const BEAD: f64 = 13.5;
/// The usual size of the labels' type, pixels.
const TEXT: f64 = 12.0;
/// Between a mark and its label, and between a label and what comes next, pixels.
const AIR: f64 = 5.0;

/// An item of the lane with its strokes.
struct Moment<'a> {
    ix: ItemIx,
    item: &'a Item,
    strokes: Strokes,
}

/// Moments over each other.
struct Column<'a> {
    own: Vec<Moment<'a>>,
    /// How much larger than usual everything is.
    larger: f64,
}

impl Column<'_> {
    fn x(&self) -> f64 {
        let ends = self.own.first().zip(self.own.last());
        ends.map_or(0.0, |(first, last)| {
            tenth(f64::midpoint(first.strokes.anchor, last.strokes.anchor))
        })
    }

    fn half(&self) -> f64 {
        let half = if self.own.len() > STACKED {
            COUNTED
        } else {
            COLUMN
        };
        half * self.larger
    }

    /// Beads over each other, a count where they are too many.
    fn draw(&self, out: &mut Vec<Drawing>) {
        let (x, count) = (self.x(), self.own.len());
        if count > STACKED {
            out.push(Drawing::Count {
                x,
                n: u16::try_from(count).unwrap_or(u16::MAX),
            });
            return;
        }
        let middle = count.saturating_sub(1) as f64 / 2.0;
        out.extend(self.own.iter().enumerate().map(|(at, one)| Drawing::Bead {
            x,
            dy: (at as f64 - middle) * BEAD,
            shape: one.item.shape,
            hollow: !is_exact(one.item),
        }));
    }
}

/// Columns that do not touch: what would stand in another column joins it.
fn columns(mut moments: Vec<Moment<'_>>, larger: f64) -> Vec<Column<'_>> {
    sort_by_number(&mut moments, |moment| real(moment.strokes.anchor));
    let mut out: Vec<Column<'_>> = Vec::new();
    for moment in moments {
        let mut next = Column {
            own: vec![moment],
            larger,
        };
        while let Some(last) = out.pop_if(|last| next.x() - last.x() < next.half() + last.half()) {
            let mut own = last.own;
            own.append(&mut next.own);
            next.own = own;
        }
        out.push(next);
    }
    out
}

impl LanePlace<'_> {
    /// Places the items of a lane of a kind; gives the number of rows. Targets lie side by side, each
    /// as wide as a finger asks for; what lies in one is tied together. What is selected has rows of
    /// its own below.
    pub(super) fn place_tied(&self, draft: &LaneDraft, marks: &mut Vec<Mark>) -> usize {
        let (mut moments, mut chosen) = (Vec::new(), Vec::new());
        for ix in &draft.items {
            let Some(item) = self.input.data.item(*ix) else {
                continue;
            };
            if self.input.state.selection.opens(*ix, item) {
                chosen.push((*ix, item));
            } else {
                moments.push(Moment {
                    ix: *ix,
                    item,
                    strokes: self.pen.strokes(item),
                });
            }
        }
        let first = usize::from(!moments.is_empty());
        self.groups(draft, moments, marks);
        let mut rows = Rows::new(self.plot);
        for (ix, item) in chosen {
            let mut mark = self.mark(ix, item, &mut rows);
            mark.lower(first, self.row_height);
            marks.push(mark);
        }
        (first + rows.count()).max(1)
    }

    /// Ties columns into targets, from the left.
    fn groups(&self, draft: &LaneDraft, moments: Vec<Moment<'_>>, marks: &mut Vec<Mark>) {
        let target = self.target();
        let mut free = self.plot.0;
        let mut columns = columns(moments, self.input.text_px / TEXT)
            .into_iter()
            .peekable();
        while let Some(column) = columns.next() {
            let from = tenth((column.x() - target / 2.0).max(free));
            let mut to = tenth(from + target);
            let mut own = vec![column];
            loop {
                let next = columns.peek().map(Column::x);
                // What the edge leaves no room for belongs to the last target.
                let last = next.is_some_and(|x| (x - target / 2.0).max(to) + target > self.plot.1);
                if !next.is_some_and(|x| x < to || last) {
                    break;
                }
                own.extend(columns.next());
                to = if last { self.plot.1 } else { to };
            }
            let into = (to - self.plot.1).max(0.0);
            let (from, to) = (tenth((from - into).max(free)), tenth(to - into));
            let next = columns
                .peek()
                .map_or(self.plot.1, |next| (next.x() - target / 2.0).max(to));
            free = self.group(draft, own, ((free, from), (to, next)), marks);
        }
    }

    /// Places what is tied in a target; gives where it ends. Left of the target it is free from
    /// `free` on, right of it up to `next`.
    fn group(
        &self,
        draft: &LaneDraft,
        columns: Vec<Column<'_>>,
        ((free, from), (to, next)): ((f64, f64), (f64, f64)),
        marks: &mut Vec<Mark>,
    ) -> f64 {
        let mut drawing = Vec::new();
        columns.iter().for_each(|column| column.draw(&mut drawing));
        let mut own: Vec<Moment<'_>> = columns.into_iter().flat_map(|column| column.own).collect();
        if own.len() == 1 {
            let mark = own
                .pop()
                .map(|one| self.alone(one, drawing, ((free, from), (to, next))));
            let end = mark.as_ref().map_or(to, |mark| mark.bounds.max.x);
            marks.extend(mark);
            return end;
        }
        let tied: Vec<ItemIx> = own.iter().map(|one| one.ix).collect();
        let name = self.tie_name(draft, &own);
        let begin = marks.len();
        for Moment { ix, item, strokes } in own {
            let mut mark = self.plain(ix, item, strokes, (0, (from, to)));
            mark.folded = true;
            mark.drawing.clear();
            marks.push(mark);
        }
        // The first stands for all.
        if let Some(first) = marks.get_mut(begin) {
            first.folded = false;
            first.drawing = drawing;
            first.tied = tied;
            first.name = name;
        }
        to
    }

    /// A moment with a target of its own: drawn whole where that has room, with its label where that
    /// has; else as a bead.
    fn alone(
        &self,
        Moment { ix, item, strokes }: Moment<'_>,
        bead: Vec<Drawing>,
        ((free, from), (to, next)): ((f64, f64), (f64, f64)),
    ) -> Mark {
        let whole = self.hit(&strokes);
        let fits = whole.0 >= free && whole.1 <= next;
        let (hit, ink) = if fits {
            (whole, strokes.ink.1)
        } else {
            ((from, to), strokes.anchor + COLUMN)
        };
        let mut mark = self.plain(ix, item, strokes, (0, hit));
        if !fits {
            mark.drawing = bead;
        }
        let texts = self.texts(item);
        let x0 = tenth(ink + AIR);
        let x1 = |text: &String| tenth(x0 + text_width(text, self.input.text_px));
        let fitting = texts.iter().position(|text| x1(text) + AIR <= next);
        if let Some(wording) = fitting
            && let Some(end) = texts.get(wording).map(x1)
        {
            mark.labelled(texts, wording, Side::Right, (x0, end));
        }
        mark
    }

    /// What is read aloud for what is tied: the lane, how many, from when to when.
    fn tie_name(&self, draft: &LaneDraft, own: &[Moment<'_>]) -> String {
        let pack = self.input.pack;
        let days = own.iter().filter_map(|one| days(one.item));
        let ends = days.map(|(first, last)| (first.year(), last.year()));
        let ends = ends.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)));
        let (first, last) = ends.unwrap_or_default();
        let items = words::plural(pack, Message::CountItems, own.len());
        let mut years = signed(i64::from(first));
        if last != first {
            years.push('–');
            years.push_str(&signed(i64::from(last)));
        }
        words::fill(
            pack.message(Message::TimelineTied),
            &[("lane", draft.label), ("items", &items), ("years", &years)],
        )
    }
}

impl Mark {
    /// Moves it so many rows down.
    fn lower(&mut self, rows: usize, height: f64) {
        let by = rows as f64 * height;
        self.row += rows;
        self.y = tenth(self.y + by);
        let label = self.label.as_mut().map(|label| &mut label.rect);
        for rect in [Some(&mut self.hit), Some(&mut self.bounds), label]
            .into_iter()
            .flatten()
        {
            rect.min.y = tenth(rect.min.y + by);
            rect.max.y = tenth(rect.max.y + by);
        }
    }
}

/// Whether the day of an item is known, and not inferred.
fn is_exact(item: &Item) -> bool {
    let fact = item.main_date();
    fact.is_some_and(|fact| {
        let known = matches!(
            fact.edtf,
            Some(Edtf::Point(point))
                if matches!(point.unit, Unit::Day(..)) && point.qualifier == Qualifier::Certain
        );
        known && fact.basis != Basis::Inferred
    })
}
