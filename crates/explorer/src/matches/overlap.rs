//! Whether an item lies in a period.

use fil_domain::model::DateFact;
use fil_domain::{Day, Edtf, Item};

/// The date of the bar: only an item whose main date is a moment, or missing, has one beside it.
pub(crate) fn bar_of(item: &Item) -> Option<&DateFact> {
    let main = item.main_date().and_then(|fact| fact.edtf);
    match main {
        None | Some(Edtf::Point(_)) => item.bar.and_then(|_| item.bar_date()),
        Some(_) => None,
    }
}

/// The dates that place an item in time: the main one and that of its bar.
fn placing(item: &Item) -> [Option<Edtf>; 2] {
    let edtf = |fact: Option<&DateFact>| fact.and_then(|fact| fact.edtf);
    [edtf(item.main_date()), edtf(bar_of(item))]
}

/// Whether one of the placing dates touches the period. A date that is open or unknown on a side
/// reaches as far as asked on that side; an item without any date matches only when no side of
/// the period is given.
pub(super) fn overlaps(item: &Item, from: Option<i16>, to: Option<i16>) -> bool {
    if from.is_none() && to.is_none() {
        return true;
    }
    let first = from.map(|year| Day::first_of(i32::from(year)));
    let last = to.map(|year| Day::last_of(i32::from(year)));
    placing(item).into_iter().flatten().any(|edtf| {
        let starts_in_time = match (edtf.earliest(), last) {
            (Some(day), Some(last)) => day <= last,
            _ => true,
        };
        let ends_in_time = match (edtf.latest(), first) {
            (Some(day), Some(first)) => day >= first,
            _ => true,
        };
        starts_in_time && ends_in_time
    })
}

/// The first and last day that the placing dates name.
#[inline(never)]
pub(crate) fn days(item: &Item) -> Option<(Day, Day)> {
    let mut span = None;
    widen(&mut span, item);
    span
}

/// Widens a span of days to those that the placing dates of an item name.
#[inline(never)]
pub(super) fn widen(span: &mut Option<(Day, Day)>, item: &Item) {
    for edtf in placing(item).into_iter().flatten() {
        for day in [edtf.earliest(), edtf.latest()].into_iter().flatten() {
            let (first, last) = span.unwrap_or((day, day));
            *span = Some((first.min(day), last.max(day)));
        }
    }
}
