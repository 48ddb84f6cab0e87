//! Nothing found: what was not found, what that does not mean, a way out.

use crate::app::App;
use crate::platform::{self, Piece, el, svg};
use fil_domain::Message;
use fil_explorer::words::{fill, plural};
use fil_explorer::{Command, Scope};

/// A loose thread.
const THREAD: &str = "M0 40c40-44 70 30 104 2s22-40 4-34-6 40 34 34 40-34 74-34c22 0 30 14 44 22";

/// The empty state.
pub(super) fn empty(app: App) -> Piece {
    let state = app.state();
    let sentence = if state.query.is_empty() {
        app.say(Message::ListEmptyFilters).to_owned()
    } else {
        fill(app.say(Message::ListEmpty), &[("q", &state.query)])
    };
    el("div.empty")
        .with(
            svg("svg.empty-thread")
                .attr("viewBox", "0 0 260 56")
                .attr("aria-hidden", "true")
                .with(svg("path").attr("d", THREAD)),
        )
        .leaf("p.empty-words", sentence)
        .with(match elsewhere(app) {
            Some(there) => el("div").with(there).with(reset(app, "quiet")),
            None => reset(app, "button"),
        })
}

/// The way out of all filters. It goes with them, so the focus goes to the list.
pub(super) fn reset(app: App, class: &'static str) -> Piece {
    el("button")
        .attr("type", "button")
        .class(class)
        .click(move || {
            app.dispatch(Command::ResetFilters);
            platform::focus_id("liste");
        })
        .text(app.say(Message::FilterReset))
}

/// More hits outside the five.
pub(super) fn elsewhere(app: App) -> Option<Piece> {
    let hits = app.matches().other_scope_hits;
    (hits > 0).then(|| {
        el("p").with(
            el("button")
                .attr("type", "button")
                .class("button")
                .click(move || app.dispatch(Command::SetScope(Scope::All)))
                .text(plural(app.speech().pack, Message::ListElsewhere, hits)),
        )
    })
}
