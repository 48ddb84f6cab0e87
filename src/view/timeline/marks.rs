//! The buttons on the marks: one tab stop, in time order.

use super::moves;
use super::picture::TimelineParts;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::ItemIx;
use fil_explorer::Selection;
use fil_explorer::timeline::{Mark, TimelineLayout};

/// The mark that Tab leads to: the one visited last, else the open one, else the first of these.
pub(super) fn stop(app: App, parts: TimelineParts, marks: &[&Mark]) -> Option<ItemIx> {
    let there = |ix: &ItemIx| marks.iter().any(|mark| mark.item == *ix);
    parts
        .stop
        .get()
        .filter(there)
        .or_else(|| app.selection.get().item().filter(there))
        .or_else(|| marks.first().map(|mark| mark.item))
}

/// A button over each of these marks; the arrow keys lead on in time and from lane to lane, also
/// to marks that are not in sight yet.
pub(super) fn buttons(
    app: App,
    parts: TimelineParts,
    layout: &TimelineLayout,
    marks: &[&Mark],
) -> Piece {
    let at = stop(app, parts, marks);
    let dx = -layout.plot.0;
    let buttons = marks.iter().map(|mark| button(app, parts, mark, at, dx));
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", "ligne")
        .attr("aria-describedby", "ligne-aide")
        .keys(move |key, shift| moves::key(app, parts, key, shift))
        .add_all(buttons)
}

fn button(app: App, parts: TimelineParts, mark: &Mark, at: Option<ItemIx>, dx: f64) -> Piece {
    let item = mark.item;
    el("button")
        .attr("type", "button")
        .class("hit")
        .attr("id", mark_id(app, item))
        .attr("aria-label", mark.name.clone())
        .truth("aria-pressed", app.selection.get().item() == Some(item))
        .attr("tabindex", if at == Some(item) { "0" } else { "-1" })
        .shift(mark.hit.min.x + dx, mark.hit.min.y)
        .size(mark.hit.width(), mark.hit.height())
        .focused(move || parts.stop.set(Some(item)))
        .open(move || app.open(Selection::Item(item)))
}

/// The element id of an item's button.
pub(super) fn mark_id(app: App, item: ItemIx) -> String {
    joined(&["noeud-", app.data.item(item).map_or("", |item| item.id)])
}
