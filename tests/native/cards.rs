//! The cards: an item of each shape, and a country.

use crate::common::{Node, shown, snapshot, text};
use fil_a_fil::app::Outcome;
use fil_a_fil::live::Slot;
use fil_a_fil::view::card::{card_turns, open_card};
use fil_dataset::dataset;
use fil_domain::Shape;
use fil_explorer::country_card;

fn card(at: &str) -> Vec<Node> {
    shown(at, |app| open_card(app, Slot::new(None), card_turns(app)))
}

/// The card of an item, under the name of its shape.
fn of_shape(shape: Shape, id: &str) {
    let item = dataset().item_of_id(id).and_then(|ix| dataset().item(ix));
    assert_eq!(item.map(|item| item.shape), Some(shape), "{id}");
    snapshot(&format!("card-{}", shape.code()), &card(&format!("{id}/")));
}

#[test]
fn nothing_open() {
    assert_eq!(text(&card("")), "");
}

#[test]
fn un() {
    of_shape(Shape::Hexagon, "iom-undp-mainstreaming-migration");
}

#[test]
fn bilateral() {
    of_shape(Shape::Disc, "iom-koica-mou-fragile-countries-2024");
}

#[test]
fn region() {
    of_shape(Shape::Diamond, "iom-oas-cooperation-agreement");
}

#[test]
fn bank() {
    of_shape(Shape::Square, "iom-worldbank-framework-agreements-2018");
}

#[test]
fn ngo() {
    of_shape(Shape::Triangle, "iom-ngo-humanitarian-consultation-2015");
}

#[test]
fn international() {
    of_shape(Shape::Pentagon, "iom-interpol-agreement-2014");
}

#[test]
fn no_partner() {
    of_shape(Shape::Ring, "iom-founded-1951");
}

#[test]
fn in_english() {
    snapshot(
        "card-bank-en",
        &card("en/iom-worldbank-framework-agreements-2018/"),
    );
}

#[test]
fn what_an_action_told() {
    let said = |message| {
        shown("iom-oas-cooperation-agreement/", move |app| {
            open_card(app, Slot::new(Some(message)), card_turns(app))
        })
    };
    let told = |message| crate::common::find(&said(message), ".action-said");
    snapshot("card-link-copied", &told(Outcome::Link));
    snapshot("card-link-failed", &told(Outcome::NotCopied));
}

#[test]
fn country_with_direct_and_regional_items() {
    let (direct, regional) = crate::common::in_app("?sel=ET", |app| {
        let (speech, country) = (app.speech(), app.selection.get().country());
        let card = country_card(app.data, speech.pack, country.unwrap()).unwrap();
        (card.items.len(), card.regional.len())
    });
    assert!(direct > 1 && regional > 0, "{direct} {regional}");
    snapshot("card-country", &card("?sel=ET"));
    snapshot("card-country-en", &card("en/?sel=ET"));
}

#[test]
fn country_tied_to_others_by_the_same_thread() {
    snapshot("card-country-threads", &card("?sel=HT"));
}

#[test]
fn partner() {
    snapshot("card-partner", &card("?sel=partner.koica"));
    snapshot("card-partner-en", &card("en/?sel=partner.koica"));
}

#[test]
fn programme() {
    snapshot("card-programme", &card("?sel=programme.elevate"));
}
