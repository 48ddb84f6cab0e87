//! What can be done with a card: link, reference, print.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon, joined};
use fil_domain::{Edtf, ItemIx, Message};
use fil_explorer::words::{date, fill};

/// The action bar of an item's card, and what the last action told.
pub(super) fn actions(app: App, item: ItemIx, said: Slot<Option<Message>>) -> [Piece; 2] {
    let action = |sign: Sign, message: Message| {
        el("button")
            .attr("type", "button")
            .class("action")
            .with(icon(sign))
            .text(app.say(message))
    };
    let copies = |sign: Sign, message: Message, done: Message| {
        action(sign, message).click(move || copy(app, item, said, done))
    };
    let told = match said.get() {
        None => String::new(),
        Some(Message::ActionLinkFailed) => {
            joined(&[app.say(Message::ActionLinkFailed).words(), " ", &link(app)])
        }
        Some(message) => app.say(message).words().to_owned(),
    };
    [
        el("p.action-said needs-app")
            .attr("role", "status")
            .flag("hidden", told.is_empty())
            .text(told),
        el("div.actions needs-app")
            .attr("role", "group")
            .attr("aria-label", app.say(Message::ActionLabel))
            .with(copies(
                Sign::Link,
                Message::ActionLink,
                Message::ActionLinkDone,
            ))
            .with(copies(
                Sign::Cite,
                Message::ActionCite,
                Message::ActionCiteDone,
            ))
            .with(action(Sign::Print, Message::ActionPrint).click(platform::print)),
    ]
}

fn link(app: App) -> String {
    app.href(&app.state_now())
}

/// Copies the link of the card, or its reference where `done` tells of that.
#[inline(never)]
fn copy(app: App, item: ItemIx, said: Slot<Option<Message>>, done: Message) {
    let mut words = link(app);
    if done == Message::ActionCiteDone {
        let speech = app.speech_now();
        let as_of = date(speech.pack, Edtf::from(app.data.as_of));
        let title = app.data.item(item).map(|item| speech.text(item.title));
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
        said.set(Some(if copied {
            done
        } else {
            Message::ActionLinkFailed
        }));
    });
}
