//! The words and the buttons over the drawing.

use super::drawing::label_view;
use super::marks::buttons;
use super::picture::{TimelineParts, placed, shown};
use crate::app::App;
use crate::live::Turn;
use crate::platform::{Piece, el};
use crate::view::loom::{LoomParts, lane_uprights};

/// Id of what lies over the drawing.
pub(super) const OVER: &str = "ligne-dessus";

/// The labels and the buttons over the drawing, a turn after it: both at once take more than a frame.
pub(super) fn over(app: App, parts: TimelineParts, loom: LoomParts, turn: Turn) -> Piece {
    if turn.waits() {
        return Piece::same();
    }
    let placed = placed(app, parts);
    let Some(layout) = &*placed else {
        return Piece::same();
    };
    let sight = layout.sight(app.state_now().time);
    let shown = shown(parts, layout, sight);
    let uprights = lane_uprights(loom);
    let labels = shown
        .iter()
        .filter_map(|mark| label_view(layout, mark, sight, &uprights));
    let labels = el("div.timeline-labels")
        .attr("aria-hidden", "true")
        .add_all(labels);
    let over = match parts.hands {
        Some(hands) => el("div").hands(hands),
        None => el("div"),
    };
    over.class(if sight.whole {
        "timeline-over"
    } else {
        "timeline-over is-part"
    })
    .px("left", layout.plot.0)
    .px(
        "right",
        if layout.mirrored {
            layout.names_width()
        } else {
            0.0
        },
    )
    .with(
        el("div.timeline-move")
            .shift(sight.shift, 0.0)
            .with(labels)
            .with(buttons(app, parts, layout, &shown)),
    )
}
