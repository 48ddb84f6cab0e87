//! An item's card.

use super::types::ItemCard;
use super::wording::text;
use super::{countries, figures, rows};
use crate::words;
use fil_domain::model::DateFact;
use fil_domain::{Basis, Dataset, Day, EndIs, ItemIx, LanguagePack};

/// The card of an item; `None` when there is no such item.
#[must_use]
pub fn item_card(data: &Dataset, pack: &LanguagePack, ix: ItemIx) -> Option<ItemCard> {
    let item = data.item(ix)?;
    let fact = item.main_date();
    let (basis, end) = fact.map_or((Basis::Unknown, EndIs::None), |fact| (fact.basis, fact.end));
    let (large, more) = figures::figures(pack, item);
    let mut notes = Vec::new();
    for id in &item.notes {
        notes.push(text(pack, *id));
    }
    Some(ItemCard {
        item: ix,
        id: item.id,
        shape: item.shape,
        kind: words::shape(pack, item.shape),
        item_kind: words::item_kind(pack, item.kind),
        instrument: text(pack, item.instrument),
        title: text(pack, item.title),
        short: text(pack, item.short),
        date: fact
            .map(|fact| words::date_fact(pack, fact))
            .unwrap_or_default(),
        precision: fact.map_or("", |fact| words::precision(pack, fact)),
        badge: words::badge(pack, basis, end),
        reason: fact.and_then(|fact| rows::reason(pack, fact)),
        figures: large,
        more_figures: more,
        summary: text(pack, item.summary),
        countries: countries::groups(pack, item),
        regions: rows::regions(pack, item),
        years: years(fact),
        reach: words::reach(pack, item.reach),
        brief: rows::brief(data, pack, item),
        partners: countries::partners(data, pack, &[ix]),
        people: rows::people(pack, item),
        places: rows::places(pack, item),
        dates: rows::dates(pack, item),
        points: rows::points(pack, item),
        notes,
        sources: rows::sources(data, pack, item),
        confidence: words::confidence(pack, item.confidence),
    })
}

/// The years that a date touches.
fn years(fact: Option<&DateFact>) -> (Option<i16>, Option<i16>) {
    let year = |day: Option<Day>| day.and_then(|day| i16::try_from(day.year()).ok());
    let edtf = fact.and_then(|fact| fact.edtf);
    edtf.map_or((None, None), |edtf| {
        (year(edtf.earliest()), year(edtf.latest()))
    })
}
