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
    let mut list = el("ul.notes");
    for note in &card.notes {
        list = list.with(el("li").with(words(*note)));
    }
    Some(section(speech.say(Message::CardNotes), None).with(list))
}

/// The sources, `most` of them; the numbers are those in the text.
pub(super) fn sources(shell: Shell, speech: Speech, card: &ItemCard, most: usize) -> Piece {
    let mut list = el("ol.source-list");
    for source in card.sources.iter().take(most) {
        let (dot, language) = match &source.lang_words {
            Some(language) => ("\u{a0}· ", language.as_str()),
            None => ("", ""),
        };
        let number = digits(source.number as u64);
        list = list.with(
            el("li")
                .attr("id", joined(&["source-", card.id, "-", &number]))
                // A number in the text leads here.
                .attr("tabindex", "-1")
                .with(source_link(shell, source.url, source.lang, source.title))
                .leaf(
                    "small",
                    joined(&[source.publisher, "\u{a0}· ", source.host, dot, language]),
                ),
        );
    }
    section(speech.say(Message::CardSources), None)
        .with(list)
        .leaf("p.confidence", card.confidence)
        .add_opt(
            card.has_ours()
                .then(|| el("p.confidence").text(speech.say(Message::CardOurs))),
        )
}
