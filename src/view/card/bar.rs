//! The bar of a card: back, and to the neighbours in time or on the map.

use crate::app::{App, focus_card};
use crate::platform::{Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::Message;
use fil_explorer::words::fill;
use fil_explorer::{Command, Selection};

/// The bar of what is open.
pub(super) fn card_bar(app: App, open: Selection) -> Piece {
    let button = |sign: Sign, message: Message| {
        el("button")
            .attr("type", "button")
            .class("icon-button needs-app")
            .attr("aria-label", app.say(message))
            .with(icon(sign))
    };
    let step = |to: Option<Selection>, sign: Sign, message: Message| {
        button(sign, message)
            .flag("disabled", to.is_none())
            .click(move || {
                app.dispatch(Command::Select(to.unwrap_or(open)));
                focus_card();
            })
    };
    let to = app.before();
    let way = match (to, open) {
        (Selection::None, Selection::Country(_)) => Message::CardBackCountries,
        (Selection::None, _) => Message::CardBack,
        _ => Message::CardBackTo,
    };
    let back = el("a.card-back")
        .attr("href", app.href_of(to))
        .follow(move || app.back())
        .with(icon(Sign::Back))
        .leaf(
            "span",
            fill(app.say(way).words(), &[("name", app.name(to))]),
        );
    let mut bar = el("div.card-bar").with(back);
    if matches!(open, Selection::Item(_) | Selection::Country(_)) {
        let (before, after) = neighbours(app, open);
        bar = bar
            .with(step(before, Sign::Previous, Message::CardPrevious))
            .with(step(after, Sign::Next, Message::CardNext));
    }
    bar.with(button(Sign::Close, Message::CardClose).click(move || app.close()))
}

/// The neighbours among what is found: of an item in time, of a country from west to east.
fn neighbours(app: App, open: Selection) -> (Option<Selection>, Option<Selection>) {
    let found = app.matches();
    match open {
        Selection::Item(ix) => (
            found.before(ix).map(Selection::Item),
            found.after(ix).map(Selection::Item),
        ),
        Selection::Country(ix) => {
            let all = &found.countries;
            let Some(at) = all.iter().position(|other| *other == ix) else {
                return (None, None);
            };
            let near = |at: usize| all.get(at).copied().map(Selection::Country);
            (near(at.wrapping_sub(1)), near(at + 1))
        }
        _ => (None, None),
    }
}
