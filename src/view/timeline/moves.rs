//! Moving in the timeline: by keys and by its buttons.

use super::marks::mark_id;
use super::picture::{TimelineParts, placed};
use crate::app::App;
use crate::platform::{self, Hand, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{ItemIx, Message};
use fil_explorer::timeline::{Mark, Sight, TimelineLayout, inside, panned, zoomed};
use fil_explorer::{Command, TimeView};

/// How much larger or smaller at one press.
const FACTOR: f64 = 2.0;
/// Part of what is in sight that one press moves.
const STEP: f64 = 0.25;

/// Between the buttons and the brush, pixels; the style sheet says the same.
const AIR: f64 = 8.0;

/// Enlarges time by a factor about a place in sight, 0 to 1.
fn zoom(app: App, layout: &TimelineLayout, at: f64, factor: f64) {
    let time = zoomed(app.state_now().time, layout.whole(), at, factor);
    app.dispatch(Command::SetTime(time));
}

/// Answers hands on the lanes; tells by what factor time grew.
pub(super) fn hand(app: App, parts: TimelineParts, hand: Hand) -> f64 {
    if let Some(layout) = &*placed(app, parts) {
        let width = layout.plot.1 - layout.plot.0 - 2.0 * layout.pad;
        let whole = layout.whole();
        let lengths = (hand.from.0 - hand.to.0) / width;
        let sight = layout.sight(app.state_now().time);
        let mut time = panned(app.state_now().time, whole, layout.later(lengths));
        if hand.factor != 1.0 {
            let at = layout.along(sight, sight.x0 + hand.to.0 - layout.pad);
            time = zoomed(time, whole, at, hand.factor);
        }
        app.dispatch(Command::SetTime(time));
    }
    hand.factor
}

/// Answers a key; whether it was one of ours.
pub(super) fn key(app: App, parts: TimelineParts, key: &str, shift: bool) -> bool {
    let layout = placed(app, parts);
    let Some(layout) = &*layout else { return false };
    let mirrored = layout.mirrored;
    let later = match key {
        "ArrowRight" => Some(!mirrored),
        "ArrowLeft" => Some(mirrored),
        _ => None,
    };
    match (key, later) {
        ("+" | "=", _) => zoom(app, layout, middle(app, parts, layout), FACTOR),
        ("-", _) => zoom(app, layout, middle(app, parts, layout), 1.0 / FACTOR),
        ("0", _) => app.dispatch(Command::SetTime(None)),
        (_, Some(later)) if shift => {
            let lengths = if later { STEP } else { -STEP };
            let time = panned(app.state_now().time, layout.whole(), lengths);
            app.dispatch(Command::SetTime(time));
        }
        _ => return walk(app, parts, layout, key, later),
    }
    true
}

/// Where time is enlarged about: of the marks in sight the one visited last, else what is selected,
/// else the nearest to the middle. So enlarging ends at something.
fn middle(app: App, parts: TimelineParts, layout: &TimelineLayout) -> f64 {
    let sight = layout.sight(app.state_now().time);
    let visited = parts.stop.now();
    let cost = |mark: &Mark| {
        if Some(mark.item) == visited {
            -2.0
        } else if mark.selected {
            -1.0
        } else {
            (mark.x - f64::midpoint(sight.x0, sight.x1)).abs()
        }
    };
    let seen = layout.marks.iter();
    let seen = seen.filter(|mark| mark.x >= sight.x0 && mark.x <= sight.x1);
    let nearest = seen.min_by(|a, b| cost(a).total_cmp(&cost(b)));
    nearest.map_or(0.5, |mark| layout.along(sight, mark.x))
}

/// Walks to another mark, and brings it into sight.
fn walk(
    app: App,
    parts: TimelineParts,
    layout: &TimelineLayout,
    key: &str,
    later: Option<bool>,
) -> bool {
    let marks: Vec<&Mark> = layout.marks.iter().filter(|mark| !mark.folded).collect();
    let at = parts.stop.now();
    let at = marks.iter().position(|mark| Some(mark.item) == at);
    let at = at.unwrap_or_default();
    let last = marks.len().saturating_sub(1);
    let to = match (key, later) {
        (_, Some(true)) => marks.get((at + 1).min(last)).copied(),
        (_, Some(false)) => marks.get(at.saturating_sub(1)).copied(),
        ("Home", _) => marks.first().copied(),
        ("End", _) => marks.last().copied(),
        ("ArrowDown", _) => marks.get(at).map(|from| neighbour(layout, from, true)),
        ("ArrowUp", _) => marks.get(at).map(|from| neighbour(layout, from, false)),
        _ => return false,
    };
    if let Some(to) = to {
        reveal(app, layout, to);
        // One that is not drawn yet is there in the next frame.
        let id = mark_id(app, to.item);
        if !platform::focus_id(&id) {
            parts.stop.set(Some(to.item));
            platform::focus_next_frame(vec![id]);
        }
    }
    true
}

/// Brings a mark into sight.
fn reveal(app: App, layout: &TimelineLayout, mark: &Mark) {
    let sight = layout.sight(app.state_now().time);
    if !layout.is_in_sight(mark, sight) {
        app.dispatch(Command::SetTime(around(app, layout, sight, mark)));
    }
}

/// What to do when the keyboard comes to an item's mark, which may be out of sight.
pub(super) fn visited(app: App, parts: TimelineParts, item: ItemIx) {
    parts.stop.set(Some(item));
    if let Some(layout) = &*placed(app, parts)
        && let Some(mark) = layout.marks.iter().find(|mark| mark.item == item)
    {
        reveal(app, layout, mark);
    }
}

/// The part of time in sight, moved until a mark lies in its middle.
fn around(app: App, layout: &TimelineLayout, sight: Sight, mark: &Mark) -> Option<TimeView> {
    let width = sight.x1 - sight.x0;
    let lengths = (mark.x - f64::midpoint(sight.x0, sight.x1)) / width;
    panned(app.state_now().time, layout.whole(), layout.later(lengths))
}

/// The nearest mark of the next row that has one; the same mark when there is none.
fn neighbour<'a>(layout: &'a TimelineLayout, from: &'a Mark, down: bool) -> &'a Mark {
    let beyond = |mark: &&Mark| {
        if down {
            mark.y > from.y
        } else {
            mark.y < from.y
        }
    };
    let far = |mark: &Mark| (mark.y - from.y).abs() * 1e6 + (mark.x - from.x).abs();
    let others = layout
        .marks
        .iter()
        .filter(|mark| !mark.folded && beyond(mark));
    others
        .min_by(|a, b| far(a).total_cmp(&far(b)))
        .unwrap_or(from)
}

/// The buttons: larger, smaller, all.
pub(super) fn buttons(app: App, parts: TimelineParts, layout: &TimelineLayout) -> Piece {
    let inside = inside(app.state_now().time, layout.whole());
    let least = inside.is_some_and(|time| time.last.0 - time.first.0 < TimeView::FEWEST);
    let whole = inside.is_none();
    let button = |sign: Sign, message: Message, off: bool, key: &'static str| {
        el("button.icon-button")
            .attr("type", "button")
            .attr("aria-label", app.say(message))
            .truth("aria-disabled", off)
            .click(move || {
                let _ = self::key(app, parts, key, false);
            })
            .with(icon(sign))
    };
    el("div.timeline-tools")
        .px("width", layout.names_width() - AIR)
        .with(button(Sign::Minus, Message::TimelineZoomOut, whole, "-"))
        .with(button(Sign::Plus, Message::TimelineZoomIn, least, "+"))
        .with(button(Sign::Whole, Message::TimelineWhole, whole, "0"))
}
