//! Words that only the pages say.

use fil_domain::{Lang, PageMessage};

/// A message of pictures: what the program that makes them carries.
#[must_use]
pub fn picture_words(lang: Lang, message: PageMessage) -> &'static str {
    fil_dataset::pictures().say(lang, message)
}

/// A message of the pages.
#[must_use]
pub fn page_words(lang: Lang, message: PageMessage) -> &'static str {
    fil_dataset::pages().say(lang, message)
}
