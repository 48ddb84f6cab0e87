//! The organisation through time: its names, its heads, its member States.

use crate::app::{App, Speech};
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::Message;
use fil_explorer::words::{date, fill, number};

/// Three lists.
pub(super) fn organisation(app: App, speech: Speech) -> Piece {
    let pack = speech.pack;
    let row = |parts: &[&str]| el("li").text(parts.join(", "));
    let names = app.data.names.iter();
    let names = names.map(|era| row(&[speech.text(era.name), &date(pack, era.edtf)]));
    let heads = app.data.directors.iter();
    let heads =
        heads.map(|head| row(&[head.name, speech.text(head.office), &date(pack, head.edtf)]));
    let members = app.data.member_states.iter().map(|count| {
        let n = number(pack, u64::from(count.count));
        let words = fill(speech.say(Message::OrgMembersCount), &[("n", &n)]);
        let source = app.data.source(count.source).map(|source| {
            el("a")
                .attr("href", source.url)
                .attr("hreflang", source.lang)
                .attr("rel", "noopener")
                .text(source.publisher)
        });
        row(&[&date(pack, count.edtf), &words])
            .text(joined(&[" ", "· "]))
            .add_opt(source)
    });
    let list = |head: Message, rows: Vec<Piece>| {
        el("div")
            .leaf("h3", speech.say(head))
            .with(el("ul").add_all(rows))
    };
    el("section")
        .attr("aria-labelledby", "organisation")
        .with(
            el("h2.text-title")
                .attr("id", "organisation")
                .text(speech.say(Message::OrgTitle)),
        )
        .with(
            el("div.org")
                .with(list(Message::OrgNames, names.collect()))
                .with(list(Message::OrgDirectors, heads.collect()))
                .with(list(Message::OrgMembers, members.collect())),
        )
}
