//! The dock of a public screen: everything a hand needs, in its reach.

use super::display::display;
use super::panes::way;
use super::tools::language_links;
use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, fold, fold_button, icon};
use crate::view::list::legend;
use fil_domain::{Lang, Message};
use fil_explorer::Pane;

/// Id of the button that opens how to read.
const READ: &str = "lecture";

/// The dock; `reading` and `display_open` say whether its two parts are folded out.
#[must_use]
pub fn dock(app: App, reading: Slot<bool>, display_open: Slot<bool>) -> Piece {
    el("nav.dock")
        .attr("aria-label", app.say(Message::NavLabel))
        .with(
            el("button.pane")
                .attr("type", "button")
                .click(move || app.restart())
                .with(icon(Sign::Restart))
                .leaf("span", app.say(Message::KioskRestart)),
        )
        .with(way(app, Pane::All, Sign::List, Message::ListLabel))
        .with(way(app, Pane::Map, Sign::Pin, Message::MapTags))
        .with(
            fold("details.menu", READ, reading)
                .with(
                    fold_button(READ, reading)
                        .with(icon(Sign::Help))
                        .leaf("span", app.say(Message::PagesRead)),
                )
                .with(el("div.menu-list").with(legend(app))),
        )
        .with(display(app, display_open))
        .with(el("div.dock-languages").add_all(language_links(app, reading, Lang::code)))
}
