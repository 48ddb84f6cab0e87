//! The whole time of the scope in small, under the range brush.

use super::axis::{TimeScale, nice_years, tenth};
use super::layout::PAD;
use crate::matches::days;
use crate::state::{Scope, ViewState};
use fil_domain::{Dataset, Day, Direction, Shape};

/// All items of a scope on one short axis, whatever the filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// First and last year.
    pub years: (i16, i16),
    /// Left and right edge of the years, pixels; places are on this scale.
    pub edges: (f64, f64),
    /// The scale, in the pixels of the edges.
    pub scale: TimeScale,
    /// For each kind that the scope holds, in the order of [`Shape::ALL`]: the stretches of its
    /// items, left and right end in pixels.
    pub kinds: Vec<(Shape, Vec<(f64, f64)>)>,
}

impl Overview {
    fn mirror(&mut self, room: f64) {
        let flip = |span: &mut (f64, f64)| *span = (tenth(room - span.1), tenth(room - span.0));
        self.kinds
            .iter_mut()
            .flat_map(|kind| &mut kind.1)
            .for_each(flip);
        flip(&mut self.edges);
        self.scale = self.scale.mirrored(room);
    }
}

/// The overview of a state's scope in a room of so many pixels: all of it, or, under an axis, where
/// that axis has these years while nothing is filtered.
#[must_use]
pub fn overview(data: &Dataset, state: &ViewState, room: f64, under_axis: bool) -> Overview {
    let mut spans: Vec<(Shape, (Day, Day))> = Vec::new();
    let mut whole: Option<(Day, Day)> = None;
    for item in &data.items {
        if let Some((first, last)) = days(item).filter(|_| state.scope == Scope::All || item.core) {
            spans.push((item.shape, (first, last)));
            whole = Some(whole.map_or((first, last), |(a, b)| (a.min(first), b.max(last))));
        }
    }
    let whole = whole.unwrap_or((data.as_of, data.as_of));
    let small = |day: Day| i16::try_from(day.year()).unwrap_or(i16::MAX);
    let years = (small(whole.0), small(whole.1));
    let shown = if under_axis {
        nice_years(years, room + 2.0 * PAD)
    } else {
        years
    };
    let scale = TimeScale::of_years(shown.0, shown.1, 0.0, room);
    let x = |day: Day| tenth(scale.x_from_day(day));
    let after = |day: Day| Day(day.0.saturating_add(1));
    let mut kinds = Vec::new();
    for shape in Shape::ALL {
        let mut mine = Vec::new();
        for (of, (first, last)) in &spans {
            if of == shape {
                mine.push((x(*first), x(after(*last))));
            }
        }
        if !mine.is_empty() {
            kinds.push((*shape, mine));
        }
    }
    let edges = (
        x(Day::first_of(years.0.into())),
        x(after(Day::last_of(years.1.into()))),
    );
    let mut all = Overview {
        years,
        edges,
        scale,
        kinds,
    };
    if state.lang.direction() == Direction::Rtl {
        all.mirror(room);
    }
    all
}
