//! Figures and money of a card.

use super::types::Figure;
use super::wording::{numbers, text};
use crate::words::{self, fill};
use fil_domain::{Basis, EndIs, Item, LanguagePack, Message, model};

/// How many figures stand large at the top of a card.
const LARGE: usize = 3;

/// The figures of an item: up to three large ones, money to IOM first, and the rest as rows.
pub(super) fn figures(pack: &LanguagePack, item: &Item) -> (Vec<Figure>, Vec<Figure>) {
    let (ours, others): (Vec<&model::Amount>, Vec<&model::Amount>) =
        item.amounts.iter().partition(|amount| amount.to_iom);
    let mut all: Vec<Figure> = ours.into_iter().map(|amount| sum(pack, amount)).collect();
    all.extend(item.figures.iter().map(|figure| count(pack, figure)));
    all.extend(others.into_iter().map(|amount| sum(pack, amount)));
    let rest = all.split_off(LARGE.min(all.len()));
    (all, rest)
}

fn count(pack: &LanguagePack, figure: &model::Figure) -> Figure {
    let (before, number, after) = words::qualified(pack, figure.qualifier, figure.value);
    let mut whole = String::from(before);
    whole.push_str(&number);
    whole.push_str(after);
    Figure {
        before,
        number,
        after,
        currency: None,
        currency_first: false,
        whole,
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
    let mut flow = Vec::new();
    let (payer, recipient) = (pack.text(amount.payer), pack.text(amount.recipient));
    let values = [("payer", payer), ("recipient", recipient)];
    if !payer.is_empty() {
        let message = if recipient.is_empty() {
            Message::CardPayer
        } else {
            Message::CardFlow
        };
        flow.push(fill(pack.message(message), &values));
    }
    if let Some(period) = amount.period {
        flow.push(words::date(pack, period));
    }
    if !amount.to_iom {
        flow.push(pack.message(Message::CardNotIom).to_owned());
    }
    Figure {
        before: "",
        number: money.number,
        after: "",
        currency: Some(amount.currency),
        currency_first: pack.message(Message::MoneyPattern).starts_with("{c"),
        whole: money.whole,
        label: text(pack, amount.label),
        status: None,
        flow,
        cites: numbers(&amount.cites),
        badge: words::badge(pack, amount.basis, EndIs::None),
        plain: amount.basis == Basis::Stated,
    }
}
