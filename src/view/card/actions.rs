//! What can be done with a card: link, reference, print.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon, joined};
use fil_domain::{Edtf, ItemIx, Message};
use fil_explorer::words::{date, fill};

/// The action bar of an item's card, and what the last action told.
pub(super) fn actions(app: App, item: ItemIx, said: Slot<Option<Message>>) -> [Piece; 2] {
    let copy = move |words: String, done: Message| {
        platform::copy(words, move |copied| {
            said.set(Some(if copied {
                done
            } else {
                Message::ActionLinkFailed
            }));
        });
    };
    let link = move || app.href(&app.state_now());
    let reference = move || {
        let speech = app.speech_now();
        let title = app
            .data
            .item(item)
            .map_or("", |item| speech.text(item.title));
        let as_of = date(speech.pack, Edtf::from(app.data.as_of));
        fill(
            speech.say(Message::CitePattern),
            &[("title", title), ("date", &as_of), ("url", &link())],
        )
    };
    let action = |sign: Sign, message: Message| {
        el("button")
            .attr("type", "button")
            .class("action")
            .with(icon(sign))
            .text(app.say(message))
    };
    let told = match said.get() {
        None => String::new(),
        Some(message @ Message::ActionLinkFailed) => {
            joined(&[app.say(message).words(), " ", &link()])
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
            .with(
                action(Sign::Link, Message::ActionLink)
                    .click(move || copy(link(), Message::ActionLinkDone)),
            )
            .with(
                action(Sign::Cite, Message::ActionCite)
                    .click(move || copy(reference(), Message::ActionCiteDone)),
            )
            .with(action(Sign::Print, Message::ActionPrint).click(platform::print)),
    ]
}
