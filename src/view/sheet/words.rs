//! Words of the sheet: single lines, and paragraphs broken by their estimated width.

use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::common::joined;
use crate::view::map::NOTES;
use crate::view::text::picture_words;
use fil_domain::{Direction, Edtf, Message, PageMessage};
use fil_explorer::timeline::text_width;
use fil_explorer::words::{date, fill};
use std::cell::Cell;

/// A line of words.
pub(super) fn line(class: &'static str, x: f64, y: f64, words: &str) -> Piece {
    let text = match class {
        "" => svg("text"),
        class => svg("text").class(class),
    };
    let text = text.num("x", x).num("y", y).text(words.to_owned());
    if FLIPPED.get() {
        text.mirror(2.0 * x)
    } else {
        text
    }
}

thread_local! {
    /// Whether what is made now will be seen in a mirror.
    static FLIPPED: Cell<bool> = const { Cell::new(false) };
}

/// What `make` makes on a sheet of this width; where writing begins at the right, in a mirror, with
/// words and codes that are turned back.
pub(super) fn mirrored(app: App, width: f64, make: impl FnOnce() -> Vec<Piece>) -> Piece {
    if app.speech().pack.lang.direction() == Direction::Ltr {
        return svg("g").add_all(make());
    }
    FLIPPED.set(true);
    let inside = make();
    FLIPPED.set(false);
    svg("g").mirror(width).add_all(inside)
}

/// What must not be seen in a mirror, turned back in its place.
pub(super) fn turned_back(piece: Piece, (x, width): (f64, f64)) -> Piece {
    if FLIPPED.get() {
        svg("g").mirror(2.0 * x + width).with(piece)
    } else {
        piece
    }
}

/// A paragraph whose first line stands at `y`; and where the next would. `size` is that of the letters,
/// `step` the distance of the lines.
pub(super) fn paragraph(
    class: &'static str,
    (x, y): (f64, f64),
    (width, size, step): (f64, f64, f64),
    words: &str,
) -> (Vec<Piece>, f64) {
    let lines = broken(words, width, size);
    let count = lines.len() as f64;
    let pieces = lines.iter().enumerate();
    let pieces = pieces.map(|(at, words)| line(class, x, y + at as f64 * step, words));
    (pieces.collect(), y + count * step)
}

/// Words are estimated wide, so that no label runs into its neighbour; of a whole line so much more is
/// sure to fit.
const MEASURED: f64 = 1.05;

/// Words in lines of at most this width, by the estimated width of letters of this size.
fn broken(words: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for (space, word) in pieces(words) {
        let Some(last) = lines.last_mut() else { break };
        let longer = if last.is_empty() {
            word.to_owned()
        } else {
            joined(&[last, space, word])
        };
        if last.is_empty() || text_width(&longer, size) <= width * MEASURED {
            *last = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// The parts between which a line may break, each with what stands before it in a line: words, and the
/// characters of a script without spaces, but no punctuation at the begin of a line.
fn pieces(words: &str) -> Vec<(&'static str, &str)> {
    let mut out = Vec::new();
    for word in words.split(' ') {
        let (mut from, mut space, mut wide) = (0, " ", false);
        for (at, c) in word.char_indices() {
            let now = matches!(c, '\u{3400}'..='\u{9fff}');
            if at > from && now && wide {
                out.push((space, word.get(from..at).unwrap_or_default()));
                (from, space) = (at, "");
            }
            wide = now;
        }
        out.push((space, word.get(from..).unwrap_or_default()));
    }
    out
}

/// As many whole sentences from the beginning as go into so many lines; at least the first.
pub(super) fn fitting(words: &str, width: f64, size: f64, most: u64) -> String {
    let mut out = String::new();
    for sentence in words.split_inclusive(". ") {
        let longer = joined(&[&out, sentence]);
        if !out.is_empty() && broken(longer.trim_end(), width, size).len() as u64 > most {
            break;
        }
        out = longer;
    }
    out.trim_end().to_owned()
}

/// The sentences that belong to every picture with a map, each with its class: what threads are not,
/// the reserve, the notes on boundaries.
pub(super) fn reserve(app: App) -> Vec<(&'static str, &'static str)> {
    let first = [
        ("sheet-strong", Message::MapNotFlows),
        ("sheet-small", Message::MapDisclaimer),
        ("sheet-small", Message::MapDisclaimerOrg),
    ];
    let notes = NOTES.map(|note| ("sheet-small", note));
    let mut all: Vec<_> = first
        .into_iter()
        .chain(notes)
        .map(|(class, message)| (class, app.say(message).words()))
        .collect();
    // Hollow marks need a word, where there are any.
    let lang = app.speech().pack.lang;
    all.insert(
        1,
        (
            "sheet-small",
            picture_words(lang, PageMessage::ReadMapHollow),
        ),
    );
    let all = all.into_iter();
    all.filter(|(_, words)| !words.is_empty()).collect()
}

/// Who published the sources of what is shown, each once, and as of when.
pub(super) fn credits(app: App) -> String {
    let pack = app.speech().pack;
    let mut names: Vec<&str> = Vec::new();
    for ix in &app.matches().items {
        let item = app.data.item(*ix);
        for source in item.into_iter().flat_map(|item| &item.sources) {
            let publisher = app
                .data
                .source(*source)
                .map_or("", |source| source.publisher);
            if !publisher.is_empty() && !names.contains(&publisher) {
                names.push(publisher);
            }
        }
    }
    let as_of = date(pack, Edtf::from(app.data.as_of));
    let as_of = fill(pack.message(Message::FooterData), &[("date", &as_of)]);
    joined(&[
        pack.message(Message::CardSources),
        pack.lang.colon(),
        &names.join(" · "),
        ". ",
        &as_of,
        ".",
    ])
}

#[cfg(test)]
mod tests {
    use super::{broken, fitting};

    #[test]
    fn lines_are_no_wider_than_asked_but_for_a_single_long_word() {
        let lines = broken("one two three incomprehensibilities", 60.0, 12.0);
        assert_eq!(lines.last().unwrap(), "incomprehensibilities");
        assert_eq!(lines.concat().replace(' ', "").len(), 32);
    }

    #[test]
    fn sentences_stay_whole() {
        let words = "One is short. Two is short too. Three would need another line.";
        assert_eq!(fitting(words, 1e6, 12.0, 1), words);
        assert_eq!(
            fitting(words, 180.0, 12.0, 1),
            "One is short. Two is short too."
        );
        assert_eq!(fitting(words, 20.0, 12.0, 1), "One is short.");
    }
}
