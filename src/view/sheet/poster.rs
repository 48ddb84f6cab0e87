//! The poster: A3 across, the five partnerships woven, each told in a column below (DESIGN.md §4).

use super::code::code;
use super::drawn::{Sheet, file};
use super::foot::{LINE, rule, signs};
use super::words::{credits, fitting, line, mirrored, paragraph, reserve};
use super::woven::{Measures, SMALL, WovenPicture, moved, shape, woven_picture};
use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::common::{joined, whole_px};
use fil_domain::{Direction, Message};
use fil_explorer::card::{Figure, ItemCard, item_card};
use fil_explorer::timeline::text_width;
use fil_explorer::words::BadgeStyle;

/// A3 across at 96 pixels an inch (ISO 216: 420 by 297 mm).
const PAPER: (f64, f64) = (1587.0, 1123.0);
const MARGIN: f64 = 48.0;
const INNER: f64 = PAPER.0 - 2.0 * MARGIN;
/// Line of the title, and how large it may be; left edge of the lead, its first line, letters and distance of lines.
const TITLE: f64 = 98.0;
const GREAT: f64 = 84.0;
const LEAD: (f64, f64, f64, f64) = (960.0, 52.0, 20.0, 26.0);
/// Top of the drawing; the least and most height of the map; height of a lane.
const TOP: f64 = 108.0;
const MAP: (f64, f64) = (220.0, 460.0);
const ROW: f64 = 29.0;
/// Of a column: air at its sides, and from its top the lines of name, date, figure and text.
const AIR: f64 = 16.0;
const NAME: f64 = 24.0;
const DATE: f64 = 46.0;
const NUMBER: f64 = 86.0;
const TEXT: f64 = 24.0;
/// Letters of a column's text and distance of its lines.
const LETTERS: f64 = 13.0;
const STEP: f64 = 17.0;
/// A column's height, as far as its first sentence lets it.
const COLUMN: f64 = 200.0;
/// Letters of the large figure and of the words beside it, distance of their lines.
const LARGE: f64 = 40.0;
const BESIDE: (f64, f64) = (13.0, 16.0);
/// Digits of the typeface are narrower than estimated letters.
const DIGITS: f64 = 0.86;
/// Side of the code.
const CODE: f64 = 108.0;

/// The poster of what the app shows. `address` is where its code leads; without one it has no code.
/// Empty where the comb is too narrow for its tags.
#[must_use]
pub fn poster(app: App, address: &str) -> Sheet {
    // The paper ends at its foot: what columns and foot leave is the map's.
    let mut foot_height = 0.0;
    let foot = mirrored(app, INNER, || {
        let (foot, height) = foot(app, address);
        foot_height = height;
        foot
    });
    let draw = |map: f64| {
        let measures = Measures {
            width: INNER,
            map,
            row: ROW,
        };
        woven_picture(app, (MARGIN, TOP), measures)
    };
    let Some(first) = draw(MAP.0) else {
        return Sheet::default();
    };
    let cards = cards(app, &first);
    let apart = width(&cards);
    let mut tallest = 0.0_f64;
    let columns: Vec<Piece> = cards
        .iter()
        .map(|card| {
            mirrored(app, apart - 2.0 * AIR, || {
                let (column, height) = column(card, apart);
                tallest = tallest.max(height);
                vec![column]
            })
        })
        .collect();
    let foot_top = PAPER.1 - MARGIN / 2.0 - foot_height;
    let columns_top = foot_top - tallest - 10.0;
    let map = (MAP.0 + columns_top - 12.0 - TOP - first.height).clamp(MAP.0, MAP.1);
    let Some(picture) = draw(map) else {
        return Sheet::default();
    };
    let title = app.say(Message::ProductName).words();
    let lead = app.say(Message::LeadCore).words();
    let (left, lead_top, letters, step) = LEAD;
    let room = (PAPER.0 - MARGIN - left, letters, step);
    // As large as it may be beside the lead.
    let large = GREAT.min(GREAT * (left - MARGIN - 24.0) / text_width(title, GREAT));
    let columns = columns.into_iter().enumerate().map(|(at, column)| {
        let place = match app.speech().pack.lang.direction() {
            Direction::Ltr => at,
            Direction::Rtl => cards.len() - 1 - at,
        };
        let x = MARGIN + place as f64 * apart;
        let edge = svg("rect.poster-edge")
            .num("x", -AIR)
            .num("width", 1.0)
            .num("height", tallest);
        moved((x, columns_top))
            .add_opt((place > 0).then_some(edge))
            .with(column)
    });
    let inside = vec![
        mirrored(app, PAPER.0, || {
            let title = line("poster-title", MARGIN - 4.0, TITLE, title);
            let mut above = vec![title.num("font-size", large)];
            above.extend(paragraph("poster-lead", (left, lead_top), room, lead).0);
            above
        }),
        picture.drawing,
        rule(MARGIN, columns_top - 6.0, INNER),
        svg("g").add_all(columns),
        moved((MARGIN, foot_top)).with(foot),
    ];
    file(app, PAPER, (title, lead), inside).for_paper()
}

/// The cards of what is woven, in the order of the lanes.
fn cards(app: App, picture: &WovenPicture) -> Vec<ItemCard> {
    let pack = app.speech().pack;
    let marks = &picture.timeline.marks;
    let lanes = 0..picture.timeline.lanes.len();
    lanes
        .filter_map(|lane| marks.iter().find(|mark| mark.lane == lane))
        .filter_map(|mark| item_card(app.data, pack, mark.item))
        .collect()
}

