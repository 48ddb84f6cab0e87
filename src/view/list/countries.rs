//! The countries by their names: what the map shows, as a list.

use super::empty::reset;
use super::rows::{head, panel, switch};
use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::Message;
use fil_explorer::index::by_name;
use fil_explorer::words::country_name;
use fil_explorer::{Pane, Selection};

/// Count and names.
pub(super) fn countries(app: App) -> Piece {
    let pack = app.speech().pack;
    let found = app.matches();
    let mut rows = el("ul.country-rows");
    for country in by_name(pack, &found.countries) {
        let selection = Selection::Country(country);
        rows = rows.with(
            el("li").with(
                el("a.country-row")
                    .attr("href", app.href_of(selection))
                    .follow(move || app.open(selection))
                    .text(country_name(pack, country)),
            ),
        );
    }
    panel(app, Message::MapTags)
        .with(
            head(app)
                .add_opt(app.state().is_filtered().then(|| reset(app, "quiet")))
                .with(switch(app, Pane::All, Message::ListLabel)),
        )
        .with(rows)
}
