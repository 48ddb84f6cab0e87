//! The page: bar, panel, stage.

use super::lines::{notice, offer, preferred};
use crate::app::App;
use crate::live::{Slot, effect};
use crate::platform::{Piece, el, live};
use crate::view::bar::{brand, search, tools};
use crate::view::card::open_card;
use crate::view::list::{intro, list};
use crate::view::map::{comb, map_notes, map_parts, map_picture};
use crate::view::timeline::{timeline_parts, timeline_picture};
use fil_domain::Message;
use fil_explorer::Selection;

/// The whole app. Each live part is made anew when what it reads changes, and patched in place.
#[must_use]
pub fn explorer(app: App) -> Piece {
    let languages_open = Slot::new(false);
    let region_open = Slot::new(None);
    let said = Slot::new(None);
    let offered = Slot::new(None);
    let more = Slot::new(0);
    let map = map_parts(app);
    let timeline = timeline_parts(app, more);
    effect(Box::new(move || {
        offered.set(preferred(app.speech_now().pack.lang))
    }));
    effect(Box::new(move || {
        let _ = app.selection.get();
        said.set(None);
    }));
    let panel = el("div.panel")
        .with(live(move || intro(app)))
        .with(live(move || open_card(app, said)))
        .with(live(move || list(app, more)));
    let stage = el("div.stage")
        .with(live(move || map_picture(app, map)))
        .with(comb(app, region_open, map))
        .with(live(move || timeline_picture(app, timeline)))
        .with(map_notes(app));
    let frame = el("div.frame")
        .attr_live("data-selection", move || match app.selection.get() {
            Selection::None => "none",
            Selection::Item(_) => "item",
            Selection::Country(_) => "country",
            Selection::Partner(_) => "partner",
            Selection::Programme(_) => "programme",
        })
        .with(panel)
        .with(stage);
    let bar = el("header.bar")
        .with(live(move || brand(app)))
        .with(live(move || search(app)))
        .with(live(move || tools(app, languages_open)));
    let main = el("main.app")
        .attr("id", "contenu")
        .attr("tabindex", "-1")
        .attr_live("data-view", move || app.state().view.code())
        .escape(move || {
            let open = app.selection.now() != Selection::None;
            if open {
                app.back();
            }
            open
        })
        .with(frame);
    el("div.page")
        .with(live(move || skip(app)))
        .with(bar)
        .with(live(move || offer(app, offered)))
        .with(live(move || notice(app)))
        .with(main)
}

fn skip(app: App) -> Piece {
    el("a.skip")
        .attr("href", "#contenu")
        .text(app.say(Message::SkipContent))
}
