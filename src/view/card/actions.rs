//! What can be done with a card: link, reference, print, picture.

use crate::app::{App, Outcome};
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{Edtf, Message};
use fil_explorer::Shell;
use fil_explorer::words::{date, fill};

/// The action bar of an item's card.
pub(super) fn actions(app: App, said: Slot<Option<Outcome>>) -> Piece {
    let action = |sign: Sign, message: Message| {
        el("button")
            .attr("type", "button")
            .class(if sign == Sign::Picture {
                "action action-picture"
            } else {
                "action"
            })
            .with(icon(sign))
            .text(app.say(message))
    };
    let copies = |sign: Sign, message: Message, done: Outcome| {
        action(sign, message).click(move || copy(app, said, done))
    };
    el("div.actions needs-app")
        .attr("role", "group")
        .attr("aria-label", app.say(Message::ActionLabel))
        .with(copies(Sign::Link, Message::ActionLink, Outcome::Link))
        .with(copies(Sign::Cite, Message::ActionCite, Outcome::Reference))
        .with(action(Sign::Print, Message::ActionPrint).click(platform::print))
        .add_opt((app.state_now().shell == Shell::Web).then(|| {
            action(Sign::Picture, Message::ActionPicture).click(move || app.ask_picture())
        }))
}

/// What the last action told.
pub(super) fn told(app: App, said: Slot<Option<Outcome>>) -> Piece {
    let told = match said.get() {
        None => String::new(),
        Some(outcome) => {
            let mut told = app.say(outcome.message()).words().to_owned();
            if outcome == Outcome::NotCopied {
                told.push(' ');
                told.push_str(&link(app));
            }
            told
        }
    };
    el("p.action-said needs-app")
        .attr("role", "status")
        .flag("hidden", told.is_empty())
        .text(told)
}

fn link(app: App) -> String {
    app.href(&app.state_now())
}

/// Copies the link of the card, or its reference where `done` tells of that.
#[inline(never)]
fn copy(app: App, said: Slot<Option<Outcome>>, done: Outcome) {
    let mut words = link(app);
    if done == Outcome::Reference {
        let speech = app.speech_now();
        let as_of = date(speech.pack, Edtf::from(app.data.as_of));
        let item = app
            .selection
            .now()
            .item()
            .and_then(|item| app.data.item(item));
        let title = item.map(|item| speech.text(item.title));
        words = fill(
            speech.say(Message::CitePattern),
            &[
                ("title", title.unwrap_or_default()),
                ("date", &as_of),
                ("url", &words),
            ],
        );
    }
    platform::copy(words, move |copied| {
        said.set(Some(if copied { done } else { Outcome::NotCopied }));
    });
}
