//! Words of the sheet: single lines, and paragraphs broken by their estimated width.

use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::common::joined;
use fil_domain::{Edtf, Message};
use fil_explorer::timeline::text_width;
use fil_explorer::words::{date, fill};

/// A line of words.
pub(super) fn line(class: &'static str, x: f64, y: f64, words: &str) -> Piece {
    svg("text")
        .class(class)
        .num("x", x)
        .num("y", y)
        .text(words.to_owned())
}

/// A paragraph whose first line stands at `y`; and where the next would. `size` is that of the letters,
/// `step` the distance of the lines.
pub(super) fn paragraph(
    class: &'static str,
    (x, y): (f64, f64),
    (width, size, step): (f64, f64, f64),
    words: &str,
) -> (Vec<Piece>, f64) {
    let mut lines: Vec<String> = vec![String::new()];
    for word in words.split(' ') {
        let Some(last) = lines.last_mut() else { break };
        let longer = if last.is_empty() {
            word.to_owned()
        } else {
            joined(&[last, " ", word])
        };
        if last.is_empty() || text_width(&longer, size) <= width {
            *last = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    let count = lines.len() as f64;
    let pieces = lines.iter().enumerate();
    let pieces = pieces.map(|(at, words)| line(class, x, y + at as f64 * step, words));
    (pieces.collect(), y + count * step)
}

/// Who published the sources of what is shown, each once, and as of when.
pub(super) fn sources(app: App) -> String {
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
        "\u{a0}: ",
        &names.join(" · "),
        ". ",
        &as_of,
        ".",
    ])
}
