//! The vertical loom of a narrow screen (DESIGN.md §4): threads rise beside the rows and part on the
//! map.

use super::curve::controls;
use super::threads::PortOf;
use super::types::Step;
use crate::map::MapLayout;
use crate::state::{Selection, ViewState};
use crate::timeline::Upright;
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
    /// Its line: from its date upwards, then over the map. Pixels below the top of the timeline.
    pub steps: Vec<Step>,
}

/// The strands of an upright timeline whose top lies `below` pixels under the top of the map and whose
/// left edge `right` pixels right of the map's. Strands of one line stand side by side in the order of
/// their eyelets, so that they do not cross before they part.
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
        let mut own = Vec::new();
        for row in upright.rows.iter().filter(|row| row.line == *line) {
            let item = data.item(row.item);
            let selected = item.is_some_and(|item| state.selection.opens(row.item, item));
            let of = |frayed| PortOf {
                item: row.item,
                shape: row.shape,
                frayed,
                selected,
                dimmed: state.selection != Selection::None && !selected,
            };
            for port in &row.ports {
                if let Some(eyelet) = map.eyelet(port.country) {
                    let at = Point::new(eyelet.at.x - right, eyelet.at.y - below);
                    own.push((of(port.frayed), port.country, port.x, at));
                }
            }
        }
        own.sort_by(|a, b| a.3.x.total_cmp(&b.3.x));
        let last = own.len().saturating_sub(1) as f64;
        let pitch = PITCH.min(ROOM / last.max(1.0));
        for (at, (of, country, from, eyelet)) in own.into_iter().enumerate() {
            let x = line + (at as f64 - last / 2.0) * pitch;
            let [foot, one, other, end] = controls(Point::new(x, 0.0), eyelet, 0.0);
            out.push(Rise {
                of,
                country,
                steps: vec![
                    Step::Move(Point::new(x, from)),
                    Step::Line(foot),
                    Step::Cubic(one, other, end),
                ],
            });
        }
    }
    out
}
