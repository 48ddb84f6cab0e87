//! Title, lead, scope and kinds of partner.

use super::filters::{kinds, scope_switch};
use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::Message;
use fil_explorer::{Scope, Selection};

/// What the page is, and the first choices; nothing while a card is open.
#[must_use]
pub fn intro(app: App) -> Piece {
    if app.selection.get() != Selection::None {
        return Piece::nothing();
    }
    let core = app.state().scope == Scope::Core;
    let lead = if core {
        Message::LeadCore
    } else {
        Message::LeadAll
    };
    el("div.panel-intro")
        .leaf("h1.title", app.say(Message::ProductName))
        .leaf("p.lead", app.say(lead))
        .with(el("div.needs-app").with(scope_switch(app)).with(kinds(app)))
}
