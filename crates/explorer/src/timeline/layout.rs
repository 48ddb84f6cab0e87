//! Putting the timeline together.

use super::axis::{self, TimeScale, tenth};
use super::drawing::Pen;
use super::label::text_width;
use super::lanes::lanes;
use super::marks::{LanePlace, TARGET};
use super::types::{EraBand, Lane, TimelineInput, TimelineLayout};
use crate::matches;
use crate::order::sort_by_number;
use crate::state::Scope;
use fil_domain::{Day, ItemIx};

/// From this width on the bobbins stand left of the plot instead of above their lane.
const GUTTER_FROM: f64 = 640.0;
/// Free space between the edges of the plot and those of the axis: half a target and a little.
const PAD: f64 = 26.0;

/// Places the timeline.
#[must_use]
pub fn timeline_layout(input: &TimelineInput<'_>) -> TimelineLayout {
    let width = if input.width_px.is_finite() {
        input.width_px.clamp(160.0, 20_000.0)
    } else {
        320.0
    };
    let size = input.text_px;
    let wide = width >= GUTTER_FROM;
    let gutter = if wide {
        (size * 13.5).min(width / 4.0)
    } else {
        0.0
    };
    let header = if wide { 0.0 } else { tenth(size * 2.4) };
    let plot = (tenth(gutter), tenth(width));
    let items = shown(input);
    let years = years(input, &items, plot.1 - plot.0);
    let edges = (plot.0 + PAD, plot.1 - PAD);
    let scale = TimeScale::of_years(years.0, years.1, edges.0, edges.1);
    let eras = eras(input, &scale, edges);
    let era_height = if eras.is_empty() {
        0.0
    } else {
        tenth(size * 2.4)
    };
    let row_height = input.row_height.max(TARGET);
    let fray = match input.state.scope {
        Scope::Core => 64.0,
        Scope::All => 28.0,
    };
    let (mut placed, mut marks) = (Vec::new(), Vec::new());
    let mut y = era_height;
    for draft in lanes(input, &items) {
        let place = LanePlace {
            input,
            pen: Pen {
                scale: &scale,
                edges,
                fray,
            },
            plot,
            row_height,
            lane: placed.len(),
            top: y + header,
        };
        let rows = place.place(&draft, &mut marks);
        let height = header + row_height * f64::from(u16::try_from(rows).unwrap_or(u16::MAX));
        placed.push(Lane {
            shape: draft.shape,
            label: draft.label,
            y: tenth(y),
            height: tenth(height),
            header,
            rows,
        });
        y = tenth(y + height);
    }
    sort_by_number(&mut marks, |mark| i64::from(mark.item.0));
    TimelineLayout {
        plot,
        ticks: axis::ticks(&scale, years),
        scale,
        years,
        eras,
        era_height,
        lanes: placed,
        marks,
        axis_y: y,
        height_px: tenth(y + size * 2.4),
    }
}

/// The matches, and the selected item even when the filters hide it.
fn shown(input: &TimelineInput<'_>) -> Vec<ItemIx> {
    let mut items = input.matches.items.clone();
    if let Some(ix) = input.state.selection.item()
        && let Err(at) = items.binary_search(&ix)
        && input.data.item(ix).is_some()
    {
        items.insert(at, ix);
    }
    items
}

/// The years of the axis: the period where it is given, else the years of the matches rounded out;
/// always with the years of a selected item.
fn years(input: &TimelineInput<'_>, items: &[ItemIx], width: f64) -> (i16, i16) {
    let (first, last) = input.matches.years;
    let nice = axis::nice_years((first, last.max(first)), width);
    let state = input.state;
    let mut years = (state.from.unwrap_or(nice.0), state.to.unwrap_or(nice.1));
    if years.0 > years.1 {
        years = match state.from {
            Some(from) => (from, from),
            None => (years.1, years.1),
        };
    }
    let selected = state.selection.item().filter(|ix| items.contains(ix));
    let hidden = selected.filter(|ix| !input.matches.contains(*ix));
    if let Some((first, last)) = hidden.and_then(|ix| matches::days(input.data.item(ix)?)) {
        let small = |year: i32| i16::try_from(year).unwrap_or(i16::MAX);
        years = (
            years.0.min(small(first.year())),
            years.1.max(small(last.year())),
        );
    }
    years
}

/// Names of the organisation over the axis, in the whole weave.
fn eras(input: &TimelineInput<'_>, scale: &TimeScale, edges: (f64, f64)) -> Vec<EraBand> {
    if input.state.scope == Scope::Core {
        return Vec::new();
    }
    let x = |day: Option<Day>, edge: f64, after: i32| {
        let x = day.map_or(edge, |day| {
            scale.x_from_day(Day(day.0.saturating_add(after)))
        });
        tenth(x.max(edges.0).min(edges.1))
    };
    let bands = input.data.names.iter().map(|era| {
        let x0 = x(era.edtf.earliest(), edges.0, 0);
        let x1 = x(era.edtf.latest(), edges.1, 1);
        let width = text_width(input.pack.text(era.name), input.text_px) + 12.0;
        EraBand {
            name: era.name,
            x0,
            x1,
            fits: width <= x1 - x0,
        }
    });
    let mut bands: Vec<EraBand> = bands.filter(|band| band.x1 > band.x0).collect();
    // A year that ends one name and begins the next belongs to both: the bands meet at its start.
    let starts: Vec<f64> = bands.iter().skip(1).map(|band| band.x0).collect();
    for (band, next) in bands.iter_mut().zip(starts) {
        band.x1 = band.x1.min(next);
    }
    bands
}
