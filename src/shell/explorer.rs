//! The page: bar, panel, stage; on a public screen a dock below.

use super::idle::idle;
use super::lines::{notice, offer};
use crate::app::App;
use crate::live::{Slot, Turn, effect};
use crate::platform::{self, Piece, el, live};
use crate::view::bar::{brand, dock, embed_head, search, tools};
use crate::view::card::{card_turns, open_card};
use crate::view::list::{count_aloud, intro, list};
use crate::view::loom::{LoomParts, loom_parts, map_threads, weft};
use crate::view::map::{comb, map_notes, map_parts, map_picture};
use crate::view::timeline::{TimelineParts, fades, timeline_parts, timeline_picture};
use fil_domain::{Lang, Message};
use fil_explorer::{Selection, Shell};

/// The whole app. Each live part is made anew when what it reads changes, and patched in place.
#[must_use]
pub fn explorer(app: App) -> Piece {
    let shell = app.state_now().shell;
    let region_open = Slot::new(None);
    let said = Slot::new(None);
    // There from the first picture: the page keeps its place.
    let offered = Slot::new(platform::offered_language().and_then(|code| Lang::from_code(&code)));
    let more = Slot::new(0);
    // The card first, then what the reader pressed, then the rest. Without a card the list is the first:
    // a search may have closed it.
    let turns = card_turns(app);
    let listed = later(app, move || {
        app.back_in_list();
        list(app, more)
    });
    let open = move || app.selection.now() != Selection::None;
    let (beside, turn) = (Slot::new(open()), Turn::new(app.selection, true));
    let map = map_parts(app);
    let timeline = timeline_parts(app, more);
    effect(Box::new(move || {
        said.set(None);
        // What an item names stands in the comb by itself, or it is folded.
        if matches!(app.selection.get(), Selection::Item(_)) {
            region_open.set(None);
        }
    }));
    let panel = el("div.panel")
        // Where the panel widens for a card, it lies over the stage until the stage's turn.
        .attr_live("data-beside", move || {
            let _ = app.version();
            if !turn.waits() {
                beside.set(open());
            }
            if beside.now() { "card" } else { "none" }
        })
        .with(live(move || intro(app)))
        .with(live(move || open_card(app, said, turns)))
        .with(count_aloud(app))
        .with(listed);
    let loom = loom_parts(app, map, timeline);
    // The comb may take another height, which leaves another one to the map: it comes first.
    let tags = later(app, comb(app, region_open, loom));
    let stage = el("div.stage")
        .with(later(app, move || map_picture(app, map, map_threads(loom))))
        .with(tags)
        .with(later(app, move || weft(loom)))
        .with(lanes(app, timeline, loom))
        .with(map_notes(app));
    let frame = el("div.frame")
        .attr_live("data-selection", move || match app.selection.get() {
            Selection::None => "none",
            _ => "open",
        })
        .with(panel)
        .with(stage);
    let main = el("main.app")
        .attr("id", "contenu")
        .attr("tabindex", "-1")
        .attr_live("data-view", move || app.state().view.code())
        .escape(move || {
            let open = app.state_now().selection != Selection::None;
            if open {
                app.back();
            }
            open
        })
        .with(frame);
    let page = el("div.page")
        .with(live(move || skip(app)))
        .with(fades())
        .with(bar(app, shell));
    let page = match shell {
        Shell::Web => page.with(live(move || offer(app, offered))),
        _ => page,
    };
    let page = page.with(live(move || notice(app))).with(main);
    match shell {
        Shell::Kiosk => {
            let (reading, display_open) = (Slot::new(false), Slot::new(false));
            page.with(live(move || dock(app, reading, display_open)))
                .with(idle(app))
        }
        _ => page,
    }
}

/// The timeline, in five turns: its lanes, threads, what moves with time, what lies over it, the axis.
fn lanes(app: App, timeline: TimelineParts, loom: LoomParts) -> Piece {
    let [drawing, turns @ ..] = [(); 5].map(|()| Turn::new(app.selection, true));
    live(move || {
        if drawing.waits() {
            return Piece::same();
        }
        timeline_picture(app, timeline, loom, turns)
    })
}

/// A part that follows what is open after the card, in its turn: all at once would take several
/// frames' time.
fn later(app: App, make: impl Fn() -> Piece + Send + Sync + 'static) -> Piece {
    let turn = Turn::new(app.selection, true);
    live(move || if turn.waits() { Piece::same() } else { make() })
}

/// What stands above: the whole bar, the title of a picture, or the name alone.
fn bar(app: App, shell: Shell) -> Piece {
    let (open, display_open) = (Slot::new(false), Slot::new(false));
    let bar = el("header.bar");
    match shell {
        Shell::Web => bar
            .with(later(app, move || brand(app)))
            .with(live(move || search(app)))
            .with(later(app, move || tools(app, open, display_open))),
        Shell::Embed => bar.with(live(move || embed_head(app, open))),
        Shell::Kiosk => bar.with(live(move || brand(app))),
    }
}

fn skip(app: App) -> Piece {
    el("a.skip")
        .attr("href", "#contenu")
        .text(app.say(Message::SkipContent))
}
