//! The language in which the page speaks now.

use fil_domain::{Dataset, LanguagePack, Message, TextId};
use fil_explorer::Index;

/// A language pack and the search index of its words, both alive as long as the page.
#[derive(Clone, Copy)]
pub struct Speech {
    /// The pack.
    pub pack: &'static LanguagePack,
    /// The index.
    pub index: &'static Index,
}

impl Speech {
    /// Makes the language ready to be spoken. A page speaks at most six, each once.
    #[must_use]
    pub fn new(data: &'static Dataset, pack: &'static LanguagePack) -> Self {
        Self {
            pack,
            index: Box::leak(Box::new(Index::new(data, pack))),
        }
    }

    /// French, which the app always has.
    #[must_use]
    pub(super) fn french() -> Self {
        Self::new(fil_dataset::dataset(), fil_dataset::french())
    }

    /// A message.
    #[must_use]
    pub fn say(self, message: Message) -> &'static str {
        self.pack.message(message)
    }

    /// A text of the data.
    #[must_use]
    pub fn text(self, id: TextId) -> &'static str {
        self.pack.text(id)
    }
}
