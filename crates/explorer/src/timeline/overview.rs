//! The whole time of the scope in small, under the range brush.

use super::axis::{TimeScale, tenth};
use crate::matches::days;
use crate::state::{Scope, ViewState};
use fil_domain::{Dataset, Day, Item, Shape};

/// All items of a scope on one short axis, whatever the filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// First and last year.
    pub years: (i16, i16),
    /// For each kind that the scope holds, in the order of [`Shape::ALL`]: the stretches of its
    /// items, left and right end in pixels.
    pub kinds: Vec<(Shape, Vec<(f64, f64)>)>,
}

/// The overview of a state's scope on an axis of so many pixels.
#[must_use]
pub fn overview(data: &Dataset, state: &ViewState, width: f64) -> Overview {
    let in_scope = |item: &&Item| state.scope == Scope::All || item.core;
    let items = || data.items.iter().filter(in_scope);
    let whole = items()
        .filter_map(days)
        .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        .unwrap_or((data.as_of, data.as_of));
    let small = |day: Day| i16::try_from(day.year()).unwrap_or(i16::MAX);
    let years = (small(whole.0), small(whole.1));
    let scale = TimeScale::of_years(years.0, years.1, 0.0, width);
    let of = |shape: Shape| -> Vec<(f64, f64)> {
        let mine = items().filter(|item| item.shape == shape);
        let spans = mine.filter_map(days).map(|(first, last)| {
            let x = |day: Day| tenth(scale.x_from_day(day));
            (x(first), x(Day(last.0.saturating_add(1))))
        });
        spans.collect()
    };
    let kinds = Shape::ALL.iter().map(|shape| (*shape, of(*shape)));
    Overview {
        years,
        kinds: kinds.filter(|(_, spans)| !spans.is_empty()).collect(),
    }
}
