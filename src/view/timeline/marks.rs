//! The buttons on the marks: one tab stop, in time order.

use super::picture::TimelineParts;
use super::{moves, ties};
use crate::app::App;
use crate::platform::{Hands, Piece, el};
use crate::view::common::joined;
use fil_domain::ItemIx;
use fil_explorer::timeline::{Mark, TimelineLayout};

/// The item that Tab leads to: the one visited last, else the open one, else the first of these.
fn stop(app: App, parts: TimelineParts, items: &[ItemIx]) -> Option<ItemIx> {
    let there = |ix: &ItemIx| items.contains(ix);
    parts
        .stop
        .get()
        .filter(there)
        .or_else(|| app.selection.get().item().filter(there))
        .or_else(|| items.first().copied())
}

/// The buttons of these items in one group, which is one stop; `keys` answers keys, `dress` gives a
/// button its look, its words and its place.
pub(super) fn group(
    app: App,
    parts: TimelineParts,
    items: &[ItemIx],
    keys: impl Fn(&str, bool) -> bool + Send + Sync + 'static,
    dress: impl Fn(usize, Piece) -> Piece,
) -> Piece {
    let at = stop(app, parts, items);
    let buttons = items.iter().enumerate();
    let buttons = buttons.map(|(n, item)| dress(n, button(app, parts, *item, at)));
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", "ligne")
        .attr("aria-describedby", "ligne-aide")
        .keys(keys)
        .add_all(buttons)
}

fn button(app: App, parts: TimelineParts, item: ItemIx, at: Option<ItemIx>) -> Piece {
    el("button")
        .attr("type", "button")
        .attr("id", mark_id(app, item))
        .attr("tabindex", if at == Some(item) { "0" } else { "-1" })
        .focused(move || moves::visited(app, parts, item))
        .open(move || {
            if !parts.hands.is_some_and(Hands::dragged) {
                ties::press(app, parts, item);
            }
        })
}

/// A button over each of these marks; the arrow keys lead on in time and from lane to lane, also
/// to marks that are not in sight yet.
pub(super) fn buttons(
    app: App,
    parts: TimelineParts,
    layout: &TimelineLayout,
    marks: &[&Mark],
) -> Piece {
    let items: Vec<ItemIx> = marks.iter().map(|mark| mark.item).collect();
    let keys = move |key: &str, shift| moves::key(app, parts, key, shift);
    group(app, parts, &items, keys, |n, button| {
        let Some(mark) = marks.get(n) else {
            return button;
        };
        // A knot of several opens into a list, a mark opens its card.
        let button = if mark.tied.is_empty() {
            button.truth("aria-pressed", is_open(app, mark.item))
        } else {
            button.truth("aria-expanded", parts.untied.get() == Some(mark.item))
        };
        button
            .class("hit")
            .attr("aria-label", mark.name.clone())
            .shift(mark.hit.min.x - layout.plot.0, mark.hit.min.y)
            .size(mark.hit.width(), mark.hit.height())
    })
}

/// Whether an item's card is open.
pub(super) fn is_open(app: App, item: ItemIx) -> bool {
    app.selection.get().item() == Some(item)
}

/// The element id of an item's button.
pub(super) fn mark_id(app: App, item: ItemIx) -> String {
    joined(&["noeud-", app.data.item(item).map_or("", |item| item.id)])
}
