//! The search box: what is typed filters list, timeline and map at once.

use crate::app::App;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::Message;
use fil_explorer::Command;

/// The search box.
#[must_use]
pub fn search(app: App) -> Piece {
    let query = app.state().query.clone();
    let clear = move || {
        app.dispatch(Command::SetQuery(String::new()));
        platform::focus_id("recherche");
    };
    let button = (!query.is_empty()).then(|| {
        el("button")
            .attr("type", "button")
            .class("search-clear")
            .attr("aria-label", app.say(Message::SearchClear))
            .click(clear)
            .with(icon(Sign::Close))
    });
    el("form.search needs-app")
        .attr("role", "search")
        .instead("submit", || {
            platform::focus_next_frame(vec!["liste".to_owned()]);
        })
        .with(
            el("label.aside")
                .attr("for", "recherche")
                .text(app.say(Message::SearchLabel)),
        )
        .with(el("span.search-icon").with(icon(Sign::Search)))
        .with(
            el("input")
                .attr("id", "recherche")
                .class("search-box")
                .attr("type", "search")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("maxlength", "80")
                .attr("placeholder", app.say(Message::SearchHint))
                .value(query)
                .input(move |query| app.dispatch(Command::SetQuery(query)))
                .escape(move || {
                    clear();
                    true
                }),
        )
        .add_opt(button)
}
