//! Names of the organisation through time.

use super::axis::{TimeScale, tenth};
use super::label::{cut, text_width};
use super::sight::Sight;
use super::types::{EraBand, TimelineInput, TimelineLayout};
use crate::state::Scope;
use fil_domain::{Day, LanguagePack};

/// Free space on both sides of a name, pixels.
const EDGE: f64 = 6.0;

/// Names of the organisation over the axis, in the whole weave.
pub(super) fn eras(
    input: &TimelineInput<'_>,
    scale: &TimeScale,
    edges: (f64, f64),
) -> Vec<EraBand> {
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
        EraBand {
            name: era.name,
            x0,
            x1,
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

/// A name in short: its abbreviation in brackets, else what stands before the first comma.
fn short(name: &str) -> &str {
    let brackets = name.split_once(['(', '（']);
    let inside = brackets.and_then(|(_, rest)| rest.split_once([')', '）']));
    let before = || name.split([',', '،', '，']).next();
    inside
        .map(|(short, _)| short)
        .or_else(before)
        .unwrap_or(name)
}

/// The names in the part of each band that is in sight, with their left edges, mirrored their right
/// ones: whole, in short or cut, as there is room.
#[must_use]
pub fn era_names(layout: &TimelineLayout, sight: Sight, pack: &LanguagePack) -> Vec<(f64, String)> {
    let place = |band: &EraBand| {
        let (x0, x1) = (band.x0.max(sight.x0), band.x1.min(sight.x1));
        let (name, size) = (pack.text(band.name), layout.text_px);
        let room = x1 - x0 - 2.0 * EDGE;
        let fits = |words: &&str| text_width(words, size) <= room;
        let words = match [name, short(name)].into_iter().find(fits) {
            Some(whole) => Some(whole.to_owned()),
            None => cut(name, size, room),
        };
        let x = if layout.mirrored {
            x1 - EDGE
        } else {
            x0 + EDGE
        };
        Some((tenth(x), words?))
    };
    layout.eras.iter().filter_map(place).collect()
}
