//! The tools: the weave in words, display, language.

use crate::app::{App, LANGUAGES};
use crate::live::Slot;
use crate::platform::{self, Piece, el};
use crate::view::common::{Sign, fold, fold_button, icon};
use fil_domain::{Lang, Message};
use fil_explorer::{Command, Theme, ViewState};

const fn theme_message(theme: Theme) -> Message {
    match theme {
        Theme::Auto => Message::ThemeAuto,
        Theme::Light => Message::ThemeLight,
        Theme::Dark => Message::ThemeDark,
        Theme::Contrast => Message::ThemeContrast,
    }
}

/// The tools; `open` says whether the list of languages is open.
#[must_use]
pub fn tools(app: App, open: Slot<bool>) -> Piece {
    el("nav.tools")
        .attr("aria-label", app.say(Message::NavLabel))
        .with(
            el("a.tool")
                .attr("href", text_href(app))
                .with(icon(Sign::Text))
                .leaf("span.tool-words", app.say(Message::TextLink)),
        )
        .with(themes(app))
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

fn themes(app: App) -> Piece {
    let now = app.state().theme;
    let options = Theme::ALL.iter().map(|theme| {
        el("option")
            .attr("value", theme.code())
            .live("selected", *theme == now)
            .text(app.say(theme_message(*theme)))
    });
    el("label.tool needs-app")
        .with(icon(Sign::Display))
        .leaf("span.aside", app.say(Message::ThemeLabel))
        .with(
            el("select")
                .input(move |code| {
                    if let Some(theme) = Theme::from_code(&code) {
                        app.dispatch(Command::SetTheme(theme));
                    }
                })
                .add_all(options),
        )
}

/// The languages, each in its own name; links that also work without the app.
fn languages(app: App, open: Slot<bool>) -> Piece {
    let now = app.speech().pack.lang;
    let links = Lang::SERVED.iter().map(|lang| {
        let lang = *lang;
        let mut state = ViewState::clone(&app.state());
        state.lang = lang;
        let href = app.href(&state);
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
            .text(lang.own_name())
    });
    fold("details.menu", LANGUAGES, open)
        .with(
            fold_button(LANGUAGES, open)
                .attr("data-code", now.code())
                .leaf("span.aside", app.say(Message::LangLabel))
                .text(" ")
                .leaf("span.menu-name", now.own_name())
                .with(icon(Sign::Down)),
        )
        .with(el("div.menu-list").add_all(links))
}