/// The width of a column.
fn width(cards: &[ItemCard]) -> f64 {
    INNER / cards.len().max(1) as f64
}

/// A partnership in a column of this width: partner, date and how sure it is, a figure, what it is; and
/// its height.
fn column(card: &ItemCard, width: f64) -> (Piece, f64) {
    let width = width - 2.0 * AIR;
    let partner = card.partners.first();
    let name = partner.map_or(card.title.words, |partner| partner.short.words);
    // An estimated date has no solid knot.
    let estimated = card.dates.first().map(|main| main.badge.style) == Some(BadgeStyle::Dashed);
    let look = if estimated {
        "poster-estimated shape-"
    } else {
        "shape-"
    };
    let sign = shape(look, card.shape, 8.0, NAME - 6.0, 16.0);
    let mut out = svg("g")
        .class(joined(&["dye-", card.shape.code()]))
        .with(sign)
        .with(line("poster-name", 26.0, NAME, name));
    let mut lower = 0.0;
    if let Some(main) = card.dates.first() {
        let badge = main.badge;
        let (class, sure) = match badge.style {
            BadgeStyle::Ticked => (
                "poster-date poster-sure poster-verified",
                badge.word.to_owned(),
            ),
            BadgeStyle::Dashed => (
                "poster-date poster-sure poster-inferred",
                joined(&[badge.sign(), " ", badge.word]),
            ),
            BadgeStyle::Outlined => ("poster-date poster-sure", badge.word.to_owned()),
        };
        let beside = text_width(&main.date, LETTERS) * 0.95 + 8.0;
        // Beside the date, or below it where there is no room.
        let (x, down) = if beside + text_width(&sure, LETTERS) > width {
            (0.0, STEP)
        } else {
            (beside, 0.0)
        };
        lower = down;
        out = out
            .with(line("poster-date", 0.0, DATE, &main.date))
            .with(line(class, x, DATE + down, &sure));
    }
    let mut y = DATE + lower + TEXT;
    if let Some(figure) = card.figures.first() {
        let (pieces, end) = large(figure, width, NUMBER + lower);
        out = out.add_all(pieces);
        y = end + TEXT;
    }
    let most = whole_px((COLUMN - y) / STEP) + 1;
    let words = fitting(card.summary.words, width, LETTERS, most);
    let (lines, end) = paragraph("poster-text", (0.0, y), (width, LETTERS, STEP), &words);
    (out.add_all(lines), end - STEP + 8.0)
}

/// A figure with what it counts beside it; and the line on which it stands or its words end.
fn large(figure: &Figure, width: f64, y: f64) -> (Vec<Piece>, f64) {
    let (letters, step) = BESIDE;
    let mut out = Vec::new();
    let mut x = 0.0;
    for (class, words, size) in [
        ("poster-words", &figure.before, letters),
        ("poster-number", &figure.number, LARGE * DIGITS),
        ("poster-words", &figure.after, letters),
    ] {
        let words = words.trim();
        if !words.is_empty() {
            out.push(line(class, x, y, words));
            x += text_width(words, size) + 6.0;
        }
    }
    let status = figure
        .status
        .map_or_else(String::new, |status| joined(&[status, "\u{a0}· "]));
    let words = joined(&[&status, figure.label.words]);
    let left = x + 6.0;
    // Beside the figure, its last line on the figure's own; below it where there is hardly room.
    let (at, room) = if width - left < width * 0.4 {
        ((0.0, y + step + 4.0), width)
    } else {
        let (lines, _) = paragraph("", (0.0, 0.0), (width - left, letters, step), &words);
        let above = (lines.len().saturating_sub(1).min(1)) as f64;
        ((left, y - above * step), width - left)
    };
    let (lines, end) = paragraph("poster-words", at, (room, letters, step), &words);
    out.extend(lines);
    (out, y.max(end - step))
}

/// The foot from its upper edge: code and address, how dates are drawn, the sentences, the sources;
/// and its height.
fn foot(app: App, address: &str) -> (Vec<Piece>, f64) {
    let code = if address.is_empty() {
        None
    } else {
        code(address, (-8.0, 8.0), CODE)
    };
    let left = if code.is_some() { CODE + 8.0 } else { 0.0 };
    let room = (INNER - left, SMALL, LINE - 1.0);
    let mut out = vec![rule(0.0, 0.0, INNER)];
    let mut y = 24.0;
    out.extend(signs(app, (left, y), (INNER - left) / 6.0));
    y += 24.0;
    let mut sentences = reserve(app).into_iter();
    if let Some((class, words)) = sentences.next() {
        out.push(line(class, left, y, words));
        if code.is_some() {
            let x = left + text_width(words, SMALL) * 1.12 + 24.0;
            out.push(line("poster-site", x, y, address));
        }
        y += LINE;
    }
    let rest: Vec<&str> = sentences.map(|(_, words)| words).collect();
    for words in [rest.join(" "), credits(app)] {
        let (lines, end) = paragraph("sheet-small", (left, y), room, &words);
        out.extend(lines);
        y = end;
    }
    out.extend(code);
    (out, (y - LINE + 8.0).max(CODE + 8.0))
}
