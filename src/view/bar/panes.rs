//! The parts that can be on screen: all, the list, the countries.

use super::display::display;
use crate::app::App;
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::Message;
use fil_explorer::{Command, Pane, Selection};

/// The ways to the parts, at the bottom of a phone, and the choices for the display with them.
pub(super) fn panes(app: App, open: Slot<bool>) -> Piece {
    el("div.panes")
        .with(way(app, Pane::All, Sign::Whole, Message::PaneExplore))
        .with(way(app, Pane::List, Sign::List, Message::PaneList))
        .with(way(app, Pane::Map, Sign::Pin, Message::MapTags))
        .with(display(app, open))
}

/// The way to a part, with nothing open over it.
pub(super) fn way(app: App, view: Pane, sign: Sign, words: Message) -> Piece {
    let href = app.href_with(&|state| {
        state.view = view;
        state.selection = Selection::None;
    });
    // The timeline alone is of the first part.
    let now = match app.state_now().view {
        Pane::Timeline => Pane::All,
        other => other,
    };
    el("a.pane needs-app")
        .attr("href", href)
        .attr_opt("aria-current", (now == view).then_some("page"))
        .follow(move || {
            app.dispatch(Command::SetView(view));
            platform::to_top();
        })
        .with(icon(sign))
        .leaf("span", app.say(words))
}
