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
    let chip = |shape: &Shape| {
        let shape = *shape;
        el("button")
            .attr("type", "button")
            .class("chip")
            .truth("aria-pressed", on.contains(shape))
            .click(move || app.dispatch(Command::ToggleKind(shape)))
            .with(shape_mark(shape, false))
            .text(words::shape(pack, shape))
            .text(" ")
            .leaf("span.chip-count", digits(found.kind_count(shape) as u64))
    };
    let offered = Shape::ALL
        .iter()
        .filter(|shape| found.kind_total(**shape) > 0);
    let chips = offered.map(chip);
    el("div.group")
        .attr("role", "group")
        .attr("aria-labelledby", "natures")
        .with(
            el("span.group-name")
                .attr("id", "natures")
                .text(app.say(Message::FilterKinds)),
        )
        .with(el("div.chips").reveal().add_all(chips))
}

/// First and last year.
pub(super) fn years(app: App) -> Piece {
    let state = app.state();
    let (from, to) = (state.from, state.to);
    let (first, last) = app.data.years();
    let choice = |message: Message, chosen: Option<i16>, act: fn(App, Option<i16>)| {
        let any = el("option")
            .attr("value", "")
            .live("selected", chosen.is_none())
            .text(app.say(Message::FilterAny));
        let each = (first..=last).rev().map(|year| {
            let words = signed(i64::from(year));
            el("option")
                .attr("value", words.clone())
                .live("selected", chosen == Some(year))
                .text(words)
        });
        el("label").text(app.say(message)).text(" ").with(
            el("select")
                .input(move |year| act(app, whole_number(&year)))
                .with(any)
                .add_all(each),
        )
    };
    let set_from = |app: App, year| {
        let to = app.state_now().to;
        app.dispatch(Command::SetYears(year, to));
    };
    let set_to = |app: App, year| {
        let from = app.state_now().from;
        app.dispatch(Command::SetYears(from, year));
    };
    el("fieldset.years needs-app")
        .leaf("legend.group-name", app.say(Message::FilterYears))
        .with(choice(Message::FilterFrom, from, set_from))
        .with(choice(Message::FilterTo, to, set_to))
}
