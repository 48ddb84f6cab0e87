//! A part that folds out below its button.

use crate::live::Slot;
use crate::platform::{self, Piece, el};

/// The part, with its classes: `fold("details.menu", …)`. Escape inside folds it back and leads to
/// the button with this id.
#[must_use]
pub fn fold(details: &'static str, button: &'static str, open: Slot<bool>) -> Piece {
    el(details).live("open", open.get()).escape(move || {
        let was = open.now();
        open.set(false);
        was && platform::focus_id(button)
    })
}

/// The button, which stands first in the part.
#[must_use]
pub fn fold_button(id: &'static str, open: Slot<bool>) -> Piece {
    el("summary")
        .attr("id", id)
        .instead("click", move || open.set(!open.now()))
}
