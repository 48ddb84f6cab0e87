//! The dialog: what the picture shows, how it looks, and where it goes.

use super::told::Told;
use crate::app::App;
use crate::live::{Kept, Slot};
use crate::platform::{self, Piece, el, live};
use crate::view::common::{Sign, icon};
use crate::view::sheet::{Sheet, poster, sheet};
use crate::view::text::picture_words;
use fil_domain::PageMessage;
use fil_explorer::{Scope, Selection};
use std::sync::Arc;

/// Ids of the dialog, of its title, and of the element that holds all of it.
pub(super) const ID: &str = "image";
const TITLE: &str = "image-titre";
pub(super) const ROOT: &str = "image-racine";
/// Pixels of a file for each of the picture: of what is chosen, and of the poster, which is wider
/// and meant for paper (240 dots an inch).
const SHARP: [f64; 2] = [2.0, 2.5];

/// What the dialog offers.
#[derive(Clone, Copy)]
struct Offer {
    /// The weave as it was chosen.
    seen: App,
    /// The five.
    five: App,
    /// Whether the poster is wanted.
    poster: Slot<bool>,
    told: Slot<Told>,
    /// The picture drawn last, and its address.
    drawn: &'static Kept<(Sheet, String)>,
    /// The typeface as Base64.
    typeface: &'static str,
}

/// The dialog with what `seen` shows, and the poster of the `five`.
pub(super) fn dialog(seen: App, five: App, typeface: String) -> Piece {
    let offer = Offer {
        seen,
        five,
        poster: Slot::new(false),
        told: Slot::new(Told::Nothing),
        drawn: Kept::new(),
        typeface: String::leak(typeface),
    };
    el("div.picture-maker")
        .with(live(move || offer.paper()))
        .with(
            el("dialog.picture")
                .attr("id", ID)
                .attr("aria-labelledby", TITLE)
                .instead("close", || platform::unmount_aside(ROOT))
                .with(live(move || offer.content())),
        )
}

impl Offer {
    fn say(self, message: PageMessage) -> &'static str {
        picture_words(self.seen.speech().pack.lang, message)
    }

    /// The picture that is wanted. Reactive.
    fn drawn(self) -> Arc<(Sheet, String)> {
        let wanted = self.poster.get();
        self.drawn.get(u64::from(wanted), || {
            let drawn = if wanted {
                poster(self.five, &self.five.href(&self.five.state_now()))
            } else {
                sheet(self.seen)
            };
            let drawn = drawn.with_typeface(self.typeface);
            let address = platform::picture_address(&drawn.text);
            (drawn, address)
        })
    }

    /// The picture as it goes to paper, beside the dialog: a dialog has no pages of its own.
    fn paper(self) -> Piece {
        let class = if self.poster.get() {
            "picture-paper is-poster"
        } else {
            "picture-paper"
        };
        el("div").class(class).with(self.image())
    }

    fn image(self) -> Piece {
        let drawn = self.drawn();
        let (sheet, address) = &*drawn;
        let (width, height) = sheet.size;
        el("img.picture-image")
            .attr("src", address.clone())
            .attr("alt", sheet.words.clone())
            .num("width", width)
            .num("height", height)
    }

    fn content(self) -> Piece {
        let action = |message| {
            el("button.button")
                .attr("type", "button")
                .text(self.say(message))
        };
        el("div.picture-inside")
            .with(
                el("div.picture-head")
                    .with(
                        el("h2.picture-title")
                            .attr("id", TITLE)
                            .text(self.say(PageMessage::PictureTitle)),
                    )
                    .with(
                        el("button.picture-close")
                            .attr("type", "button")
                            .attr("aria-label", self.say(PageMessage::PictureClose))
                            .click(|| platform::close_dialog(ID))
                            .with(icon(Sign::Close)),
                    ),
            )
            .with(self.choices())
            .with(self.image())
            .with(
                el("div.picture-actions")
                    .with(action(PageMessage::PicturePng).click(move || self.save_png()))
                    .with(action(PageMessage::PictureSvg).click(move || self.save_svg()))
                    .with(action(PageMessage::PicturePrint).click(platform::print)),
            )
            .with(live(move || self.told()))
    }

    /// What came of the last wish.
    fn told(self) -> Piece {
        let told = self.told.get().message();
        el("p.picture-told")
            .attr("role", "status")
            .text(told.map_or("", |message| self.say(message)))
    }

    /// What the picture shows: the weave as it was chosen, or the poster.
    fn choices(self) -> Piece {
        let wanted = self.poster.get();
        let choice = |code: &'static str, on: bool, message| {
            el("label.choice")
                .with(
                    el("input")
                        .attr("type", "radio")
                        .attr("name", "image")
                        .attr("value", code)
                        .live("checked", on),
                )
                .text(self.say(message))
        };
        el("fieldset.choices")
            .input(move |code| {
                self.told.set(Told::Nothing);
                self.poster.set(code == POSTER);
            })
            .leaf("legend.aside", self.say(PageMessage::PictureWhat))
            .with(choice(SEEN, !wanted, PageMessage::PictureSeen))
            .with(choice(POSTER, wanted, PageMessage::PicturePoster))
    }

    /// The name of the file, without its ending.
    fn name(self) -> String {
        let state = self.seen.state_now();
        let name = match (state.selection, state.scope) {
            _ if self.poster.now() => "affiche-a3",
            (Selection::Item(item), _) => self.seen.data.item(item).map_or("", |item| item.id),
            (Selection::Country(country), _) => {
                let country = self.seen.data.country(country);
                country.map_or("", |country| country.iso3)
            }
            (_, Scope::Core) => "trame-cinq",
            (_, Scope::All) => "trame-entiere",
        };
        name.to_ascii_lowercase()
    }

    fn save_svg(self) {
        let name = [&self.name(), ".svg"].concat();
        self.told.set(Told::Nothing);
        if platform::save_text(&name, "image/svg+xml", &self.drawn().0.text) {
            self.told.set(Told::Saved);
        }
    }

    fn save_png(self) {
        let name = [&self.name(), ".png"].concat();
        let drawn = self.drawn();
        let [screen, paper] = SHARP;
        let sharp = if self.poster.now() { paper } else { screen };
        self.told.set(Told::Nothing);
        platform::spawn(async move {
            let saved = platform::save_pixels(&name, &drawn.1, drawn.0.size, sharp).await;
            let told = if saved { Told::Saved } else { Told::NotDrawn };
            self.told.set(told);
        });
    }
}

/// The two choices.
const SEEN: &str = "ecran";
const POSTER: &str = "affiche";
