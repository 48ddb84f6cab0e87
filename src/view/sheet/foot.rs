//! What stands below the picture.

use super::drawn::{INNER, MARGIN, SMALL, shape};
use super::words::{line, paragraph, sources};
use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::list::{date_rows, date_sign};
use crate::view::map::NOTES;

use fil_domain::{Message, Shape};
use fil_explorer::timeline::text_width;
use fil_explorer::words::shape as kind;

/// Height of a line, pixels; distance of the drawings of the legend, and of the kinds.
const LINE: f64 = 18.0;
const SIGNS: f64 = 214.0;
const KINDS: f64 = 48.0;

/// What stands below: kinds, how to read a date, the sentences, the sources; and where it all ends.
pub(super) fn foot(app: App, top: f64) -> (Vec<Piece>, f64) {
    let pack = app.speech().pack;
    let mut out = vec![
        svg("rect.sheet-rule")
            .num("x", MARGIN)
            .num("y", top)
            .num("width", INNER)
            .attr("height", "1"),
    ];
    let mut y = top + 30.0;
    let mut x = MARGIN;
    let found = app.matches();
    let worn = |one: Shape| {
        let mut items = found.items.iter().filter_map(|ix| app.data.item(*ix));
        items.any(|item| item.shape == one)
    };
    for one in Shape::ALL.iter().copied() {
        if worn(one) {
            let name = kind(pack, one);
            out.push(shape("shape-", one, x + 7.0, y - 4.5, 13.0));
            out.push(line("sheet-small", x + 20.0, y, name));
            x += KINDS + text_width(name, SMALL);
        }
    }
    y += 26.0;
    let x = MARGIN;
    out.extend(
        date_rows(|message, drawing| {
            let words = app.say(message).words();
            let sign = date_sign(drawing)
                .num("x", x)
                .num("y", y - 14.0)
                .attr("width", "40")
                .attr("height", "20");
            svg("g")
                .with(sign)
                .with(line("sheet-small", x + 48.0, y, words))
        })
        .into_iter()
        .enumerate()
        .map(|(at, row)| row.slide(at as f64 * SIGNS)),
    );
    y += 34.0;
    let sentences = [
        Message::MapNotFlows,
        Message::MapDisclaimer,
        Message::MapDisclaimerOrg,
    ];
    for message in sentences.into_iter().chain(NOTES) {
        let words = app.say(message).words();
        if !words.is_empty() {
            let class = if message == Message::MapNotFlows {
                "sheet-strong"
            } else {
                "sheet-small"
            };
            let (lines, end) = paragraph(class, (x, y), (INNER, SMALL, LINE), words);
            out.extend(lines);
            y = end;
        }
    }
    y += 8.0;
    let sources = sources(app);
    let (lines, end) = paragraph("sheet-small", (MARGIN, y), (INNER, SMALL, LINE), &sources);
    out.extend(lines);
    (out, (end + 12.0).ceil())
}
