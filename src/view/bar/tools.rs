//! The tools: the weave in words, display, language.

use crate::app::App;
use crate::view::common::{Icon, Sign, follow};
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

/// The tools.
#[component]
pub fn Tools(
    /// The handle.
    app: App,
) -> impl IntoView {
    view! {
        <nav class="tools" aria-label=move || app.say(Message::NavLabel)>
            <a class="tool" href="#texte">
                <Icon sign=Sign::Text />
                <span class="tool-words">{move || app.say(Message::TextLink)}</span>
                <span class="tool-short">{move || app.say(Message::TextLink)}</span>
            </a>
            <label class="tool needs-app">
                <Icon sign=Sign::Display />
                <span class="aside">{move || app.say(Message::ThemeLabel)}</span>
                <select on:change:target=move |event| {
                    if let Some(theme) = Theme::from_code(&event.target().value()) {
                        app.dispatch(Command::SetTheme(theme));
                    }
                }>
                    {Theme::ALL
                        .iter()
                        .map(|theme| {
                            let theme = *theme;
                            view! {
                                <option
                                    value=theme.code()
                                    prop:selected=move || app.state.with(|s| s.theme == theme)
                                >
                                    {move || app.say(theme_message(theme))}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
            </label>
            <LanguageMenu app=app />
        </nav>
    }
}

/// The languages, each in its own name; links that also work without the app.
#[component]
fn LanguageMenu(
    /// The handle.
    app: App,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let links = move || {
        let now = app.speech.get().pack.lang;
        Lang::SERVED
            .iter()
            .map(|lang| {
                let lang = *lang;
                let href = move || {
                    app.state.with(|state| {
                        let mut state = state.clone();
                        state.lang = lang;
                        app.href(&state)
                    })
                };
                let go = move || {
                    open.set(false);
                    app.switch_language(lang);
                };
                view! {
                    <a
                        href=href
                        lang=lang.tag()
                        hreflang=lang.tag()
                        aria-current=(lang == now).then_some("true")
                        on:click=move |event| follow(&event, go)
                    >
                        {lang.own_name()}
                    </a>
                }
            })
            .collect_view()
    };
    view! {
        <details class="menu" prop:open=move || open.get()>
            <summary on:click=move |event| {
                event.prevent_default();
                open.update(|open| *open = !*open);
            }>
                <span class="aside">{move || app.say(Message::LangLabel)}</span>
                {move || app.speech.get().pack.lang.own_name()}
                <Icon sign=Sign::Down />
            </summary>
            <div class="menu-list">{links}</div>
        </details>
    }
}
