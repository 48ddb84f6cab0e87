//! The name, which leads home.

use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::Message;
use fil_explorer::Selection;

/// The name.
#[must_use]
pub fn brand(app: App) -> Piece {
    el("a")
        .class("brand")
        .attr("href", app.href_of(Selection::None))
        .follow(move || app.close())
        .with(
            el("span")
                .class("brand-org")
                .text(app.say(Message::ProductOrg)),
        )
        .with(
            el("span")
                .class("brand-name")
                .text(app.say(Message::ProductShort)),
        )
}
