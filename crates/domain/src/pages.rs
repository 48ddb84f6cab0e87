//! What only the prerendered pages say: the app does not carry it.

use crate::codes::{Basis, Confidence};
use crate::edtf::Edtf;
use crate::lang::Lang;
use crate::model::{Source, SourceIx};
use crate::page_message::PageMessage;

record! {
    /// The organisation through time, and the pages' words in every served language.
    pub struct Pages {
        /// The languages, French first.
        pub languages: Vec<PageWords>,
        /// The heads of the organisation, in time order.
        pub directors: Vec<Director>,
        /// Counts of member States, in time order.
        pub member_states: Vec<MemberCount>,
        /// Every source, also those that no item cites.
        pub sources: Vec<Source>,
    }
}

record! {
    /// The pages' words in one language.
    pub struct PageWords {
        /// The language.
        pub lang: Lang,
        /// In the order of [`PageMessage::ALL`].
        pub messages: Vec<&'static str>,
        /// The offices of the heads, in their order.
        pub offices: Vec<&'static str>,
    }
}

record! {
    /// A head of the organisation. The office stands in [`PageWords::offices`].
    pub struct Director {
        /// The name.
        pub name: &'static str,
        /// The time in office.
        pub edtf: Edtf,
        /// On what the start rests.
        pub start_basis: Basis,
        /// On what the end rests.
        pub end_basis: Basis,
    }
}

record! {
    /// How many member States there were at a date.
    pub struct MemberCount {
        /// The date.
        pub edtf: Edtf,
        /// The count.
        pub count: u16,
        /// How good the source is.
        pub confidence: Confidence,
        /// The source, among [`Pages::sources`].
        pub source: SourceIx,
    }
}

impl Pages {
    /// The words of a language; those of French where it is not served.
    #[must_use]
    pub fn words(&self, lang: Lang) -> Option<&PageWords> {
        let own = self.languages.iter().find(|words| words.lang == lang);
        own.or_else(|| self.languages.first())
    }

    /// A message in a language; empty where no language is there.
    #[must_use]
    pub fn say(&self, lang: Lang, message: PageMessage) -> &'static str {
        self.words(lang).map_or("", |words| words.message(message))
    }
}

impl PageWords {
    /// A message's words.
    #[must_use]
    pub fn message(&self, message: PageMessage) -> &'static str {
        self.messages
            .get(message as usize)
            .copied()
            .unwrap_or_default()
    }
}
