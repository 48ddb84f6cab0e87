//! The effects of the state on the page around the app: its address, its head, its theme.

use super::App;
use crate::live::effect;
use crate::platform;
use fil_domain::{Direction, Message};
use fil_explorer::{Command, Letters, Motion, Selection, Shell, Theme, ViewState, address};
use std::sync::atomic::{AtomicBool, Ordering};

impl App {
    /// Keeps address, title, language and theme of the document in step with the state, and the
    /// state in step with Back and Forward. Called once.
    pub fn connect(self) {
        let first = AtomicBool::new(true);
        effect(Box::new(move || {
            let _ = self.looks();
            let href = self.href(&self.state_now());
            if !first.swap(false, Ordering::Relaxed) || self.rewritten() {
                let step = std::mem::take(&mut self.keep().step);
                platform::write_address(&href, step);
            }
        }));
        effect(Box::new(move || {
            let lang = self.speech().pack.lang;
            let dir = if lang.direction() == Direction::Rtl {
                "rtl"
            } else {
                "ltr"
            };
            platform::set_document(lang.tag(), dir, &self.title());
            platform::show_text(lang == self.text.get());
        }));
        show_display(&self.state_now());
        platform::on_popstate(move || {
            let here = self.here();
            let parsed = address::parse(self.data, &here.path, &here.query);
            self.keep().foreign = parsed.foreign;
            let lang = parsed.state.lang;
            let was = self.selection.now();
            self.dispatch(Command::Restore(Box::new(parsed.state)));
            if self.selection.now() != was {
                self.focus_after(was);
            }
            self.speak(lang);
        });
    }

    /// Where the page is now.
    fn here(self) -> platform::Here {
        platform::Here::read(Some(&self.keep().root))
    }

    /// Whether the address that was opened is not the canonical one of its state.
    fn rewritten(self) -> bool {
        let here = self.here();
        let (path, query) = address::format(self.data, &self.state_now(), &self.keep().foreign);
        here.path != path || here.query != query
    }

    /// The document's title: what is open, then the product.
    #[must_use]
    pub fn title(self) -> String {
        let speech = self.speech();
        let product = speech.say(Message::ProductName);
        let open = match self.selection.get() {
            Selection::Item(ix) => self.data.item(ix).map(|item| speech.text(item.title)),
            Selection::Country(ix) => speech.pack.countries.get(ix.at()).copied(),
            Selection::None => None,
        };
        match open {
            Some(open) => [open, " – ", product].concat(),
            None => product.to_owned(),
        }
    }
}

/// Gives the document what was chosen for its display, and its place; the style sheet does the rest.
/// At once, not in an effect: what paints with the page's colours must find the new ones.
pub(super) fn show_display(state: &ViewState) {
    let show = |name, code, implied| platform::set_root(name, (code != implied).then_some(code));
    show("data-theme", state.theme.code(), Theme::Auto.code());
    show("data-text", state.letters.code(), Letters::Normal.code());
    show("data-motion", state.motion.code(), Motion::Auto.code());
    show("data-mode", state.shell.code(), Shell::Web.code());
}
