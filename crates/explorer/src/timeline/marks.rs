//! Placing the marks of a lane.

use super::axis::tenth;
use super::drawing::{Pen, Strokes};
use super::label::{cut, text_width};
use super::lanes::LaneDraft;
use super::rows::{Rows, Wish};
use super::types::{Label, Mark, TimelineInput};
use crate::state::{Selection, Shell};
use crate::words;
use fil_domain::{Item, ItemIx};
use fil_geometry::point::{Point, Rect};

/// Smallest target, pixels.
pub(super) const TARGET: f64 = 44.0;
/// Widest shortened label, in sizes of the type.
const SHORT_LABEL: f64 = 8.0;

/// Where a lane is being placed.
pub(super) struct LanePlace<'a> {
    pub(super) input: &'a TimelineInput<'a>,
    /// Whether the lane is a partner's: its marks are then told by their dates.
    pub(super) by_partner: bool,
    pub(super) pen: Pen<'a>,
    pub(super) plot: (f64, f64),
    pub(super) row_height: f64,
    /// Position of the lane.
    pub(super) lane: usize,
    /// Top of its first row.
    pub(super) top: f64,
}

impl LanePlace<'_> {
    /// Places the items of a lane; gives the number of rows.
    pub(super) fn place(&self, draft: &LaneDraft, marks: &mut Vec<Mark>) -> usize {
        let mut rows = Rows::new(self.plot);
        for ix in &draft.items {
            if let Some(item) = self.input.data.item(*ix) {
                marks.push(self.mark(*ix, item, &mut rows));
            }
        }
        rows.count().max(1)
    }

    fn mark(&self, ix: ItemIx, item: &Item, rows: &mut Rows) -> Mark {
        let strokes = self.pen.strokes(item);
        let hit = self.hit(&strokes);
        let texts = self.texts(item);
        let widths: Vec<f64> = texts
            .iter()
            .map(|text| text_width(text, self.input.text_px))
            .collect();
        let placed = rows.place(&Wish {
            ink: strokes.ink,
            hit,
            labels: &widths,
        });
        let row = f64::from(u16::try_from(placed.row).unwrap_or(u16::MAX));
        let y0 = tenth(self.top + row * self.row_height);
        let y1 = tenth(y0 + self.row_height);
        let rect = |x0, x1| Rect::new(Point::new(x0, y0), Point::new(x1, y1));
        let label = placed.label.and_then(|place| {
            Some(Label {
                text: texts.into_iter().nth(place.wording)?,
                side: place.side,
                rect: rect(place.span.0, place.span.1),
            })
        });
        let bounds = label.as_ref().map_or_else(
            || rect(hit.0, hit.1),
            |label| rect(hit.0.min(label.rect.min.x), hit.1.max(label.rect.max.x)),
        );
        let selection = self.input.state.selection;
        let selected = selection.opens(ix, item);
        Mark {
            item: ix,
            shape: item.shape,
            lane: self.lane,
            row: placed.row,
            x: strokes.anchor,
            y: tenth(f64::midpoint(y0, y1)),
            drawing: strokes.list,
            hit: rect(hit.0, hit.1),
            bounds,
            label,
            ports: strokes.ports,
            selected,
            dimmed: selection != Selection::None && !selected,
            outside: !self.input.matches.contains(ix),
            name: words::spoken_item(self.input.pack, item),
        }
    }

    /// Left and right end of the target: the ink, at least 44 px (on a public screen as wide as the
    /// row is high), inside the plot.
    fn hit(&self, strokes: &Strokes) -> (f64, f64) {
        let target = match self.input.state.shell {
            Shell::Kiosk => self.input.row_height.max(TARGET),
            _ => TARGET,
        };
        let half = target / 2.0;
        let (mut x0, mut x1) = strokes.ink;
        if x1 - x0 < target {
            let mid = f64::midpoint(x0, x1);
            (x0, x1) = (mid - half, mid + half);
        }
        let into = (self.plot.0 - x0).max(0.0) - (x1 - self.plot.1).max(0.0);
        let x0 = tenth(x0 + into);
        (x0, tenth(x1 + into).max(tenth(x0 + target)))
    }

    /// The wordings of the label, longest first.
    fn texts(&self, item: &Item) -> Vec<String> {
        let pack = self.input.pack;
        let size = self.input.text_px;
        if self.by_partner {
            let fact = item.main_date();
            let date = fact.map(|fact| words::date_fact(pack, fact));
            let year = fact.map(|fact| words::short_year(pack, fact));
            return date.into_iter().chain(year).collect();
        }
        let short = pack.text(item.short);
        let cut = cut(short, size, SHORT_LABEL * size);
        let full = (!short.is_empty()).then(|| short.to_owned());
        full.into_iter().chain(cut).collect()
    }
}
