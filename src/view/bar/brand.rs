//! The name, which leads home.

use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::Message;
use fil_explorer::Selection;

/// The name.
#[must_use]
pub fn brand(app: App) -> Piece {
    el("a.brand")
        .attr("href", app.href_of(Selection::None))
        .follow(move || app.close())
        .leaf("span.brand-org", app.say(Message::ProductOrg))
        .leaf("span.brand-name", app.say(Message::ProductShort))
}
