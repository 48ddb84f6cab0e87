//! The filters: scope, kinds of partner, years.

use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::shape_mark;
use fil_domain::{Message, Shape, digits, signed, whole_number};
use fil_explorer::{Command, Scope, words};

/// The five, or the whole weave.
pub(super) fn scope_switch(app: App) -> Piece {
    let now = app.state().scope;
    let button = |scope: Scope, message: Message| {
        el("button")
            .attr("type", "button")
            .truth("aria-pressed", scope == now)
            .click(move || app.dispatch(Command::SetScope(scope)))
            .text(app.say(message))
    };
    el("div.group").with(
        el("div.switch")
            .attr("role", "group")
            .attr("aria-label", app.say(Message::ScopeLabel))
            .with(button(Scope::Core, Message::ScopeCore))
            .with(button(Scope::All, Message::ScopeAll)),
    )
}

/// One chip for each kind that the scope holds; none on means all.
pub(super) fn kinds(app: App) -> Piece {
    let on = app.state().kinds;
    let pack = app.speech().pack;
    let found = app.matches();
    let mut chips = el("div.chips").reveal();
    for shape in Shape::ALL.iter().copied() {
        if found.kind_total(shape) == 0 {
            continue;
        }
        chips = chips.with(
            el("button")
                .attr("type", "button")
                .class("chip")
                .truth("aria-pressed", on.contains(shape))
                .click(move || app.dispatch(Command::ToggleKind(shape)))
                .with(shape_mark(shape, false))
                .text(words::shape(pack, shape))
                .text(" ")
                .leaf("span.chip-count", digits(found.kind_count(shape) as u64)),
        );
    }
    el("div.group")
        .attr("role", "group")
        .attr("aria-labelledby", "natures")
        .with(
            el("span.group-name")
                .attr("id", "natures")
                .text(app.say(Message::FilterKinds)),
        )
        .with(chips)
}

/// First and last year.
pub(super) fn years(app: App) -> Piece {
    let state = app.state();
    let (from, to) = (state.from, state.to);
    let (first, last) = app.data.years();
    let choice = |message: Message, chosen: Option<i16>, is_first: bool| {
        let choose = move |year: String| {
            let year = whole_number(&year);
            let state = app.state_now();
            let (from, to) = if is_first {
                (year, state.to)
            } else {
                (state.from, year)
            };
            app.dispatch(Command::SetYears(from, to));
        };
        let mut select = el("select").input(choose).with(
            el("option")
                .attr("value", "")
                .live("selected", chosen.is_none())
                .text(app.say(Message::FilterAny)),
        );
        for year in (first..=last).rev() {
            let words = signed(i64::from(year));
            select = select.with(
                el("option")
                    .attr("value", words.clone())
                    .live("selected", chosen == Some(year))
                    .text(words),
            );
        }
        el("label").text(app.say(message)).text(" ").with(select)
    };
    el("fieldset.years needs-app")
        .leaf("legend.group-name", app.say(Message::FilterYears))
        .with(choice(Message::FilterFrom, from, true))
        .with(choice(Message::FilterTo, to, false))
}
