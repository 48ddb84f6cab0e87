//! Placing the marks of a lane.

use super::axis::tenth;
use super::drawing::{Pen, Strokes};
use super::label::{cut, text_width};
use super::lanes::LaneDraft;
use super::rows::{Rows, Wish};
use super::types::{Drawing, Label, Mark, Side, TimelineInput};
use crate::state::{Selection, Shell};
use crate::words;
use fil_domain::{Item, ItemIx};
use fil_geometry::point::{Point, Rect};

/// Smallest target, pixels.
const TARGET: f64 = 44.0;
/// The same on a public screen, where lanes are 64 px high (DESIGN.md §7).
const TARGET_KIOSK: f64 = 72.0;
/// Where a label over a bar begins, behind the middle of the knot, pixels.
const BESIDE_KNOT: f64 = 14.0;
/// Widest shortened label, in sizes of the type.
const SHORT_LABEL: f64 = 8.0;

/// Where a lane is being placed.
pub(super) struct LanePlace<'a> {
    pub(super) input: &'a TimelineInput<'a>,
    /// Whether the lane is a partner's: its marks are then told by their dates.
    pub(super) by_partner: bool,
    /// Whether moments close to each other are tied together.
    pub(super) tied: bool,
    pub(super) pen: Pen<'a>,
    pub(super) plot: (f64, f64),
    pub(super) row_height: f64,
    /// Position of the lane.
    pub(super) lane: usize,
    /// Top of its first row.
    pub(super) top: f64,
}

impl LanePlace<'_> {
    /// Places the items of a lane; gives the number of rows. What is selected in a lane of a kind
    /// comes out of its knots into a row of its own.
    pub(super) fn place(&self, draft: &LaneDraft, marks: &mut Vec<Mark>) -> usize {
        if self.tied {
            return self.place_tied(draft, marks);
        }
        let mut rows = Rows::new(self.plot);
        for ix in &draft.items {
            if let Some(item) = self.input.data.item(*ix) {
                marks.push(self.mark(*ix, item, &mut rows));
            }
        }
        rows.count().max(1)
    }

    pub(super) fn mark(&self, ix: ItemIx, item: &Item, rows: &mut Rows) -> Mark {
        let strokes = self.pen.strokes(item);
        let hit = self.hit(&strokes);
        let texts = self.texts(item);
        let widths: Vec<f64> = texts
            .iter()
            .map(|text| text_width(text, self.input.text_px))
            .collect();
        let above = self.above(&strokes, &widths);
        let placed = rows.place(&Wish {
            ink: strokes.ink,
            hit: (hit.0, above.map_or(hit.1, |(_, (_, x1))| hit.1.max(x1))),
            labels: if above.is_some() { &[] } else { &widths },
        });
        let mut mark = self.plain(ix, item, strokes, (placed.row, hit));
        let place = match above {
            Some((wording, span)) => Some((wording, Side::Above, span)),
            None => placed
                .label
                .map(|place| (place.wording, place.side, place.span)),
        };
        if let Some((wording, side, span)) = place {
            mark.labelled(texts, wording, side, span);
        }
        mark
    }

    /// A mark without a label, in this row, with this target.
    pub(super) fn plain(
        &self,
        ix: ItemIx,
        item: &Item,
        strokes: Strokes,
        (row, hit): (usize, (f64, f64)),
    ) -> Mark {
        let nth = f64::from(u16::try_from(row).unwrap_or(u16::MAX));
        let y0 = tenth(self.top + nth * self.row_height);
        let y1 = tenth(y0 + self.row_height);
        let hit = Rect::new(Point::new(hit.0, y0), Point::new(hit.1, y1));
        let selection = self.input.state.selection;
        let selected = selection.opens(ix, item);
        Mark {
            item: ix,
            shape: item.shape,
            lane: self.lane,
            row,
            x: strokes.anchor,
            y: tenth(f64::midpoint(y0, y1)),
            drawing: strokes.list,
            hit,
            bounds: hit,
            label: None,
            ports: strokes.ports,
            selected,
            dimmed: selection != Selection::None && !selected && !self.surrounds(item),
            outside: !self.input.matches.contains(ix),
            tied: Vec::new(),
            folded: false,
            name: words::spoken_item(self.input.pack, item),
        }
    }

    /// Where the label stands over the bar of a knot (DESIGN.md §14, 02): threads of an earlier phase
    /// have the room before the knot, and the bar what lies behind.
    fn above(&self, strokes: &Strokes, widths: &[f64]) -> Option<(usize, (f64, f64))> {
        let frayed = strokes.ports.iter().any(|port| port.frayed);
        let bar = |one: &Drawing| matches!(one, Drawing::Bar { x0, .. } if (x0 - strokes.anchor).abs() < 1.0);
        let x = strokes.anchor + BESIDE_KNOT;
        if !self.by_partner || !frayed || !strokes.list.iter().any(bar) {
            return None;
        }
        let fits = |width: &f64| x + width <= self.plot.1;
        let wording = widths.iter().position(fits)?;
        Some((wording, (tenth(x), tenth(x + widths.get(wording)?))))
    }

    /// Least width of a target.
    pub(super) const fn target(&self) -> f64 {
        match self.input.state.shell {
            Shell::Kiosk => TARGET_KIOSK,
            _ => TARGET,
        }
    }

    /// Left and right end of the target: the ink, at least as wide as a target has to be, inside the
    /// plot.
    pub(super) fn hit(&self, strokes: &Strokes) -> (f64, f64) {
        let target = self.target();
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

    /// Whether an item names a region of the open country, and not the country: it does not belong to
    /// it, and does not step back either.
    fn surrounds(&self, item: &Item) -> bool {
        let data = self.input.data;
        let country = self.input.state.selection.country();
        let country = country.and_then(|country| data.country(country));
        country.is_some_and(|country| {
            let regions = [country.region, country.subregion];
            let mut named = item.regions.iter();
            named.any(|fact| regions.contains(&fact.region))
        })
    }

    /// The wordings of the label, longest first.
    pub(super) fn texts(&self, item: &Item) -> Vec<String> {
        let pack = self.input.pack;
        let size = self.input.text_px;
        if self.by_partner {
            let Some(fact) = item.main_date() else {
                return Vec::new();
            };
            let mut texts = vec![words::date_fact(pack, fact)];
            // What is known of the end is also drawn.
            texts.extend(fact.edtf.map(|edtf| words::date(pack, edtf)));
            texts.push(words::short_year(pack, fact));
            texts.dedup();
            return texts;
        }
        let short = pack.text(item.short);
        let cut = cut(short, size, SHORT_LABEL * size);
        let full = (!short.is_empty()).then(|| short.to_owned());
        full.into_iter().chain(cut).collect()
    }
}

impl Mark {
    /// Gives it a label: one of these wordings, and the next as a shorter one.
    pub(super) fn labelled(
        &mut self,
        texts: Vec<String>,
        wording: usize,
        side: Side,
        (x0, x1): (f64, f64),
    ) {
        let mut texts = texts.into_iter().skip(wording);
        let Some(text) = texts.next() else { return };
        let (hit, y) = (self.hit, (self.hit.min.y, self.hit.max.y));
        self.bounds = Rect::new(
            Point::new(hit.min.x.min(x0), y.0),
            Point::new(hit.max.x.max(x1), y.1),
        );
        self.label = Some(Label {
            text,
            shorter: texts.next(),
            side,
            rect: Rect::new(Point::new(x0, y.0), Point::new(x1, y.1)),
        });
    }
}
