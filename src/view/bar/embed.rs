//! The title of the picture inside another page, and the way to the whole site.

use super::tools::languages;
use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::Message;
use fil_explorer::{Selection, Shell};

/// The title, the languages and the way to the same state on the whole site, in a tab of its own.
#[must_use]
pub fn embed_head(app: App, open: Slot<bool>) -> Piece {
    let whole = app.href_with(&|state| state.shell = Shell::Web);
    // A card brings a heading of its own.
    let title = match app.selection.get() {
        Selection::None => "h1.embed-title",
        _ => "p.embed-title",
    };
    el("div.embed-head")
        .leaf(title, app.say(Message::ProductName))
        .with(
            el("nav.tools")
                .attr("aria-label", app.say(Message::NavLabel))
                .with(languages(app, open))
                .with(
                    el("a.tool embed-open")
                        .attr("href", whole)
                        .attr("target", "_blank")
                        .attr("rel", "noopener")
                        .leaf("span", app.say(Message::EmbedOpen))
                        .with(icon(Sign::Whole)),
                ),
        )
}
