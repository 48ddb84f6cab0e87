//! The sheet as a whole.

use super::foot::foot;
use super::words::{line, paragraph};
use super::{land, style};
use crate::app::App;
use crate::platform::Size;
use crate::platform::{Piece, svg};
use crate::view::common::{joined, shape_path, whole_px};
use crate::view::loom::{Room, uprights, weave, whole};
use crate::view::map::map_of;
use crate::view::timeline::{backdrop, fades, hand, label_spot, lanes, mark_view, place};
use fil_domain::digits;
use fil_domain::{Message, Shape};
use fil_explorer::loom::{TagOf, Threads, frays};
use fil_explorer::timeline::{Side, Sight, TimelineLayout, ticks};
use fil_explorer::words::{country_name, region_name};

/// Width of the sheet, margin, width of the picture, pixels.
pub(super) const WIDTH: f64 = 1400.0;
pub(super) const MARGIN: f64 = 40.0;
pub(super) const INNER: f64 = WIDTH - 2.0 * MARGIN;
/// Top of the map and its height.
const TOP: f64 = 118.0;
const MAP: f64 = 430.0;
/// Sizes of the letters: of tags and labels, of the small print, of the lead.
pub(super) const SMALL: f64 = 12.5;
const LEAD: f64 = 17.0;

/// A picture in a file.
#[derive(Default)]
pub struct Sheet {
    /// The SVG.
    pub text: String,
    /// Its width and height, pixels.
    pub size: (f64, f64),
}

/// The picture of what the app shows; empty where the comb is too narrow for its tags.
#[must_use]
pub fn sheet(app: App) -> Sheet {
    let map = map_of(
        app,
        Size {
            width: INNER,
            height: MAP,
        },
    );
    let timeline = place(app, INNER, 16.0);
    let state = app.state();
    let sight = timeline.sight(state.time);
    let room = Room {
        width: INNER,
        map_height: MAP,
        lanes_seen: (0.0, f64::MAX),
        text_px: SMALL,
    };
    let woven = weave(app, &map, &timeline, room, &mut |_| {});
    let Some(woven) = woven else {
        return Sheet::default();
    };
    let foot_top = TOP + woven.lanes_top + timeline.height_px + 18.0;
    let (foot, height) = foot(app, foot_top);
    let picture = svg("g")
        .attr(
            "transform",
            joined(&["translate(40 ", &digits(whole_px(TOP)), ")"]),
        )
        .add_all(land::land(app, &map))
        .add_all(whole(&woven, state.selection, SMALL))
        .add_all(land::eyelets(&map))
        .add_all(tags(app, &woven))
        .with(
            svg("g")
                .attr(
                    "transform",
                    joined(&["translate(0 ", &digits(whole_px(woven.lanes_top)), ")"]),
                )
                .add_all(time(app, &timeline, sight, &woven)),
        );
    let title = app.say(Message::ProductName).words();
    let lead = match state.scope {
        fil_explorer::Scope::Core => Message::LeadCore,
        fil_explorer::Scope::All => Message::LeadAll,
    };
    let lead = app.say(lead).words();
    let sheet = svg("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("lang", app.state().lang.code())
        .num("width", WIDTH)
        .num("height", height)
        .attr("viewBox", joined(&["0 0 1400 ", &digits(whole_px(height))]))
        .attr("role", "img")
        .attr("aria-label", joined(&[title, ". ", lead]))
        .leaf("title", title)
        .leaf("desc", lead)
        .with(svg("style").text(style::style()))
        .with(fades())
        .with(
            svg("rect.ground")
                .attr("width", "100%")
                .attr("height", "100%"),
        )
        .with(line("sheet-title", MARGIN, 78.0, title))
        .add_all(
            paragraph(
                "sheet-lead",
                (860.0, 52.0),
                (WIDTH - MARGIN - 860.0, LEAD, 24.0),
                lead,
            )
            .0,
        )
        .with(picture)
        .add_all(foot);
    Sheet {
        text: sheet.html(),
        size: (WIDTH, height),
    }
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
        out.push(
            svg("rect.sheet-tag")
                .num("x", rect.min.x)
                .num("y", rect.min.y)
                .num("width", rect.width())
                .num("height", rect.height())
                .attr("rx", "5"),
        );
        out.push(line(
            "sheet-name",
            rect.center().x,
            rect.center().y + 4.5,
            &name,
        ));
    }
    out
}

/// Lanes, marks, labels and years.
fn time(app: App, timeline: &TimelineLayout, sight: Sight, woven: &Threads) -> Vec<Piece> {
    let years = ticks(timeline, sight, app.speech().pack);
    let mut out = lanes(timeline);
    out.extend(backdrop(app, timeline, sight, &years));
    for lane in &timeline.lanes {
        let y = lane.y + lane.height / lane.rows.max(1) as f64 / 2.0;
        out.push(shape("shape-", lane.shape, 9.0, y, 13.0));
        out.push(line("sheet-lane", 26.0, y + 4.5, lane.label));
    }
    let frays = frays(woven, woven.lanes_left);
    let uprights = uprights(woven);
    for mark in timeline.marks.iter().filter(|mark| !mark.folded) {
        let own = frays.iter().find(|fray| fray.of.item == mark.item);
        out.push(mark_view(mark, hand(app, false), own.map(|fray| fray.from)));
        if let Some(spot) = label_spot(timeline, mark, sight, &uprights) {
            let lower = if spot.side == Side::Above { -8.0 } else { 4.5 };
            out.push(line("sheet-label", spot.x, mark.y + lower, spot.text));
        }
    }
    for tick in years.iter().filter(|tick| !tick.label.is_empty()) {
        out.push(line(
            "sheet-year",
            tick.x,
            timeline.axis_y + 18.0,
            &tick.label,
        ));
    }
    out
}

/// A shape in its dye.
pub(super) fn shape(class: &str, shape: Shape, x: f64, y: f64, size: f64) -> Piece {
    svg("path")
        .class(joined(&["shape ", class, shape.code()]))
        .place(x, y, size / 16.0, false)
        .attr("d", shape_path(shape))
}
