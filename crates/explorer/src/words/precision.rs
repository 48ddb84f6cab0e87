//! How precisely a date is known, in a word.

use fil_domain::edtf::Precision;
use fil_domain::model::DateFact;
use fil_domain::{Basis, Edtf, LanguagePack, Message};

/// "jour connu", "année seule", "période estimée"…
#[must_use]
pub fn precision(pack: &LanguagePack, fact: &DateFact) -> &'static str {
    let message = match fact.edtf {
        None => Message::PrecisionUnknown,
        Some(Edtf::Point(_)) if fact.basis == Basis::Inferred => Message::PrecisionInferred,
        Some(edtf) => match edtf.precision() {
            Precision::Day => Message::PrecisionDay,
            Precision::Month => Message::PrecisionMonth,
            Precision::Season => Message::PrecisionSeason,
            Precision::Year => Message::PrecisionYear,
            Precision::Coarse => Message::PrecisionCoarse,
            Precision::Interval => Message::PrecisionInterval,
            Precision::Range => Message::PrecisionRange,
            Precision::OpenRange => Message::PrecisionOpenRange,
        },
    };
    pack.message(message)
}
