//! What a reader chooses for the display: colours, size of letters, motion.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el};
use crate::view::common::{Sign, fold, fold_button, icon};
use fil_domain::{Lang, Message};
use fil_explorer::{Command, Digits, Letters, Motion, Theme};

/// Id of the button that opens the choices.
const DISPLAY: &str = "affichage";

/// The choices; `open` says whether they are folded out.
pub(super) fn display(app: App, open: Slot<bool>) -> Piece {
    let state = app.state();
    let themes = [
        (Theme::Auto.code(), Message::ThemeAuto),
        (Theme::Light.code(), Message::ThemeLight),
        (Theme::Dark.code(), Message::ThemeDark),
        (Theme::Contrast.code(), Message::ThemeContrast),
    ];
    let letters = [
        (Letters::Normal.code(), Message::LettersNormal),
        (Letters::Large.code(), Message::LettersLarge),
        (Letters::Larger.code(), Message::LettersLarger),
    ];
    let motions = [
        (Motion::Auto.code(), Message::ThemeAuto),
        (Motion::Off.code(), Message::MotionOff),
    ];
    let digits = [
        (Digits::Latn.code(), Message::DigitsLatn),
        (Digits::Arab.code(), Message::DigitsArab),
    ];
    let set_digits = |code: &str| Digits::from_code(code).map(Command::SetDigits);
    let set_theme = |code: &str| Theme::from_code(code).map(Command::SetTheme);
    let set_letters = |code: &str| Letters::from_code(code).map(Command::SetLetters);
    let set_motion = |code: &str| Motion::from_code(code).map(Command::SetMotion);
    fold("details.menu display needs-app", DISPLAY, open)
        .with(
            fold_button(DISPLAY, open)
                .with(icon(Sign::Display))
                .leaf("span.tool-words", app.say(Message::ThemeLabel)),
        )
        .add_opt(open.get().then(|| {
            el("div.menu-list")
                .with(
                    // On a phone, whose bar has no room for it.
                    el("button.menu-picture quiet")
                        .attr("type", "button")
                        .click(move || app.ask_picture())
                        .with(icon(Sign::Picture))
                        .text(app.say(Message::ActionPicture)),
                )
                .with(group(
                    app,
                    "theme",
                    Message::DisplayColours,
                    set_theme,
                    state.theme.code(),
                    &themes,
                ))
                .with(group(
                    app,
                    "text",
                    Message::DisplayLetters,
                    set_letters,
                    state.letters.code(),
                    &letters,
                ))
                .with(group(
                    app,
                    "motion",
                    Message::DisplayMotion,
                    set_motion,
                    state.motion.code(),
                    &motions,
                ))
                .add_opt((state.lang == Lang::Ar).then(|| {
                    group(
                        app,
                        "digits",
                        Message::DisplayDigits,
                        set_digits,
                        state.digits.code(),
                        &digits,
                    )
                }))
        }))
}

/// One of several: codes and words, the code chosen `now`, and the wish that a code stands for.
fn group(
    app: App,
    name: &'static str,
    title: Message,
    wish: fn(&str) -> Option<Command>,
    now: &'static str,
    choices: &[(&'static str, Message)],
) -> Piece {
    let choices = choices.iter().map(|(code, words)| {
        el("label.choice")
            .with(
                el("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", *code)
                    .live("checked", *code == now),
            )
            .text(app.say(*words))
    });
    el("fieldset.choices")
        .input(move |code| {
            if let Some(command) = wish(&code) {
                app.dispatch(command);
            }
        })
        .leaf("legend.group-name", app.say(title))
        .add_all(choices)
}
