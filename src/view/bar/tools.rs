//! The tools: how to read, the weave in words, parts and display, language.

use super::panes::panes;
use crate::app::{App, LANGUAGES};
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, fold, fold_button, icon};
use fil_domain::{Lang, Message};

/// The tools; `open` says whether the list of languages is open, `display_open` whether the choices
/// for the display are.
#[must_use]
pub fn tools(app: App, open: Slot<bool>, display_open: Slot<bool>) -> Piece {
    let tool = |href: String, sign: Sign, words: Message| {
        el("a.tool")
            .attr("href", href)
            .with(icon(sign))
            .leaf("span.tool-words", app.say(words))
    };
    el("nav.tools")
        .attr("aria-label", app.say(Message::NavLabel))
        .with(tool(
            app.href_of_page("lire-la-trame/"),
            Sign::Help,
            Message::PagesRead,
        ))
        .with(tool(text_href(app), Sign::Text, Message::TextLink))
        .with(
            el("button.tool tool-picture needs-app")
                .attr("type", "button")
                .click(move || app.ask_picture())
                .with(icon(Sign::Picture))
                .leaf("span.tool-words", app.say(Message::ActionPicture)),
        )
        .with(panes(app, display_open))
        .with(languages(app, open))
}

/// Where the weave stands in words: below on this page, or on the page in the language spoken now.
/// That one is loaded under its file's name: its plain address is where this page already is.
fn text_href(app: App) -> String {
    if app.text.get() == app.speech().pack.lang {
        return "#texte".to_owned();
    }
    let href = app.href(&app.state());
    let (path, query) = href.split_once('?').unwrap_or((&href, ""));
    let mark = if query.is_empty() { "" } else { "?" };
    [path, "index.html", mark, query, "#texte"].concat()
}

/// The languages, folded in.
pub(super) fn languages(app: App, open: Slot<bool>) -> Piece {
    let now = app.speech().pack.lang;
    fold("details.menu languages", LANGUAGES, open)
        .with(
            fold_button(LANGUAGES, open)
                .attr("data-code", now.code())
                .leaf("span.aside", app.say(Message::LangLabel))
                .text(" ")
                .leaf("span.menu-name", now.own_name())
                .with(icon(Sign::Down)),
        )
        .with(el("div.menu-list").add_all(language_links(app, open, Lang::own_name)))
}

/// The languages, each by its name or its code; links that also work without the app.
pub(super) fn language_links(
    app: App,
    open: Slot<bool>,
    words: fn(Lang) -> &'static str,
) -> Vec<Piece> {
    let now = app.speech().pack.lang;
    let link = |lang: &Lang| {
        let lang = *lang;
        let href = app.href_with(&|state| state.lang = lang);
        // A code is seen, the name is heard.
        let spoken = words(lang) != lang.own_name();
        el("a")
            .attr("href", href)
            .attr("lang", lang.tag())
            .attr("hreflang", lang.tag())
            .attr_opt("aria-current", (lang == now).then_some("true"))
            .follow(move || {
                open.set(false);
                platform::focus_id(LANGUAGES);
                app.switch_language(lang);
            })
            .text(words(lang))
            .add_opt(spoken.then(|| el("span.aside").text(" ").text(lang.own_name())))
    };
    Lang::SERVED.iter().map(link).collect()
}
