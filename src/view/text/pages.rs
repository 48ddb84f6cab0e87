//! Words that only the pages say.

use fil_domain::{Lang, PageMessage};

/// A message of pictures: what the program that makes them carries.
#[must_use]
pub fn picture_words(lang: Lang, message: PageMessage) -> &'static str {
    let words = fil_dataset::pictures().words(lang);
    words.map_or("", |words| words.message(message))
}

/// A message of the pages.
#[must_use]
pub fn page_words(lang: Lang, message: PageMessage) -> &'static str {
    let words = fil_dataset::pages().words(lang);
    words.map_or("", |words| words.message(message))
}
