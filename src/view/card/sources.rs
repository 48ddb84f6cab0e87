//! Sources, numbered, and what a reader must know.

use super::place::section;
use crate::app::Speech;
use crate::platform::{Piece, el};
use crate::view::common::{joined, source_link, words};
use fil_domain::{Message, digits};
use fil_explorer::Shell;
use fil_explorer::card::ItemCard;

/// Warnings a reader needs.
pub(super) fn notes(speech: Speech, card: &ItemCard) -> Option<Piece> {
    if card.notes.is_empty() {
        return None;
    }
    let notes = card.notes.iter().map(|note| el("li").with(words(*note)));
    Some(section(speech.say(Message::CardNotes), None).with(el("ul.notes").add_all(notes)))
}

/// The sources; the numbers are those in the text.
pub(super) fn sources(shell: Shell, speech: Speech, card: &ItemCard) -> Piece {
    let sources = card.sources.iter().map(|source| {
        let mut about = joined(&[source.publisher, " · ", source.host]);
        if let Some(language) = &source.lang_words {
            about = joined(&[&about, " · ", language]);
        }
        el("li")
            .attr(
                "id",
                joined(&["source-", card.id, "-", &digits(source.number as u64)]),
            )
            .with(source_link(shell, source.url, source.lang, source.title))
            .leaf("small", about)
    });
    section(speech.say(Message::CardSources), None)
        .with(el("ol.source-list").add_all(sources))
        .leaf("p.confidence", card.confidence)
}
