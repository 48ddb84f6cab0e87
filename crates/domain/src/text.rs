//! A language pack: everything written in one language.

use crate::codes::PartnerKind;
use crate::lang::Lang;
use crate::locale::{Locale, PluralCategory};
use crate::message::Message;
use crate::pack::{Pack, Reader, Writer};

/// A text of the data, by its place in every language pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub u16);

impl TextId {
    /// The position as a list index.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The texts of a record stand together: each is packed as its distance from the last.
impl Pack for TextId {
    fn pack(&self, out: &mut Writer) {
        out.step(self.0);
    }
    fn unpack(from: &mut Reader) -> Self {
        Self(from.step())
    }
}

record! {
    /// All that is written in one language: patterns, messages of the page, texts of the data.
    pub struct LanguagePack {
        /// The language.
        pub lang: Lang,
        /// Hash of the data the pack belongs to; another dataset refuses the pack.
        pub data_hash: &'static str,
        /// Patterns.
        pub locale: Locale,
        /// The page's own words, in the order of [`Message::ALL`].
        pub messages: Vec<MessageText>,
        /// The data's texts, by [`TextId`].
        pub texts: Vec<Text>,
        /// Country names, in the order of the dataset's countries.
        pub countries: Vec<&'static str>,
        /// The place of each country in the order of their names.
        pub order: Vec<u8>,
        /// Region names, in the order of the dataset's regions.
        pub regions: Vec<&'static str>,
    }
}

record! {
    /// A text of the data, and whether it is in the pack's language.
    pub struct Text {
        /// The words.
        pub words: &'static str,
        /// True when the text is missing in this language and stands here in French.
        pub in_french: bool,
        /// It has no official form in the language: the translation is ours.
        pub ours: bool,
    }
}

record! {
    /// A message, with its plural forms where it counts something.
    pub struct MessageText {
        /// The words, or the plural form "other".
        pub other: &'static str,
        /// The further plural forms that the language has.
        pub forms: Vec<PluralForm>,
    }
}

record! {
    /// One plural form.
    pub struct PluralForm {
        /// Its category.
        pub category: PluralCategory,
        /// Its words.
        pub words: &'static str,
    }
}

impl LanguagePack {
    /// A message's words; for a message that counts, the form "other".
    #[must_use]
    pub fn message(&self, message: Message) -> &'static str {
        self.messages
            .get(message as usize)
            .map_or("", |text| text.other)
    }

    /// A message's words in the form for `n`.
    #[must_use]
    pub fn plural(&self, message: Message, n: u64) -> &'static str {
        let category = self.locale.plural_of(n);
        self.messages.get(message as usize).map_or("", |text| {
            text.forms
                .iter()
                .find(|form| form.category == category)
                .map_or(text.other, |form| form.words)
        })
    }

    /// A text of the data.
    #[must_use]
    pub fn text(&self, id: TextId) -> &'static str {
        self.texts.get(id.at()).map_or("", |text| text.words)
    }

    /// The name of a kind of partner. The kinds are the first texts of every pack, in the order of
    /// [`PartnerKind::ALL`].
    #[must_use]
    pub fn kind_name(&self, kind: PartnerKind) -> &'static str {
        self.text(TextId(kind as u16))
    }

    /// Whether a text holds a name that has no official form in the language.
    #[must_use]
    pub fn is_ours(&self, id: TextId) -> bool {
        self.texts.get(id.at()).is_some_and(|text| text.ours)
    }

    /// The language a text of the data stands in.
    #[must_use]
    pub fn lang_of(&self, id: TextId) -> Lang {
        match self.texts.get(id.at()) {
            Some(text) if text.in_french => Lang::Fr,
            _ => self.lang,
        }
    }
}
