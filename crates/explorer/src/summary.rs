//! The state in one short sentence.

use crate::matches::Matches;
use crate::state::Scope;
use crate::words::{fill, plural};
use fil_domain::{Dataset, ItemKind, LanguagePack, Message, signed};

/// "5 partenariats, 14 pays, 2008 à 2026": what is shown, for the visible count and for screen
/// readers; 120 characters at most.
#[must_use]
pub fn summary(data: &Dataset, pack: &LanguagePack, matches: &Matches, scope: Scope) -> String {
    let milestone = |ix: &fil_domain::ItemIx| {
        data.item(*ix)
            .is_some_and(|item| item.kind == ItemKind::Milestone)
    };
    let mixed = scope == Scope::All && matches.items.iter().any(milestone);
    let counted = if mixed {
        Message::CountItems
    } else {
        Message::CountPartnerships
    };
    let items = plural(pack, counted, matches.items.len());
    let countries = plural(pack, Message::CountCountries, matches.countries.len());
    let (from, to) = matches.years;
    let message = if matches.items.is_empty() {
        Message::SummaryStateNoYear
    } else if from == to {
        Message::SummaryStateYear
    } else {
        Message::SummaryState
    };
    let text = fill(
        pack.message(message),
        &[
            ("items", &items),
            ("countries", &countries),
            ("from", &signed(i64::from(from))),
            ("to", &signed(i64::from(to))),
        ],
    );
    match text.char_indices().nth(120) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned(),
        None => text,
    }
}
