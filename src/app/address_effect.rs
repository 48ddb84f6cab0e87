//! The effects of the state on the page around the app: its address, its head, its theme.

use super::{App, Outcome};
use crate::live::{Turn, effect};
use crate::platform;
use fil_domain::Message;
use fil_explorer::{Command, Digits, Letters, Motion, Shell, Theme, ViewState, address};
use std::cell::Cell;

/// Safari takes a hundred addresses in 30 seconds.
const LATE_MS: u64 = 320;

impl App {
    /// Keeps address, title, language and theme of the document in step with the state, and the
    /// state in step with Back and Forward. Called once; `rewritten` says that the address that was
    /// opened is not the canonical one of its state.
    pub fn connect(self, rewritten: bool) {
        let written = Cell::new(!rewritten);
        let seen = Cell::new(None);
        effect(Box::new(move || {
            let _ = (self.map_looks(), self.time_looks());
            let version = Some(self.version());
            let chosen = seen.replace(version) != version;
            if written.replace(false) {
                return;
            }
            if chosen {
                self.write_chosen();
            } else {
                self.write_later();
            }
        }));
        effect(Box::new(move || {
            let lang = self.speech().pack.lang;
            platform::set_language(lang.tag(), lang.direction().code());
            platform::show_text(lang == self.text.get());
        }));
        let turn = Turn::new(self.selection, true);
        effect(Box::new(move || {
            if !turn.waits() {
                platform::set_title(&self.title());
            }
        }));
        show_display(&self.state_now());
        platform::on_no_picture(move || self.notice.set(Some(Outcome::NoPicture)));
        platform::on_popstate(move || {
            let here = platform::Here::read(Some(&self.keep().root));
            let parsed = address::parse(self.data, &here.path, &here.query);
            self.keep().foreign = parsed.foreign;
            let lang = parsed.state.lang;
            let was = self.state_now().selection;
            self.dispatch(Command::Restore(Box::new(parsed.state)));
            self.retrace();
            if self.state_now().selection != was {
                self.focus_after(was);
            }
            self.speak(lang);
        });
    }

    /// Writes what is chosen, as a new step where that was asked for; once for each choice.
    pub(super) fn write_chosen(self) {
        let step = {
            let mut keep = self.keep();
            if !std::mem::take(&mut keep.unwritten) {
                return;
            }
            keep.late = false;
            std::mem::take(&mut keep.step)
        };
        platform::write_address(&self.href(&self.state_now()), step);
    }

    /// Map and timeline move many times a second, and a browser refuses more than so many addresses.
    fn write_later(self) {
        if !std::mem::replace(&mut self.keep().late, true) {
            let write = move || {
                if self.keep().late {
                    self.write_late();
                }
            };
            platform::after(LATE_MS, Box::new(write));
        }
    }

    /// Asks for the dialog of pictures, which reads the address: it says first where map and timeline
    /// look now.
    pub fn ask_picture(self) {
        self.write_late();
        platform::ask_picture();
    }

    /// Writes where map and timeline look now.
    pub(super) fn write_late(self) {
        self.keep().late = false;
        platform::write_address(&self.href(&self.state_now()), false);
    }

    /// The document's title: what is open, then the product.
    #[must_use]
    pub fn title(self) -> String {
        let speech = self.speech();
        let product = speech.say(Message::ProductName);
        match self.name(self.selection.get()) {
            "" => product.to_owned(),
            open => [open, " – ", product].concat(),
        }
    }
}

/// Gives the document what was chosen for its display, and its place; the style sheet does the rest.
/// At once, not in an effect: what paints with the page's colours must find the new ones.
pub(super) fn show_display(state: &ViewState) {
    platform::write_arabic_digits(state.writes_arabic_digits());
    let show = |name, code, implied| platform::set_root(name, (code != implied).then_some(code));
    show("data-theme", state.theme.code(), Theme::Auto.code());
    show("data-text", state.letters.code(), Letters::Normal.code());
    show("data-digits", state.digits.code(), Digits::Latn.code());
    show("data-motion", state.motion.code(), Motion::Auto.code());
    show("data-mode", state.shell.code(), Shell::Web.code());
}
