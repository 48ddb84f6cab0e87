//! The tools: the weave in words, display, language.

use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, icon};
use fil_domain::{Lang, Message};
use fil_explorer::{Command, Theme};
use leptos::prelude::*;

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
pub fn tools(app: App, open: RwSignal<bool>) -> Piece {
    el("nav")
        .class("tools")
        .attr("aria-label", app.say(Message::NavLabel))
        .add(
            el("a")
                .class("tool")
                .attr("href", "#texte")
                .add(icon(Sign::Text))
                .add(
                    el("span")
                        .class("tool-words")
                        .text(app.say(Message::TextLink)),
                ),
        )
        .add(themes(app))
        .add(languages(app, open))
}

fn themes(app: App) -> Piece {
    let now = app.state.with(|state| state.theme);
    let options = Theme::ALL.iter().map(|theme| {
        el("option")
            .attr("value", theme.code())
            .live("selected", *theme == now)
            .text(app.say(theme_message(*theme)))
    });
    el("label")
        .class("tool needs-app")
        .add(icon(Sign::Display))
        .add(el("span").class("aside").text(app.say(Message::ThemeLabel)))
        .add(
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
fn languages(app: App, open: RwSignal<bool>) -> Piece {
    let now = app.speech.get().pack.lang;
    let links = Lang::SERVED.iter().map(|lang| {
        let lang = *lang;
        let href = app.state.with(|state| {
            let mut state = state.clone();
            state.lang = lang;
            app.href(&state)
        });
        el("a")
            .attr("href", href)
            .attr("lang", lang.tag())
            .attr("hreflang", lang.tag())
            .attr_opt("aria-current", (lang == now).then_some("true"))
            .follow(move || {
                open.set(false);
                app.switch_language(lang);
            })
            .text(lang.own_name())
    });
    el("details")
        .class("menu")
        .live("open", open.get())
        .add(
            el("summary")
                .instead("click", move || open.update(|open| *open = !*open))
                .add(el("span").class("aside").text(app.say(Message::LangLabel)))
                .text(now.own_name())
                .add(icon(Sign::Down)),
        )
        .add(el("div").class("menu-list").add_all(links))
}
