//! The whole time of the scope in small, under the range brush.

use super::axis::{TimeScale, tenth};
use crate::matches::days;
use crate::state::{Scope, ViewState};
use fil_domain::{Dataset, Day, Shape};

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
    let scale = TimeScale::of_years(years.0, years.1, 0.0, width);
    let mut kinds = Vec::new();
    for shape in Shape::ALL {
        let mut mine = Vec::new();
        for (of, (first, last)) in &spans {
            if of == shape {
                let end = Day(last.0.saturating_add(1));
                let x = |day: Day| tenth(scale.x_from_day(day));
                mine.push((x(*first), x(end)));
            }
        }
        if !mine.is_empty() {
            kinds.push((*shape, mine));
        }
    }
    Overview { years, kinds }
}
