//! Map, comb, threads and lanes as one drawing.

use super::land;
use super::words::line;
use crate::app::App;
use crate::platform::Size;
use crate::platform::{Piece, svg};
use crate::view::common::{joined, shape_path};
use crate::view::loom::{Room, weave, whole};
use crate::view::map::map_of;
use crate::view::timeline::{backdrop, hand, lanes, mark_view, place_rows};
use fil_domain::{Shape, digits};
use fil_explorer::loom::{CombTag, TagOf, Threads, label_spot};
use fil_explorer::timeline::{Side, Sight, TimelineLayout, ticks};
use fil_explorer::words::{country_name, region_name};

/// Size of tags, labels and the small print: the least on paper (DESIGN.md §4), pixels.
pub(super) const SMALL: f64 = 12.5;

/// How large the parts of the drawing are, pixels.
#[derive(Clone, Copy)]
pub(super) struct Measures {
    /// Width of everything.
    pub(super) width: f64,
    /// Height of the map.
    pub(super) map: f64,
    /// Height of a row of a lane.
    pub(super) row: f64,
}

/// A drawing, and what else is told of it.
pub(super) struct WovenPicture {
    /// The drawing.
    pub(super) drawing: Piece,
    /// Its height, pixels.
    pub(super) height: f64,
    /// The timeline in it.
    pub(super) timeline: TimelineLayout,
}

/// The drawing of what the app shows, its corner at `at`; nothing where the comb is too narrow for
/// its tags.
pub(super) fn woven_picture(app: App, at: (f64, f64), measures: Measures) -> Option<WovenPicture> {
    let size = Size {
        width: measures.width,
        height: measures.map,
    };
    let map = map_of(app, size);
    let timeline = place_rows(app, measures.width, measures.row, SMALL);
    let state = app.state();
    let sight = timeline.sight(state.time);
    let room = Room {
        width: measures.width,
        map_height: measures.map,
        lanes_seen: (0.0, f64::MAX),
        text_px: SMALL,
    };
    let woven = weave(app, &map, &timeline, room, &mut |_| {})?;
    let height = woven.lanes_top + timeline.height_px;
    // Near, land and threads end at the edges.
    let part = |height: f64| {
        let near = if state.map.is_some() {
            "hidden"
        } else {
            "visible"
        };
        svg("svg")
            .num("width", measures.width)
            .num("height", height)
            .attr("overflow", near)
    };
    let [behind, front] = time(app, &timeline, sight, &woven);
    let drawing = moved(at)
        .with(part(measures.map).add_all(land::land(app, &map)))
        .with(moved((0.0, woven.lanes_top)).add_all(behind))
        .with(part(height).add_all(whole(&woven, state.selection, SMALL)))
        .with(part(measures.map).add_all(land::eyelets(&map)))
        .add_all(tags(app, &woven))
        .with(moved((0.0, woven.lanes_top)).add_all(front));
    Some(WovenPicture {
        drawing,
        height,
        timeline,
    })
}

/// A part with its corner there.
pub(super) fn moved((x, y): (f64, f64)) -> Piece {
    svg("svg")
        .num("x", x)
        .num("y", y)
        .attr("overflow", "visible")
}

/// The tags with their names.
fn tags(app: App, woven: &Threads) -> Vec<Piece> {
    let pack = app.speech().pack;
    let mut out = Vec::new();
    for tag in &woven.tags {
        let name = match tag.of {
            TagOf::Country(country) if tag.folded => app
                .data
                .country(country)
                .map_or("", |one| one.iso3)
                .to_owned(),
            TagOf::Country(country) => country_name(pack, country).to_owned(),
            TagOf::Region(region, count) => {
                joined(&[region_name(pack, region), " · ", &digits(count as u64)])
            }
        };
        let rect = tag.rect;
        let (look, words) = match tag {
            CombTag { chosen: true, .. } => (" sheet-chosen", " sheet-name-chosen"),
            CombTag { named: true, .. } => (" sheet-named", ""),
            CombTag { dimmed: true, .. } => ("", " sheet-name-dim"),
            _ => ("", ""),
        };
        out.push(
            svg("rect")
                .class(joined(&["sheet-tag", look]))
                .num("x", rect.min.x)
                .num("y", rect.min.y)
                .num("width", rect.width())
                .num("height", rect.height())
                .attr("rx", "5"),
        );
        let middle = rect.center();
        let name = line("", middle.x, middle.y + 4.5, &name);
        out.push(name.class(joined(&["sheet-name", words])));
    }
    out
}

/// What lies behind the threads, lanes and years, and what lies before them, marks and labels. A part
/// of time is cut at the edges of the lanes.
fn time(app: App, timeline: &TimelineLayout, sight: Sight, woven: &Threads) -> [Vec<Piece>; 2] {
    let years = ticks(timeline, sight, app.speech().pack);
    let (left, right) = timeline.plot;
    let cut = |inside: Vec<Piece>| {
        let content = svg("g").slide(sight.shift - left).add_all(inside);
        svg("svg")
            .num("x", left)
            .num("width", right - left)
            .num("height", timeline.axis_y)
            .attr("overflow", if sight.whole { "visible" } else { "hidden" })
            .with(content)
    };
    let behind = vec![lanes(timeline), cut(backdrop(app, timeline, sight, &years))];
    let mut out = Vec::new();
    // From the edge at which writing begins.
    let beside = |x: f64| {
        if timeline.mirrored {
            timeline.width_px - x
        } else {
            x
        }
    };
    for lane in &timeline.lanes {
        let y = lane.y + lane.height / lane.rows.max(1) as f64 / 2.0;
        out.push(shape("shape-", lane.shape, beside(9.0), y, 13.0));
        out.push(line("sheet-lane", beside(26.0), y + 4.5, lane.label));
    }
    let frays = &woven.frays;
    let uprights = woven.uprights();
    let mut moving = Vec::new();
    let mut labels = Vec::new();
    let seen = timeline.marks.iter().filter(|mark| !mark.folded);
    for mark in seen.filter(|mark| timeline.is_in_sight(mark, sight)) {
        let own = frays.iter().find(|fray| fray.of.item == mark.item);
        let own = own.map(|fray| fray.from - sight.shift);
        moving.push(mark_view(mark, hand(app, false), own));
        if let Some(spot) = label_spot(timeline, mark, sight, &uprights) {
            let lower = if spot.side == Side::Above { -8.0 } else { 4.5 };
            let begin = if timeline.mirrored {
                spot.x + spot.width
            } else {
                spot.x
            };
            labels.push(line("sheet-label", begin, mark.y + lower, spot.text));
        }
    }
    moving.extend(labels);
    out.push(cut(moving));
    for tick in years.iter().filter(|tick| !tick.label.is_empty()) {
        let x = tick.x + sight.shift;
        out.push(line("sheet-year", x, timeline.axis_y + 18.0, &tick.label));
    }
    [behind, out]
}

/// A shape in its dye.
pub(super) fn shape(class: &str, shape: Shape, x: f64, y: f64, size: f64) -> Piece {
    svg("path")
        .class(joined(&["shape ", class, shape.code()]))
        .place(x, y, size / 16.0, false)
        .attr("d", shape_path(shape))
}
