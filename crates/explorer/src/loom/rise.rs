//! The vertical loom of a narrow screen (DESIGN.md §4): threads rise beside the rows and part on the
//! map.

use super::curve::controls;
use super::threads::{PortOf, end_at_glyph};
use super::types::Step;
use crate::map::MapLayout;
use crate::order::{real, sort_by_number};
use crate::state::{Selection, ViewState};
use crate::timeline::{Upright, UprightRow};
use fil_domain::{CountryIx, Dataset};
use fil_geometry::point::Point;

/// Distance of neighbouring strands, and what they take of their line's room at most, pixels.
const PITCH: f64 = 4.0;
const ROOM: f64 = 19.0;

/// A strand from its date up to a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Rise {
    /// Whose it is.
    pub of: PortOf,
    /// The country it leads to.
    pub country: CountryIx,
    /// Up along the timeline, in its pixels.
    pub lane: Vec<Step>,
    /// From there over the map, in the map's pixels.
    pub map: Vec<Step>,
    /// It belongs to what is selected.
    pub chosen: bool,
    /// Its item does, and it leads to another country than the selected one.
    pub back: bool,
}

/// The strands of an upright timeline whose top lies `below` pixels under the top of the map and whose
/// left edge `right` pixels right of the map's. Strands of one line stand side by side in the order of
/// their eyelets, so that they do not cross before they part. Where a line is a kind's, only what is
/// selected has strands.
#[must_use]
pub fn rises(
    data: &Dataset,
    state: &ViewState,
    map: &MapLayout,
    upright: &Upright,
    (right, below): (f64, f64),
) -> Vec<Rise> {
    let mut out = Vec::new();
    for (line, _) in &upright.lines {
        let mut own: Vec<(Rise, f64, Point)> = Vec::new();
        for row in upright.rows.iter().filter(|row| row.line == *line) {
            own.extend(strands(data, state, map, row, upright.own_lines));
        }
        sort_by_number(&mut own, |(_, _, eyelet)| real(eyelet.x));
        let last = own.len().saturating_sub(1) as f64;
        let pitch = PITCH.min(ROOM / last.max(1.0));
        for (at, (mut rise, from, eyelet)) in own.into_iter().enumerate() {
            let x = line + (at as f64 - last / 2.0) * pitch;
            let foot = Point::new(x + right, below);
            let [_, one, other, end] = controls(foot, eyelet, 0.0);
            rise.lane = vec![
                Step::Move(Point::new(x, from)),
                Step::Line(Point::new(x, 0.0)),
            ];
            // A country below a near map is not reached.
            if end.y < foot.y {
                rise.map = vec![Step::Move(foot), Step::Cubic(one, other, end)];
            }
            if let Some(eyelet) = map.eyelet(rise.country) {
                end_at_glyph(&mut rise.map, eyelet, rise.of.shape);
            }
            out.push(rise);
        }
    }
    out
}

/// The strands of a row without their lines: where each begins, pixels from the top, and its eyelet.
fn strands(
    data: &Dataset,
    state: &ViewState,
    map: &MapLayout,
    row: &UprightRow,
    own_lines: bool,
) -> Vec<(Rise, f64, Point)> {
    let item = data.item(row.item);
    let selected = item.is_some_and(|item| state.selection.opens(row.item, item));
    let country = state.selection.country();
    let mut out = Vec::new();
    for port in row.ports.iter().filter(|_| own_lines || selected) {
        let Some(eyelet) = map.eyelet(port.country) else {
            continue;
        };
        let own = country.is_none_or(|country| country == port.country);
        let rise = Rise {
            of: PortOf {
                item: row.item,
                shape: row.shape,
                frayed: port.frayed,
                selected,
                dimmed: state.selection != Selection::None && !selected,
            },
            country: port.country,
            lane: Vec::new(),
            map: Vec::new(),
            chosen: selected && own,
            back: selected && !own,
        };
        // An earlier phase frays below its item.
        let from = if port.frayed { row.at } else { port.x };
        out.push((rise, from, eyelet.at));
    }
    out
}
