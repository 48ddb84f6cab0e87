//! Putting the timeline together.

use super::axis::{self, TimeScale, tenth};
use super::drawing::Pen;
use super::eras::eras;
use super::lanes::{by_partner, lanes};
use super::marks::LanePlace;
use super::sight;
use super::types::{Lane, TimelineInput, TimelineLayout};
use crate::matches;
use crate::order::sort_by_number;
use crate::state::{Pane, Scope, TimeView};
use fil_domain::{Day, Direction, ItemIx};

/// From this width on there is room for the names of the lanes left of the plot. A narrower timeline
/// is upright, or stands in a card, which names its items otherwise.
const BOBBINS_FROM: f64 = 640.0;
/// Room for the bundles of all kinds, in sizes of the type.
const BUNDLES: f64 = 8.5;
/// Free space between the edges of the plot and those of the axis: half a target and a little.
pub(super) const PAD: f64 = 26.0;

/// Places the timeline.
#[must_use]
pub fn timeline_layout(input: &TimelineInput<'_>) -> TimelineLayout {
    let width = if input.width_px.is_finite() {
        input.width_px.clamp(160.0, 20_000.0)
    } else {
        320.0
    };
    let size = input.text_px;
    let gutter = if width < BOBBINS_FROM {
        0.0
    } else {
        (size * 13.5).min(width / 4.0)
    };
    let items = shown(input);
    let by_partner = by_partner(&items);
    // Threads of a whole kind leave at the right edge.
    let edge = match input.state.view {
        Pane::All if !by_partner && gutter > 0.0 => width - size * BUNDLES,
        _ => width,
    };
    let plot = (tenth(gutter), tenth(edge));
    let years = years(input, &items, plot.1 - plot.0);
    let seen = (plot.0 + PAD, plot.1 - PAD);
    let scale = scale(input.state.time, years, seen);
    // Of a part of time everything is placed as on a stage that is wide enough for the whole.
    let end = scale.x_from_day(Day(Day::last_of(i32::from(years.1)).0 + 1));
    let edges = (seen.0, end);
    let whole = (plot.0, end + PAD);
    let eras = eras(input, &scale, edges);
    let era_height = if eras.is_empty() {
        0.0
    } else {
        tenth(size * 2.4)
    };
    let row_height = input.row_height;
    let fray = match input.state.scope {
        Scope::Core => 64.0,
        Scope::All => 28.0,
    };
    let (mut placed, mut marks) = (Vec::new(), Vec::new());
    let mut y = era_height;
    for draft in lanes(input, &items, by_partner) {
        let place = LanePlace {
            input,
            by_partner,
            tied: !by_partner && gutter > 0.0,
            pen: Pen {
                scale: &scale,
                edges,
                fray,
            },
            plot: whole,
            row_height,
            lane: placed.len(),
            top: y,
        };
        let rows = place.place(&draft, &mut marks);
        let height = row_height * f64::from(u16::try_from(rows).unwrap_or(u16::MAX));
        placed.push(Lane {
            shape: draft.shape,
            label: draft.label,
            y: tenth(y),
            height: tenth(height),
            rows,
        });
        y = tenth(y + height);
    }
    sort_by_number(&mut marks, |mark| i64::from(mark.item.0));
    let layout = TimelineLayout {
        plot,
        pad: PAD,
        width_px: width,
        end: whole.1,
        mirrored: false,
        text_px: size,
        scale,
        years,
        eras,
        era_height,
        by_partner,
        lanes: placed,
        marks,
        axis_y: y,
        height_px: tenth(y + size * 2.4),
    };
    match input.pack.lang.direction() {
        Direction::Ltr => layout,
        Direction::Rtl => layout.mirror(),
    }
}

/// The scale on which the part of time, or the whole, lies between two pixels. The whole begins at
/// the first of them.
fn scale(time: Option<TimeView>, years: (i16, i16), seen: (f64, f64)) -> TimeScale {
    let (first, last) = years;
    let (first, last) = (Day::first_of(first.into()), Day::last_of(last.into()));
    let days = |first: Day, last: Day| f64::from(last.0 - first.0 + 1);
    let part = sight::inside(time, (first, last))
        .map_or(days(first, last), |time| days(time.first, time.last));
    let width = (seen.1 - seen.0) * days(first, last) / part;
    TimeScale::of_days(first, last, [seen.0, seen.0 + width])
}

/// The matches, and what is open even when the filters hide it.
pub(super) fn shown(input: &TimelineInput<'_>) -> Vec<ItemIx> {
    let mut items = input.matches.items.clone();
    for ix in input.state.selection.marking(input.data) {
        if let Err(at) = items.binary_search(&ix) {
            items.insert(at, ix);
        }
    }
    items
}

/// The years of the axis: the period where it is given, else the years of the matches rounded out;
/// always with the years of what is open.
pub(super) fn years(input: &TimelineInput<'_>, items: &[ItemIx], width: f64) -> (i16, i16) {
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
    for ix in items {
        if input.matches.contains(*ix) {
            continue;
        }
        if let Some((first, last)) = input.data.item(*ix).and_then(matches::days) {
            let small = |year: i32| i16::try_from(year).unwrap_or(i16::MAX);
            years = (
                years.0.min(small(first.year())),
                years.1.max(small(last.year())),
            );
        }
    }
    years
}
