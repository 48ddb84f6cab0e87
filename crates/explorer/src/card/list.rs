//! Rows of the list.

use super::types::ListRow;
use super::wording::text;
use crate::matches::Matches;
use crate::state::ViewState;
use crate::words;
use fil_domain::{Basis, Dataset, EndIs, ItemIx, LanguagePack};

/// The list row of an item; `None` when there is no such item.
#[must_use]
#[inline(never)]
pub fn list_row(data: &Dataset, pack: &LanguagePack, ix: ItemIx) -> Option<ListRow> {
    let item = data.item(ix)?;
    let fact = item.main_date();
    let (basis, end) = fact.map_or((Basis::Unknown, EndIs::None), |fact| (fact.basis, fact.end));
    Some(ListRow {
        comma: pack.lang.comma(),
        dot: pack.lang.dot(),
        item: ix,
        id: item.id,
        shape: item.shape,
        short: text(pack, item.short),
        line: text(pack, item.line),
        year: fact
            .map(|fact| words::short_year(pack, fact))
            .unwrap_or_default(),
        date: fact
            .map(|fact| words::date_fact(pack, fact))
            .unwrap_or_default(),
        precision: fact.map_or("", |fact| words::precision(pack, fact)),
        badge: words::badge(pack, basis, end),
        countries: words::countries_phrase(pack, item),
        core: item.core,
        selected: false,
    })
}

/// The rows of the list, newest first and at most `most`; a selected item that is not among them
/// stands first.
#[must_use]
pub fn list_rows(
    data: &Dataset,
    pack: &LanguagePack,
    matches: &Matches,
    state: &ViewState,
    most: usize,
) -> Vec<ListRow> {
    let open = state.selection.marking(data);
    let left = matches.items.len().saturating_sub(most);
    let mut all = matches.items.get(left..).unwrap_or_default().to_vec();
    for ix in &open {
        if !all.contains(ix) {
            all.push(*ix);
        }
    }
    let mut rows = rows_of(data, pack, &all);
    for row in &mut rows {
        row.selected = open.contains(&row.item);
    }
    rows
}

/// Items the other way round.
#[inline(never)]
pub(super) fn last_first(items: &[ItemIx]) -> Vec<ItemIx> {
    let mut all = items.to_vec();
    all.reverse();
    all
}

/// The rows of items, the last one first.
pub(super) fn rows_of(data: &Dataset, pack: &LanguagePack, items: &[ItemIx]) -> Vec<ListRow> {
    let mut rows = Vec::with_capacity(items.len());
    for ix in items.iter().rev() {
        rows.extend(list_row(data, pack, *ix));
    }
    rows
}
