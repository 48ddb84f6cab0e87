//! The organisation through time: its names, its heads, its member States.

use crate::app::{App, Speech};
use fil_domain::Message;
use fil_explorer::words::{date, fill, number};
use leptos::prelude::*;

/// Three lists.
pub(super) fn organisation(app: App, speech: Speech) -> impl IntoView + use<> {
    let pack = speech.pack;
    let names = app
        .data
        .names
        .iter()
        .map(|era| view! { <li>{speech.text(era.name)}", "{date(pack, era.edtf)}</li> })
        .collect_view();
    let heads = app
        .data
        .directors
        .iter()
        .map(|head| {
            view! { <li>{head.name}", "{speech.text(head.office)}", "{date(pack, head.edtf)}</li> }
        })
        .collect_view();
    let members = app
        .data
        .member_states
        .iter()
        .map(|count| {
            let n = number(pack, u64::from(count.count));
            let words = fill(speech.say(Message::OrgMembersCount), &[("n", &n)]);
            let source = app.data.source(count.source).map(|source| {
                view! { " (" <a href=source.url hreflang=source.lang rel="noopener">{source.publisher}</a> ")" }
            });
            view! { <li>{date(pack, count.edtf)}", "{words}{source}</li> }
        })
        .collect_view();
    let list = |head: Message, rows: AnyView| {
        view! {
            <div>
                <h3>{speech.say(head)}</h3>
                <ul>{rows}</ul>
            </div>
        }
    };
    view! {
        <section aria-labelledby="organisation">
            <h2 class="text-title" id="organisation">{speech.say(Message::OrgTitle)}</h2>
            <div class="org">
                {list(Message::OrgNames, names.into_any())}
                {list(Message::OrgDirectors, heads.into_any())}
                {list(Message::OrgMembers, members.into_any())}
            </div>
        </section>
    }
}
