//! The words and the buttons over the drawing.

use super::drawing::label_view;
use super::marks::buttons;
use super::picture::{TimelineParts, shown};
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::loom::{LoomParts, lane_uprights};
use fil_explorer::timeline::{Sight, TimelineLayout};

/// Id of what lies over the drawing.
pub(super) const OVER: &str = "ligne-dessus";

/// The labels and the buttons over the drawing, a turn after it: both at once take more than a frame.
pub(super) fn over(
    app: App,
    parts: TimelineParts,
    loom: LoomParts,
    (layout, sight): (&TimelineLayout, Sight),
) -> Piece {
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
