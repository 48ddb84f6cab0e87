//! On the start page every item with every fact, on an item's page the way to all others.

use super::read::picture_of_five;
use super::{item::item_text, org::organisation, pages::page_words, paper::paper_links};
use crate::app::{App, Speech};
use crate::platform::{Piece, el};
use crate::view::common::joined;
use fil_domain::{Day, Edtf, Item, ItemIx, PageMessage};
use fil_explorer::words::short_year;
use fil_explorer::{Selection, item_card};

/// The section.
#[must_use]
pub fn record(app: App) -> Piece {
    let speech = app.speech();
    let lang = speech.pack.lang;
    let inner = el("div.text-inner")
        .with(
            el("h2.text-title")
                .attr("id", "texte-titre")
                .text(page_words(lang, PageMessage::TextTitle)),
        )
        .leaf("p.text-lead", page_words(lang, PageMessage::TextLead))
        .with(paper_links(app, None));
    // Where no app draws it, and on paper.
    let inner = inner.with(picture_of_five(app).class("text-picture"));
    let inner = if app.selection.get() == Selection::None {
        inner.with(all(app, speech)).with(organisation(app, speech))
    } else {
        inner.with(index(app, speech))
    };
    el("section.text")
        .attr("id", "texte")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "texte-titre")
        .with(inner)
}

/// Items newest first.
fn newest_first(app: App) -> Vec<(ItemIx, &'static Item)> {
    let mut items: Vec<_> = app.data.items().collect();
    items.sort_by_key(|(ix, item)| {
        let first = item
            .main_date()
            .and_then(|date| date.edtf)
            .and_then(Edtf::earliest);
        (first.map_or(i32::MAX, |Day(n)| -n), *ix)
    });
    items
}

fn all(app: App, speech: Speech) -> Piece {
    let items = newest_first(app).into_iter().filter_map(|(ix, _)| {
        let card = item_card(app.data, speech.pack, ix)?;
        Some(item_text(speech, &card, app.href_of(Selection::Item(ix))))
    });
    el("div.text-items").add_all(items)
}

fn index(app: App, speech: Speech) -> Piece {
    let links = newest_first(app).into_iter().map(|(ix, item)| {
        let year = item
            .main_date()
            .map(|date| short_year(speech.pack, date))
            .unwrap_or_default();
        el("li").with(
            el("a")
                .attr("href", app.href_of(Selection::Item(ix)))
                .text(speech.text(item.title))
                .text(joined(&[" (", &year, ")"])),
        )
    });
    el("ul.text-index").add_all(links)
}
