//! Nothing found: what was not found, what that does not mean, a way out.

use crate::app::App;
use crate::platform::{self, Piece, el, svg};
use fil_domain::{Message, Shape, signed};
use fil_explorer::index::nearest;
use fil_explorer::words::{self, fill, plural};
use fil_explorer::{Command, Scope, ViewState};

/// A loose thread.
const THREAD: &str = "M0 40c40-44 70 30 104 2s22-40 4-34-6 40 34 34 40-34 74-34c22 0 30 14 44 22";

/// The empty state.
#[inline(never)]
pub(super) fn empty(app: App) -> Piece {
    let state = app.state();
    let sentence = if state.query.is_empty() {
        app.say(Message::ListEmptyFilters).words().to_owned()
    } else {
        fill(app.say(Message::ListEmpty).words(), &[("q", &state.query)])
    };
    el("div.empty")
        .with(
            svg("svg.empty-thread")
                .attr("viewBox", "0 0 260 56")
                .attr("aria-hidden", "true")
                .with(svg("path").attr("d", THREAD)),
        )
        .leaf("p.empty-words", sentence)
        .add_opt(nearest_query(app, &state.query))
        .with(causes(app, &state))
        .with(match elsewhere(app) {
            Some(there) => el("div").with(there).with(reset(app, "quiet")),
            None => reset(app, "button"),
        })
}

/// The query that was meant, where a typing error is likely.
#[inline(never)]
fn nearest_query(app: App, query: &str) -> Option<Piece> {
    let speech = app.speech();
    let meant = nearest(speech.pack, speech.index, query)?;
    let words = fill(app.say(Message::SearchNearest).words(), &[("q", &meant)]);
    Some(el("p").with(way_out(app, "button", words, Change::Query(meant))))
}

/// A change of what is searched for.
enum Change {
    /// Another query.
    Query(String),
    /// A kind of partner on or off.
    Kind(Shape),
    /// No years.
    Years,
    /// No filter at all.
    All,
}

/// A button that changes what is searched for. It may go with that, so the focus goes to the list.
#[inline(never)]
fn way_out(app: App, class: &'static str, words: String, change: Change) -> Piece {
    el("button")
        .attr("type", "button")
        .class(class)
        .click(move || {
            app.dispatch(match &change {
                Change::Query(query) => Command::SetQuery(query.clone()),
                Change::Kind(shape) => Command::ToggleKind(*shape),
                Change::Years => Command::SetYears(None, None),
                Change::All => Command::ResetFilters,
            });
            platform::focus_id("liste");
        })
        .text(words)
}

/// Every filter that is on, each with the way out of it alone.
#[inline(never)]
fn causes(app: App, state: &ViewState) -> Piece {
    let speech = app.speech();
    let mut list = el("ul.places");
    let way = |name: &str, change: Change| {
        let words = fill(speech.say(Message::FilterRemove), &[("name", name)]);
        el("li").with(way_out(app, "place", words, change))
    };
    if !state.query.is_empty() {
        list = list.with(way(&state.query, Change::Query(String::new())));
    }
    for shape in state.kinds.iter() {
        list = list.with(way(words::shape(speech.pack, shape), Change::Kind(shape)));
    }
    if state.from.is_some() || state.to.is_some() {
        list = list.with(way(&period(app, state), Change::Years));
    }
    list
}

/// The chosen years in words.
fn period(app: App, state: &ViewState) -> String {
    let year = |year: Option<i16>| year.map(|year| signed(i64::from(year))).unwrap_or_default();
    let message = match (state.from, state.to) {
        (_, None) => Message::DateSince,
        (None, _) => Message::DateUntil,
        _ => Message::DateInterval,
    };
    let (a, b) = (year(state.from), year(state.to));
    fill(app.say(message).words(), &[("a", &a), ("b", &b)])
}

/// The way out of all filters.
pub(super) fn reset(app: App, class: &'static str) -> Piece {
    let words = app.say(Message::FilterReset).words().to_owned();
    way_out(app, class, words, Change::All)
}

/// The way to the whole weave where more is found there, with how much that is in all.
pub(super) fn elsewhere(app: App) -> Option<Piece> {
    let found = app.matches();
    let hits = found.other_scope_hits;
    (hits > 0).then(|| {
        let hits = found.items.len() + hits;
        el("p").with(
            el("button")
                .attr("type", "button")
                .class("button")
                .click(move || app.dispatch(Command::SetScope(Scope::All)))
                .text(plural(app.speech().pack, Message::ListElsewhere, hits)),
        )
    })
}
