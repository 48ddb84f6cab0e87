//! Quiet lines above the page: the offer of another language, and what did not work.

use crate::app::{App, LANGUAGES};
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{Lang, Message};

/// One quiet line where the browser prefers another language that we have.
#[must_use]
pub fn offer(app: App, offered: Slot<Option<Lang>>) -> Piece {
    let now = app.speech().pack.lang;
    let Some(lang) = offered.get().filter(|lang| *lang != now) else {
        return Piece::nothing();
    };
    el("div.offer needs-app")
        .with(
            el("button")
                .attr("type", "button")
                .class("quiet")
                .attr("lang", lang.tag())
                .click(move || {
                    offered.set(None);
                    platform::focus_id(LANGUAGES);
                    app.switch_language(lang);
                })
                .text(lang.offer()),
        )
        .with(close(app).click(move || {
            offered.set(None);
            platform::focus_id(LANGUAGES);
        }))
}

/// A line when something asked for did not work.
#[must_use]
pub fn notice(app: App) -> Piece {
    let line = app.notice.get().map(|outcome| {
        el("div.notice-line")
            .leaf("p", app.say(outcome.message()))
            .with(close(app).click(move || app.notice.set(None)))
    });
    el("div").attr("role", "status").add_opt(line)
}

fn close(app: App) -> Piece {
    el("button")
        .attr("type", "button")
        .class("icon-button")
        .attr("aria-label", app.say(Message::LangOfferClose))
        .with(icon(Sign::Close))
}
