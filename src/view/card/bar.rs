//! The bar of a card: back to the list, and to the neighbours in time.

use crate::app::App;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{ItemIx, Message};
use fil_explorer::{Command, Selection};

/// The bar; with an item, its neighbours.
pub(super) fn card_bar(app: App, item: Option<ItemIx>) -> Piece {
    let button = |sign: Sign, message: Message| {
        el("button")
            .attr("type", "button")
            .class("icon-button needs-app")
            .attr("aria-label", app.say(message))
            .with(icon(sign))
    };
    let step = |command: fn() -> Command, sign: Sign, message: Message, there: bool| {
        button(sign, message)
            .flag("disabled", !there)
            .click(move || {
                app.dispatch(command());
                platform::focus_next_frame(vec!["fiche".to_owned()]);
            })
    };
    let back = el("a.card-back")
        .attr("href", app.href_of(Selection::None))
        .follow(move || app.close())
        .with(icon(Sign::Back))
        .text(app.say(Message::CardBack));
    let mut bar = el("div.card-bar").with(back);
    if let Some(item) = item {
        let found = app.matches();
        let (before, after) = (found.before(item).is_some(), found.after(item).is_some());
        bar = bar
            .with(step(
                || Command::Previous,
                Sign::Previous,
                Message::CardPrevious,
                before,
            ))
            .with(step(|| Command::Next, Sign::Next, Message::CardNext, after));
    }
    bar.with(button(Sign::Close, Message::CardClose).click(move || app.close()))
}
