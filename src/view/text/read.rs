//! How to read: every sign beside what it says.

use super::pages::page_words;
use super::paper::{meanings, part};
use crate::app::App;
use crate::platform::{Piece, el, svg};
use crate::view::common::{badge_view, shape_mark};
use crate::view::list::{date_rows, date_sign};
use crate::view::sheet::sheet;
use fil_domain::{Basis, EndIs, FigureStatus, Message, PageMessage, Shape};
use fil_explorer::words::{badge, figure_status, shape};

/// The parts of the page.
pub(super) fn read(app: App) -> Piece {
    let pack = app.speech().pack;
    let say = |message| page_words(pack.lang, message);
    let shapes = Shape::ALL.iter().map(|one| {
        let mark = el("span")
            .class(["dye-", one.code()].concat())
            .with(shape_mark(*one, false));
        (mark, shape(pack, *one))
    });
    let basis = [
        (Basis::Stated, EndIs::None, PageMessage::ReadBasisStated),
        (Basis::Verified, EndIs::None, PageMessage::ReadBasisVerified),
        (Basis::Inferred, EndIs::None, PageMessage::ReadBasisInferred),
        (
            Basis::Inferred,
            EndIs::Computed,
            PageMessage::ReadBasisComputed,
        ),
        (Basis::Unknown, EndIs::None, PageMessage::ReadBasisUnknown),
    ];
    let basis =
        basis.map(|(basis, end, message)| (badge_view(badge(pack, basis, end)), say(message)));
    let figures = [
        (FigureStatus::Target, PageMessage::ReadStatusTarget),
        (FigureStatus::Expected, PageMessage::ReadStatusExpected),
        (FigureStatus::Achieved, PageMessage::ReadStatusAchieved),
        (FigureStatus::Fact, PageMessage::ReadStatusFact),
    ];
    let figures = figures.map(|(status, message)| {
        let word = el("b").text(figure_status(pack, status));
        (word, say(message))
    });
    el("div.paper-parts")
        .with(picture(app))
        .with(
            part("natures", say(PageMessage::ReadShapes))
                .with(meanings(shapes))
                .leaf("p", say(PageMessage::ReadShapesText)),
        )
        .with(part("dates", say(PageMessage::ReadDates)).with(meanings(dates(app))))
        .with(map(app))
        .with(part("certitude", say(PageMessage::ReadCertainty)).with(meanings(basis)))
        .with(
            part("chiffres", say(PageMessage::ReadFigures))
                .with(meanings(figures))
                .leaf("p", say(PageMessage::ReadFiguresText)),
        )
        .with(part("clavier", say(PageMessage::ReadKeys)).leaf("p", say(PageMessage::ReadKeysText)))
}

/// Files of the loom as a picture, below the language's folder: the five, and the whole weave.
pub const PICTURE_CORE: &str = "images/trame-cinq.svg";
/// See [`PICTURE_CORE`].
pub const PICTURE_ALL: &str = "images/trame-entiere.svg";

/// The five as a picture, fetched when it comes into sight.
pub(super) fn picture_of_five(app: App) -> Piece {
    el("img")
        .attr("src", app.href_of_page(PICTURE_CORE))
        .attr("alt", app.say(Message::LeadCore))
        .attr("loading", "lazy")
}

/// The loom as a picture, to look at and to take along.
fn picture(app: App) -> Piece {
    let lang = app.speech().pack.lang;
    let say = |message| page_words(lang, message);
    let way = |file: &'static str, words| {
        el("li").with(
            el("a")
                .attr("href", app.href_of_page(file))
                .attr("download", file.trim_start_matches("images/"))
                .text(say(words)),
        )
    };
    // The page keeps the room that the file will take.
    let (width, height) = sheet(app).size;
    part("trame", say(PageMessage::ReadPicture))
        .with(
            picture_of_five(app)
                .class("paper-picture")
                .num("width", width)
                .num("height", height),
        )
        .with(
            el("ul.paper-files")
                .with(way(PICTURE_CORE, PageMessage::ReadPictureCore))
                .with(way(PICTURE_ALL, PageMessage::ReadPictureAll)),
        )
}

/// The drawings of the legend, then the four that it has no room for.
fn dates(app: App) -> Vec<(Piece, &'static str)> {
    let say = |message| page_words(app.speech().pack.lang, message);
    let long = [
        PageMessage::ReadDateDay,
        PageMessage::ReadDateInferred,
        PageMessage::ReadDateYear,
        PageMessage::ReadDateRange,
        PageMessage::ReadDateOpen,
        PageMessage::ReadDatePlanned,
    ];
    let path = |class: &'static str, d: &'static str| svg("path").class(class).attr("d", d);
    let knot = |x: f64| {
        svg("circle.mark-fill")
            .num("cx", x)
            .num("cy", 10.0)
            .num("r", 5.0)
    };
    let more = [
        (
            vec![
                path("mark-thin", "M2 10h32M34 10q-14 0-32-6M34 10q-14 0-32 6"),
                knot(34.0),
            ],
            PageMessage::ReadDateBefore,
        ),
        (
            vec![
                path("mark-bar", "M6 10h18"),
                path("mark-bar meaning-pale", "M24 10h7"),
                path("mark-bar meaning-paler", "M31 10h7"),
                knot(6.0),
            ],
            PageMessage::ReadDateComputed,
        ),
        (
            vec![path("mark-bar", "M2 10h34"), path("mark-line", "M36 2v16")],
            PageMessage::ReadDateAttested,
        ),
        (
            vec![path("mark-line", "M2 3h36M2 8h36M2 13h36M14 18h24")],
            PageMessage::ReadDateBraid,
        ),
    ];
    let drawn = date_rows(|message, mut drawing| {
        // The legend has no room for the sign in the middle of a spindle.
        if message == Message::LegendRange {
            drawing.push(path("mark-hollow", "M20 5.5 24.5 10 20 14.5 15.5 10z"));
        }
        date_sign(drawing)
    });
    drawn
        .into_iter()
        .zip(long.map(say))
        .chain(more.map(|(drawing, message)| (date_sign(drawing), say(message))))
        .collect()
}

fn map(app: App) -> Piece {
    let say = |message| page_words(app.speech().pack.lang, message);
    let mark = |hollow| el("span.dye-un").with(shape_mark(Shape::Hexagon, hollow));
    let rows = [
        (mark(false), say(PageMessage::ReadMapSolid)),
        (mark(true), say(PageMessage::ReadMapHollow)),
        (el("span").text("–"), say(PageMessage::ReadMapNone)),
    ];
    part("pays", say(PageMessage::ReadMap))
        .with(meanings(rows))
        .leaf("p", say(PageMessage::ReadMapDots))
        .leaf("p", say(PageMessage::ReadMapPlace))
        .leaf("p", app.say(Message::MapNotFlows))
}
