//! The organisation through time: its names, its heads, its member States.

use super::pages::page_words;
use crate::app::{App, Speech};
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::PageMessage;
use fil_explorer::words::{date, fill, number};

/// Three lists.
pub(super) fn organisation(app: App, speech: Speech) -> Piece {
    let pack = speech.pack;
    let row = |parts: &[&str]| el("li").text(parts.join(pack.lang.comma()));
    let names = app.data.names.iter();
    let names = names.map(|era| row(&[speech.text(era.name), &date(pack, era.edtf)]));
    let pages = fil_dataset::pages();
    let offices = pages
        .words(pack.lang)
        .into_iter()
        .flat_map(|words| &words.offices);
    let heads = pages.directors.iter().zip(offices);
    let heads = heads.map(|(head, office)| row(&[head.name, office, &date(pack, head.edtf)]));
    let say = |message| page_words(pack.lang, message);
    let members = pages.member_states.iter().map(|count| {
        let n = number(pack, u64::from(count.count));
        let words = fill(say(PageMessage::OrgMembersCount), &[("n", &n)]);
        let source = pages.sources.get(count.source.at()).map(|source| {
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
    let list = |head: PageMessage, rows: Vec<Piece>| {
        el("div").leaf("h3", say(head)).with(el("ul").add_all(rows))
    };
    el("section")
        .attr("aria-labelledby", "organisation")
        .with(
            el("h2.text-title")
                .attr("id", "organisation")
                .text(say(PageMessage::OrgTitle)),
        )
        .with(
            el("div.org")
                .with(list(PageMessage::OrgNames, names.collect()))
                .with(list(PageMessage::OrgDirectors, heads.collect()))
                .with(list(PageMessage::OrgMembers, members.collect())),
        )
}
