//! The language in which the page speaks now.

use crate::platform::{Piece, Say};
use fil_domain::{Dataset, LanguagePack, Message, TextId};
use fil_explorer::Index;
use std::ops::Deref;

/// A language that is ready to be spoken: one pointer, copied into every view.
#[derive(Clone, Copy)]
pub struct Speech(&'static Spoken);

impl Deref for Speech {
    type Target = Spoken;

    fn deref(&self) -> &Spoken {
        self.0
    }
}

/// A language pack and the search index of its words, both alive as long as the page.
pub struct Spoken {
    /// The pack.
    pub pack: &'static LanguagePack,
    /// The index.
    pub index: &'static Index,
}

/// A message in a language. It is one pointer: views give hundreds of messages to pieces, and each
/// time it goes straight from one call to the next.
#[derive(Clone, Copy)]
pub struct Said(&'static &'static str);

impl Said {
    /// Its words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        self.0
    }
}

impl Say for Said {
    #[inline(never)]
    fn put(self, piece: Piece, name: &'static str) -> Piece {
        self.words().put(piece, name)
    }
    #[inline(never)]
    fn tell(self, piece: Piece) -> Piece {
        self.words().tell(piece)
    }
    #[inline(never)]
    fn leaf(self, piece: Piece, tag: &'static str) -> Piece {
        self.words().leaf(piece, tag)
    }
}

impl Speech {
    /// Makes the language ready to be spoken. A page speaks at most six, each once.
    #[must_use]
    pub fn new(data: &'static Dataset, pack: &'static LanguagePack) -> Self {
        Self(Box::leak(Box::new(Spoken {
            pack,
            index: Box::leak(Box::new(Index::new(data, pack))),
        })))
    }

    /// French, which the app always has.
    #[must_use]
    pub(super) fn french() -> Self {
        Self::new(fil_dataset::dataset(), fil_dataset::french())
    }

    /// A message.
    #[must_use]
    pub fn say(self, message: Message) -> &'static str {
        self.said(message).words()
    }

    /// A message, for a piece.
    #[must_use]
    pub(super) fn said(self, message: Message) -> Said {
        let text = self.pack.messages.get(message as usize);
        Said(text.map_or(&"", |text| &text.other))
    }

    /// A text of the data.
    #[must_use]
    pub fn text(self, id: TextId) -> &'static str {
        self.pack.text(id)
    }
}
