//! The bar of a card: back, and to the neighbours in time or on the map.

use crate::app::App;
use crate::platform::{self, Piece, el};
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
                platform::focus_next_frame(vec!["fiche".to_owned()]);
            })
    };
    let to = app.before();
    let back = el("a.card-back")
        .attr("href", app.href_of(to))
        .follow(move || app.back())
        .with(icon(Sign::Back))
        .with(el("span").text(match (to, open) {
            (Selection::None, Selection::Country(_)) => {
                app.say(Message::CardBackCountries).words().to_owned()
            }
            (Selection::None, _) => app.say(Message::CardBack).words().to_owned(),
            _ => fill(
                app.say(Message::CardBackTo).words(),
                &[("name", app.name(to))],
            ),
        }));
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
        Selection::Country(_) => {
            let (mut before, mut here) = (None, false);
            for other in &found.countries {
                let other = Selection::Country(*other);
                if here {
                    return (before, Some(other));
                }
                here = other == open;
                if !here {
                    before = Some(other);
                }
            }
            (before.filter(|_| here), None)
        }
        _ => (None, None),
    }
}
