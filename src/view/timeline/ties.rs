//! Several items in one knot: a press unties it into a list.

use super::marks::mark_id;
use super::picture::{TimelineParts, placed};
use crate::app::App;
use crate::platform::{self, Piece, el, next_frame};
use crate::view::common::{joined, shape_mark};
use fil_domain::ItemIx;
use fil_explorer::Selection;
use fil_explorer::timeline::{Mark, Sight, TimelineLayout};
use fil_explorer::words::short_year;

/// Width of the list, pixels; the style sheet says the same. And how far above the middle of its knot
/// it stands.
const WIDTH: f64 = 296.0;
const ABOVE: f64 = 18.0;

/// Answers a press on an item's button: opens the item, or unties its knot.
pub(super) fn press(app: App, parts: TimelineParts, item: ItemIx) {
    let layout = placed(app, parts);
    let marks = (*layout).as_ref().map(|layout| &layout.marks);
    let mut marks = marks.into_iter().flatten();
    let tied = marks.find(|mark| mark.item == item && !mark.tied.is_empty());
    match tied.and_then(|mark| mark.tied.first()) {
        Some(_) if parts.untied.now() == Some(item) => parts.untied.set(None),
        Some(first) => {
            parts.untied.set(Some(item));
            platform::focus_next_frame(vec![id(app, *first)]);
        }
        None => app.open(Selection::Item(item)),
    }
}

/// Ties the knot again; whether one was untied. The focus goes back to it.
pub(super) fn close(app: App, parts: TimelineParts) -> bool {
    let Some(item) = parts.untied.now() else {
        return false;
    };
    parts.untied.set(None);
    platform::focus_id(&mark_id(app, item))
}

fn id(app: App, item: ItemIx) -> String {
    joined(&["lien-", app.data.item(item).map_or("", |item| item.id)])
}

/// The items of the knot that is untied.
pub(super) fn list(
    app: App,
    parts: TimelineParts,
    layout: &TimelineLayout,
    sight: Sight,
) -> Option<Piece> {
    let open = parts.untied.get()?;
    let is_open = |mark: &&Mark| mark.item == open && !mark.tied.is_empty();
    let mark = layout.marks.iter().find(is_open)?;
    let (left, right) = layout.plot;
    let x = (mark.hit.center().x + sight.shift - WIDTH / 2.0).min(right - WIDTH);
    let order = mark.tied.clone();
    let keys = move |key: &str, _| {
        let now = platform::focused_id();
        let at = order.iter().position(|one| id(app, *one) == now);
        let last = order.len().saturating_sub(1);
        let to = match (key, at) {
            ("ArrowDown", Some(at)) => (at + 1).min(last),
            ("ArrowUp", Some(at)) => at.saturating_sub(1),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return false,
        };
        order
            .get(to)
            .is_some_and(|to| platform::focus_id(&id(app, *to)))
    };
    // A press elsewhere ties it again; one on its knot has said so already.
    let left_it = move || {
        next_frame(Box::new(move || {
            let now = platform::focused_id();
            if !now.starts_with("lien-") && !now.starts_with("noeud-") {
                parts.untied.set(None);
            }
        }));
    };
    let rows = mark.tied.iter().map(|item| row(app, parts, *item));
    Some(
        el("div.tie-list")
            .attr("role", "group")
            .attr("aria-label", mark.name.clone())
            .px("left", x.max(left.min(right - WIDTH)).max(0.0))
            .px("top", mark.y - ABOVE)
            .keys(keys)
            .left(left_it)
            .add_all(rows),
    )
}

fn row(app: App, parts: TimelineParts, ix: ItemIx) -> Piece {
    let speech = app.speech();
    let button = el("button.tie-row")
        .attr("type", "button")
        .attr("id", id(app, ix))
        .open(move || {
            parts.untied.set(None);
            app.open(Selection::Item(ix));
        });
    let Some(item) = app.data.item(ix) else {
        return button;
    };
    let year = item.main_date().map(|fact| short_year(speech.pack, fact));
    button
        .with(shape_mark(item.shape, false))
        .with(el("span.row-name").text(speech.text(item.short)))
        .with(el("span.row-year").text(year.unwrap_or_default()))
}
