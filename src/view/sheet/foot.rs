//! What stands below the picture.

use super::drawn::{INNER, MARGIN};
use super::words::{credits, line, paragraph, reserve};
use super::woven::{SMALL, shape};
use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::list::{date_rows, date_sign};
use fil_domain::Shape;
use fil_explorer::timeline::text_width;
use fil_explorer::words::shape as kind;

/// Distance of lines, of the drawings of the legend, and of the kinds, pixels.
pub(super) const LINE: f64 = 18.0;
const SIGNS: f64 = 214.0;
const KINDS: f64 = 48.0;

/// What stands below: kinds, how to read a date, the sentences, the sources; and where it all ends.
pub(super) fn foot(app: App, top: f64) -> (Vec<Piece>, f64) {
    let pack = app.speech().pack;
    let mut out = vec![rule(MARGIN, top, INNER)];
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
    out.extend(signs(app, (MARGIN, y), SIGNS));
    y += 34.0;
    let size = (INNER, SMALL, LINE);
    for (class, words) in reserve(app) {
        let (lines, end) = paragraph(class, (MARGIN, y), size, words);
        out.extend(lines);
        y = end;
    }
    y += 8.0;
    let (lines, end) = paragraph("sheet-small", (MARGIN, y), size, &credits(app));
    out.extend(lines);
    (out, (end + 12.0).ceil())
}

/// How dates are drawn, in a row of signs with their words, so far from each other.
pub(super) fn signs(app: App, (x, y): (f64, f64), apart: f64) -> Vec<Piece> {
    let rows = date_rows(|message, drawing| {
        let words = app.say(message).words();
        let sign = date_sign(drawing)
            .num("x", x)
            .num("y", y - 14.0)
            .attr("width", "40")
            .attr("height", "20");
        svg("g")
            .with(sign)
            .with(line("sheet-small", x + 48.0, y, words))
    });
    let rows = rows.into_iter().enumerate();
    rows.map(|(at, row)| row.slide(at as f64 * apart)).collect()
}

/// A line across.
pub(super) fn rule(x: f64, y: f64, width: f64) -> Piece {
    svg("rect.sheet-rule")
        .num("x", x)
        .num("y", y)
        .num("width", width)
        .attr("height", "1")
}
