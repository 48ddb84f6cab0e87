//! Money and figures.

use super::cites::check_cites;
use super::codes::is_currency;
use super::dates::check_edtf;
use super::facts::check_id;
use super::ids::Once;
use super::known::Known;
use super::place::Place;
use crate::authored::{Amount, Item};
use crate::problem::{Code, Sink};

/// Checks the amounts and figures of an item.
pub(super) fn check_amounts(item: &Item, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    let mut ids = Once::default();
    for (at, amount) in item.amounts.iter() {
        let place = place.key("amounts").at(at);
        check_id(&amount.id, &mut ids, &place, sink);
        check_amount(amount, known, &place, sink);
        let cites = place.key("sources");
        check_cites(&amount.sources, &item.sources, &known.sources, &cites, sink);
    }
    let mut ids = Once::default();
    for (at, figure) in item.figures.iter() {
        let place = place.key("figures").at(at);
        check_id(&figure.id, &mut ids, &place, sink);
        if figure.value < 0 {
            let message = format!("A figure cannot be {}.", figure.value);
            place
                .key("value")
                .say(sink, Code::BadFigure, message, "Write a number from 0 up.");
        }
        let cites = place.key("sources");
        check_cites(&figure.sources, &item.sources, &known.sources, &cites, sink);
    }
}

fn check_amount(amount: &Amount, known: &Known, place: &Place<'_>, sink: &mut Sink) {
    if amount.value <= 0 {
        let message = format!("An amount cannot be {}.", amount.value);
        let hint = "Write the sum in whole units of the currency: 23000000.";
        place
            .key("value")
            .say(sink, Code::AmountNotPositive, message, hint);
    }
    if !is_currency(&amount.currency) {
        let message = format!("“{}” is not a currency of ISO 4217.", amount.currency);
        let hint = "Use three capitals, for example USD, EUR, KRW, CHF.";
        place
            .key("currency")
            .say(sink, Code::BadCurrency, message, hint);
    }
    for (key, id) in [("payer", &amount.payer), ("recipient", &amount.recipient)] {
        if id != "iom" && !known.partners.has(id) && !known.parties.has(id) {
            place.key(key).say(
                sink,
                Code::UnknownParty,
                format!("Nobody is called “{id}”."),
                format!(
                    "{}Use an id of data/partners.json, \"iom\", or a name under \"parties\" in \
                     data/text/fr.json.",
                    known.partners.near(id)
                ),
            );
        }
    }
    if amount.to_iom != (amount.recipient == "iom") {
        place.key("to_iom").say(
            sink,
            Code::ToIomMismatch,
            format!(
                "\"to_iom\" is {}, but the recipient is “{}”.",
                amount.to_iom, amount.recipient
            ),
            "Money is to IOM when, and only when, IOM is the recipient.",
        );
    }
    if let Some(period) = &amount.period {
        check_edtf(period, &place.key("period"), sink);
    }
}
