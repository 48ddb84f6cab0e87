//! The two effects of the state on the page around the app: its address, and its head.

use super::App;
use crate::platform;
use fil_domain::{Direction, Message};
use fil_explorer::{Command, Selection, address};
use leptos::prelude::*;

impl App {
    /// Keeps address, title, language and theme of the document in step with the state, and the
    /// state in step with Back and Forward. Called once.
    pub fn connect(self) {
        Effect::new(move |first: Option<()>| {
            let href = self.state.with(|state| self.href(state));
            if first.is_some() || self.rewritten() {
                platform::write_address(&href, self.step.get_value());
                self.step.set_value(false);
            }
        });
        Effect::new(move |_| {
            let speech = self.speech.get();
            let lang = speech.pack.lang;
            let dir = if lang.direction() == Direction::Rtl {
                "rtl"
            } else {
                "ltr"
            };
            platform::set_document(lang.tag(), dir, &self.title());
        });
        Effect::new(move |_| {
            let theme = self.state.with(|state| state.theme);
            platform::set_theme((theme != fil_explorer::Theme::Auto).then(|| theme.code()));
        });
        platform::on_popstate(move || {
            let root = self.root.get_value();
            let here = platform::Here::read(Some(&root));
            let parsed = address::parse(self.data, &here.path, &here.query);
            self.foreign.set_value(parsed.foreign);
            let lang = parsed.state.lang;
            self.dispatch(Command::Restore(Box::new(parsed.state)));
            self.speak(lang);
        });
    }

    /// Whether the address that was opened is not the canonical one of its state.
    fn rewritten(self) -> bool {
        let root = self.root.get_value();
        let here = platform::Here::read(Some(&root));
        let (path, query) = self.state.with_untracked(|state| {
            self.foreign
                .with_value(|foreign| address::format(self.data, state, foreign))
        });
        here.path != path || here.query != query
    }

    /// The document's title: what is open, then the product.
    #[must_use]
    pub fn title(self) -> String {
        let speech = self.speech.get();
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
