//! Numbers, money and counted things.

use super::fill;
use fil_domain::{LanguagePack, Message, Qualifier, digits};

/// A whole number with the language's separators.
#[must_use]
pub fn number(pack: &LanguagePack, n: u64) -> String {
    let locale = &pack.locale;
    let digits = digits(n);
    if digits.len() < usize::from(locale.group_from.max(4)) {
        return digits;
    }
    let mut out = String::with_capacity(digits.len() + 8);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(locale.group);
        }
        out.push(digit);
    }
    out
}

/// The message's form for `n`, with `{n}` written out.
#[must_use]
pub fn plural(pack: &LanguagePack, message: Message, n: usize) -> String {
    let n = n as u64;
    fill(pack.plural(message, n), &[("n", &number(pack, n))])
}

/// A sum, in parts and whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The number: "23 M", "5 308 945".
    pub number: String,
    /// The number with the currency: "23 M USD", "USD 23M".
    pub whole: String,
}

/// A sum of money. Whole multiples of 100 000 from a million on are written in millions with one
/// decimal at most ("8,3 M"); everything else in full: nothing is rounded.
#[must_use]
pub fn money(pack: &LanguagePack, value: u64, currency: &str) -> Money {
    let number = if value >= 1_000_000 && value.is_multiple_of(100_000) {
        let mut millions = number(pack, value / 1_000_000);
        let tenths = value % 1_000_000 / 100_000;
        if tenths > 0 {
            millions.push_str(pack.locale.decimal);
            millions.push_str(&digits(tenths));
        }
        // Where thousands are not what large numbers are counted in.
        let wan = digits(value / 10_000);
        fill(
            pack.message(Message::NumberMillion),
            &[("n", &millions), ("wan", &wan)],
        )
    } else {
        number(pack, value)
    };
    let whole = fill(
        pack.message(Message::MoneyPattern),
        &[("n", &number), ("currency", self::currency(pack, currency))],
    );
    Money { number, whole }
}

/// A currency as the language writes it beside a number; else by its code (ISO 4217).
#[must_use]
pub fn currency<'a>(pack: &LanguagePack, code: &'a str) -> &'a str {
    match code {
        "USD" => pack.message(Message::MoneyUsd),
        "EUR" => pack.message(Message::MoneyEur),
        _ => code,
    }
}

/// A number that is to be read in some way, in parts: words before, number, words after.
#[must_use]
pub fn qualified(
    pack: &LanguagePack,
    qualifier: Qualifier,
    n: u64,
) -> (&'static str, String, &'static str) {
    let pattern = pack.message(match qualifier {
        Qualifier::Exactly => Message::QualifierExactly,
        Qualifier::MoreThan => Message::QualifierMoreThan,
        Qualifier::UpTo => Message::QualifierUpTo,
        Qualifier::About => Message::QualifierAbout,
        Qualifier::All => Message::QualifierAll,
    });
    let (before, after) = pattern
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)))
        .unwrap_or(("", ""));
    (before, number(pack, n), after)
}
