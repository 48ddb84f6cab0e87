//! Figures and money of a card.

use super::types::Figure;
use super::wording::{numbers, text};
use crate::words::{self, fill};
use fil_domain::{Basis, EndIs, Item, LanguagePack, Message, model};

/// The figures of an item, money to IOM first.
pub(super) fn figures(pack: &LanguagePack, item: &Item) -> Vec<Figure> {
    let mut all = Vec::new();
    add_sums(pack, item, true, &mut all);
    for figure in &item.figures {
        all.push(count(pack, figure));
    }
    add_sums(pack, item, false, &mut all);
    all
}

/// Adds the sums that are paid to IOM, or those that are not.
#[inline(never)]
fn add_sums(pack: &LanguagePack, item: &Item, to_iom: bool, all: &mut Vec<Figure>) {
    for amount in &item.amounts {
        if amount.to_iom == to_iom {
            all.push(sum(pack, amount));
        }
    }
}

fn count(pack: &LanguagePack, figure: &model::Figure) -> Figure {
    let (before, number, after) = words::qualified(pack, figure.qualifier, figure.value);
    Figure {
        before: before.to_owned(),
        whole: [before, &number, after].concat(),
        after: after.to_owned(),
        number,
        label: text(pack, figure.label),
        status: Some(words::figure_status(pack, figure.status)),
        flow: Vec::new(),
        cites: numbers(&figure.cites),
        badge: words::badge(pack, figure.basis, EndIs::None),
        plain: figure.basis == Basis::Stated,
    }
}

fn sum(pack: &LanguagePack, amount: &model::Amount) -> Figure {
    let money = words::money(pack, amount.value, amount.currency);
    let pattern = pack.message(Message::MoneyPattern);
    let (before, after) = pattern.split_once("{n}").unwrap_or_default();
    let currency = [("currency", words::currency(pack, amount.currency))];
    let [before, after] = [before, after].map(|part| fill(part, &currency).replace(' ', "\u{a0}"));
    let mut flow = Vec::new();
    let (payer, recipient) = (pack.text(amount.payer), pack.text(amount.recipient));
    if !payer.is_empty() {
        let message = if recipient.is_empty() {
            Message::CardPayer
        } else {
            Message::CardFlow
        };
        let values = [("payer", payer), ("recipient", recipient)];
        flow.push(fill(pack.message(message), &values));
    }
    if let Some(period) = amount.period {
        flow.push(words::date(pack, period));
    }
    if !amount.to_iom {
        flow.push(pack.message(Message::CardNotIom).to_owned());
    }
    Figure {
        before,
        number: money.number,
        after,
        whole: money.whole,
        label: text(pack, amount.label),
        status: None,
        flow,
        cites: numbers(&amount.cites),
        badge: words::badge(pack, amount.basis, EndIs::None),
        plain: amount.basis == Basis::Stated,
    }
}
