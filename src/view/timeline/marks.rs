//! The buttons on the marks: one tab stop, in time order.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::ItemIx;
use fil_explorer::Selection;
use fil_explorer::timeline::{Mark, TimelineLayout};

/// A button over every mark. Tab leads to the mark visited last, else to the open one, else to the
/// first; the arrow keys lead on in time.
pub(super) fn marks(app: App, layout: &TimelineLayout, stop: Slot<Option<ItemIx>>) -> Piece {
    let there = |ix: ItemIx| layout.marks.iter().any(|mark| mark.item == ix);
    let at = stop
        .get()
        .or_else(|| app.selection.get().item())
        .filter(|ix| there(*ix))
        .or_else(|| layout.marks.first().map(|mark| mark.item));
    let buttons = layout.marks.iter().map(|mark| button(app, mark, at, stop));
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", "ligne")
        .attr("aria-describedby", "ligne-aide")
        .walk()
        .add_all(buttons)
}

fn button(app: App, mark: &Mark, at: Option<ItemIx>, stop: Slot<Option<ItemIx>>) -> Piece {
    let item = mark.item;
    let id = app.data.item(item).map_or("", |item| item.id);
    el("button")
        .attr("type", "button")
        .class("hit")
        .attr("id", joined(&["noeud-", id]))
        .attr("aria-label", mark.name.clone())
        .truth("aria-pressed", app.selection.get().item() == Some(item))
        .attr("tabindex", if at == Some(item) { "0" } else { "-1" })
        .shift(mark.hit.min.x, mark.hit.min.y)
        .size(mark.hit.width(), mark.hit.height())
        .focused(move || stop.set(Some(item)))
        .open(move || app.open(Selection::Item(item)))
}
