//! The picture of what the app shows: title, drawing, what stands below.

use super::foot::foot;
use super::style;
use super::words::{line, mirrored, paragraph};
use super::woven::{Measures, woven_picture};
use crate::app::App;
use crate::platform::{Piece, svg};
use crate::view::common::{joined, whole_px};
use crate::view::timeline::fades;
use fil_domain::{Direction, Message, digits, signed};
use fil_explorer::card::item_card;
use fil_explorer::country_card;
use fil_explorer::{Scope, Selection, summary};

/// Width of the sheet, margin, width of the picture, pixels.
const WIDTH: f64 = 1400.0;
pub(super) const MARGIN: f64 = 40.0;
pub(super) const INNER: f64 = WIDTH - 2.0 * MARGIN;
/// Top of the drawing, height of the map and of a row.
const TOP: f64 = 118.0;
const MAP: f64 = 430.0;
const ROW: f64 = 44.0;
/// The lead: left edge, size of the letters, distance of the lines.
const LEAD: (f64, f64, f64) = (860.0, 17.0, 24.0);

/// A picture in a file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The SVG.
    pub text: String,
    /// Its width and height, pixels.
    pub size: (f64, f64),
    /// What it shows, in words.
    pub words: String,
}

impl Sheet {
    /// The same with a typeface inside, given as Base64 of a WOFF2: a file of its own has no other way
    /// to it. Without one the letters are those of the system.
    #[must_use]
    pub fn with_typeface(mut self, base64: &str) -> Self {
        if !base64.is_empty() {
            let face = [
                "<style>@font-face { font-family: 'Fil Serif'; font-weight: 380 680; src: url(data:font/woff2;base64,",
                base64,
                ") format('woff2'); }",
            ];
            self.text = self.text.replacen("<style>", &face.concat(), 1);
        }
        self
    }

    /// The same for paper: on white, and with the plies that tell kinds apart without colour.
    pub(super) fn for_paper(mut self) -> Self {
        self.text = self
            .text
            .replacen("</style>", &[&style::paper(), "</style>"].concat(), 1);
        self
    }
}

/// The picture of what the app shows; empty where the comb is too narrow for its tags.
#[must_use]
pub fn sheet(app: App) -> Sheet {
    let measures = Measures {
        width: INNER,
        map: MAP,
        row: ROW,
    };
    let Some(picture) = woven_picture(app, (MARGIN, TOP), measures) else {
        return Sheet::default();
    };
    let mut height = 0.0;
    let below = mirrored(app, WIDTH, || {
        let (foot, end) = foot(app, TOP + picture.height + 18.0);
        height = end;
        foot
    });
    let title = app.say(Message::ProductName).words();
    let lead = lead(app);
    let (left, letters, step) = LEAD;
    let room = (WIDTH - MARGIN - left, letters, step);
    let inside = vec![
        mirrored(app, WIDTH, || {
            let mut above = vec![line("sheet-title", MARGIN, 78.0, title)];
            above.extend(paragraph("sheet-lead", (left, 40.0), room, &lead).0);
            above
        }),
        picture.drawing,
        below,
    ];
    file(app, (WIDTH, height), (title, &lead), inside)
}

/// The text of a file with this in it.
pub(super) fn file(
    app: App,
    (width, height): (f64, f64),
    (title, lead): (&str, &str),
    inside: Vec<Piece>,
) -> Sheet {
    let words = joined(&[title, ". ", lead]);
    let [across, down] = [width, height].map(|px| digits(whole_px(px)));
    let rtl = (app.speech().pack.lang.direction() == Direction::Rtl).then_some("rtl");
    let sheet = svg("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("lang", app.state().lang.code())
        .attr_opt("direction", rtl)
        .num("width", width)
        .num("height", height)
        .attr("viewBox", joined(&["0 0 ", &across, " ", &down]))
        .attr("role", "img")
        .attr("aria-label", words.clone())
        .leaf("title", title.to_owned())
        .leaf("desc", lead.to_owned())
        .with(svg("style").text(style::style()))
        .with(fades())
        .with(
            svg("rect.ground")
                .attr("width", "100%")
                .attr("height", "100%"),
        )
        .add_all(inside);
    Sheet {
        text: sheet.html(),
        size: (width, height),
        words,
    }
}

/// What the picture shows: what is open, what was asked for, or the whole; and which part of time.
fn lead(app: App) -> String {
    let said = shown(app);
    let (speech, state) = (app.speech(), app.state());
    let (from, to) = match state.time {
        Some(time) => (Some(time.first.year()), Some(time.last.year())),
        None => (state.from.map(i32::from), state.to.map(i32::from)),
    };
    if from.is_none() && to.is_none() {
        return said;
    }
    let written = |year: Option<i32>| year.map_or("…".to_owned(), |year| signed(year.into()));
    let years = speech.say(Message::FilterYears);
    let end = if said.ends_with('.') { " " } else { ". " };
    joined(&[
        &said,
        end,
        years,
        speech.pack.lang.colon(),
        &written(from),
        "\u{a0}– ",
        &written(to),
    ])
}

/// What the picture shows, in a sentence.
fn shown(app: App) -> String {
    let (pack, state) = (app.speech().pack, app.state());
    let found = summary(app.data, pack, &app.matches(), state.scope);
    match (state.selection, state.scope) {
        (Selection::Item(item), _) => {
            let card = item_card(app.data, pack, item);
            card.map_or(found, |card| {
                let main = card.dates.first();
                let date = main.map_or("", |main| &main.date);
                let sure = main.map_or("", |main| main.badge.word);
                joined(&[card.title.words, ". ", date, pack.lang.comma(), sure, "."])
            })
        }
        (Selection::None, _) if state.is_filtered() => found,
        (Selection::None, Scope::Core) => app.say(Message::LeadCore).words().to_owned(),
        (Selection::None, Scope::All) => app.say(Message::LeadAll).words().to_owned(),
        (Selection::Country(country), _) => {
            let told = country_card(app.data, pack, country).map(|card| card.sentences.join(" "));
            joined(&[app.name(state.selection), ". ", &told.unwrap_or_default()])
        }
        (open, _) => app.name(open).to_owned(),
    }
}
