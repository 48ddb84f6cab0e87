//! The countries by their names: what the map shows, as a list.

use super::rows::switch;
use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::Message;
use fil_explorer::index::by_name;
use fil_explorer::words::{country_name, plural};
use fil_explorer::{Pane, Selection};

/// Count and names.
pub(super) fn countries(app: App) -> Piece {
    let pack = app.speech().pack;
    let found = app.matches();
    let count = plural(pack, Message::CountCountries, found.countries.len());
    let rows = by_name(pack, &found.countries).into_iter().map(|country| {
        let selection = Selection::Country(country);
        el("li").with(
            el("a.country-row")
                .attr("href", app.href_of(selection))
                .follow(move || app.open(selection))
                .text(country_name(pack, country)),
        )
    });
    el("section.panel-body")
        .attr("aria-labelledby", "liste")
        .with(
            el("h2.aside")
                .attr("id", "liste")
                .attr("tabindex", "-1")
                .text(app.say(Message::MapTags)),
        )
        .with(
            el("div.list-head")
                .with(el("p.count").attr("role", "status").text(count))
                .with(switch(app, Pane::All, Message::ListLabel)),
        )
        .with(el("ul.country-rows").add_all(rows))
}
