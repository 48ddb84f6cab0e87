//! What can be done with a card: link, reference, print.

use crate::app::App;
use crate::platform;
use crate::view::common::{Icon, Sign};
use fil_domain::Edtf;
use fil_domain::{ItemIx, Message};
use fil_explorer::words::{date, fill};
use leptos::prelude::*;

/// The action bar of an item's card.
#[component]
pub fn Actions(
    /// The handle.
    app: App,
    /// The item.
    item: ItemIx,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let copy = move |words: String, done: Message| {
        let shown = words.clone();
        platform::copy(words, move |copied| {
            let speech = app.speech.get_untracked();
            said.try_set(if copied {
                speech.say(done).to_owned()
            } else {
                [speech.say(Message::ActionLinkFailed), " ", &shown].concat()
            });
        });
    };
    let link = move || app.state.with_untracked(|state| app.href(state));
    let reference = move || {
        let speech = app.speech.get_untracked();
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
    let action = move |sign: Sign, message: Message, act: Box<dyn Fn()>| {
        view! {
            <button type="button" class="action" on:click=move |_| act()>
                <Icon sign=sign />
                {app.say(message)}
            </button>
        }
    };
    view! {
        <p class="action-said needs-app" role="status" hidden=move || said.with(String::is_empty)>
            {move || said.get()}
        </p>
        <div class="actions needs-app" role="group" aria-label=app.say(Message::ActionLabel)>
            {action(Sign::Link, Message::ActionLink, Box::new(move || copy(link(), Message::ActionLinkDone)))}
            {action(
                Sign::Cite,
                Message::ActionCite,
                Box::new(move || copy(reference(), Message::ActionCiteDone)),
            )}
            {action(Sign::Print, Message::ActionPrint, Box::new(platform::print))}
        </div>
    }
}
