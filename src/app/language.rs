//! Changing the language in place.

use super::{App, Outcome, Speech};
use crate::platform;
use fil_domain::{Lang, LanguagePack};
use fil_explorer::index::retold;
use fil_explorer::{Command, ViewState, reduce};

/// The element id of the button that opens the list of languages.
pub const LANGUAGES: &str = "langue";

impl App {
    /// Speaks another language: same item, same filters, same scroll. When its texts do not
    /// arrive, the page stays as it is and says so.
    pub fn switch_language(self, lang: Lang) {
        self.notice.set(None);
        self.keep().wished = lang;
        self.with_speech(lang, move |speech| match speech {
            // Another was asked for since.
            _ if self.keep().wished != lang => {}
            Some(speech) => {
                let before = self.speech_now();
                platform::keep_place();
                self.lang.set(speech.pack.lang);
                // An address that Back led to has set it already.
                if self.state_now().lang == lang {
                    self.show(self.state_now());
                } else {
                    self.take(self.retold(before, speech), true);
                }
            }
            None => {
                self.notice.set(Some(Outcome::NoLanguage));
                // The address that Back led to says again what is spoken.
                let mut next = ViewState::clone(&self.state_now());
                next.lang = self.lang.now();
                self.take(next, false);
            }
        });
    }

    /// The state in another language; a query that names something has its other name.
    fn retold(self, from: Speech, to: Speech) -> ViewState {
        let command = Command::SetLang(to.pack.lang);
        let mut next = reduce(self.data, to.index, &self.state_now(), command);
        let [old, new] = [from, to].map(|one| (one.pack, one.index));
        if let Some(query) = retold(self.data, old, new, &next.query) {
            query.clone_into(&mut next.query);
        }
        next.settled(self.data)
    }

    /// Starts afresh for the next person: nothing chosen, nothing folded out, the first language.
    pub fn restart(self) {
        platform::fold_all();
        self.dispatch(Command::Reset);
        self.speak(self.state_now().lang);
        platform::to_top();
    }

    /// Speaks the language of an address that Back or Forward led to.
    pub(super) fn speak(self, lang: Lang) {
        if self.lang.now() != lang {
            self.switch_language(lang);
        } else if self.keep().wished != lang || self.notice.now() == Some(Outcome::NoLanguage) {
            self.keep().wished = lang;
            self.notice.set(None);
        }
    }

    fn with_speech(self, lang: Lang, then: impl FnOnce(Option<Speech>) + 'static) {
        let known = self.learned(lang);
        if known.is_some() {
            then(known);
            return;
        }
        if lang == Lang::Fr {
            then(Some(self.learn(fil_dataset::french())));
            return;
        }
        let root = self.keep().root.clone();
        platform::spawn(async move {
            let pack = platform::fetch_pack(&root, lang, self.data.hash).await;
            then(pack.map(|pack| self.learn(pack)));
        });
    }

    /// Makes a pack ready and keeps it: each language is made ready once in the life of a page.
    fn learn(self, pack: &'static LanguagePack) -> Speech {
        let speech = Speech::new(self.data, pack);
        self.keep().spoken.push(speech);
        speech
    }
}
