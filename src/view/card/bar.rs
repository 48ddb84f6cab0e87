//! The bar of a card: back, and to the neighbours in time or on the map.

use crate::app::App;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{CountryIx, Message};
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
                app.say(Message::CardBackCountries).to_owned()
            }
            (Selection::None, _) => app.say(Message::CardBack).to_owned(),
            _ => fill(app.say(Message::CardBackTo), &[("name", app.name(to))]),
        }));
    let mut bar = el("div.card-bar").with(back);
    if let Some([before, after]) = neighbours(app, open) {
        bar = bar
            .with(step(before, Sign::Previous, Message::CardPrevious))
            .with(step(after, Sign::Next, Message::CardNext));
    }
    bar.with(button(Sign::Close, Message::CardClose).click(move || app.close()))
}

/// The neighbours among what is found: of an item in time, of a country from west to east.
fn neighbours(app: App, open: Selection) -> Option<[Option<Selection>; 2]> {
    let found = app.matches();
    match open {
        Selection::Item(ix) => {
            let both = [found.before(ix), found.after(ix)];
            Some(both.map(|ix| ix.map(Selection::Item)))
        }
        Selection::Country(ix) => {
            let all = &found.countries;
            let at = all.iter().position(|one| *one == ix);
            let there = |at: Option<usize>| {
                let ix: Option<&CountryIx> = at.and_then(|at| all.get(at));
                ix.copied().map(Selection::Country)
            };
            let before = at.and_then(|at| at.checked_sub(1));
            Some([there(before), there(at.map(|at| at + 1))])
        }
        _ => None,
    }
}
