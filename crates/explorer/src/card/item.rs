//! An item's card.

use super::types::ItemCard;
use super::wording::text;
use super::{countries, figures, rows};
use crate::words;
use fil_domain::model::DateFact;
use fil_domain::{Dataset, Day, ItemIx, LanguagePack};

/// The card of an item; `None` when there is no such item.
#[must_use]
pub fn item_card(data: &Dataset, pack: &LanguagePack, ix: ItemIx) -> Option<ItemCard> {
    let item = data.item(ix)?;
    let mut notes = Vec::new();
    for id in &item.notes {
        notes.push(text(pack, *id));
    }
    Some(ItemCard {
        comma: pack.lang.comma(),
        id: item.id,
        shape: item.shape,
        kind: words::shape(pack, item.shape),
        instrument: text(pack, item.instrument),
        title: text(pack, item.title),
        figures: figures::figures(pack, item),
        summary: text(pack, item.summary),
        countries: countries::groups(pack, item),
        regions: rows::regions(pack, item),
        years: years(item.main_date()),
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

impl ItemCard {
    /// Whether it says a name that has no official form in its language.
    #[must_use]
    pub fn has_ours(&self) -> bool {
        let lines = [&self.people, &self.places, &self.points, &self.regions];
        let mut all = vec![self.instrument, self.title, self.summary];
        all.extend(lines.into_iter().flatten().map(|line| line.words));
        all.extend(self.partners.iter().flat_map(|one| [one.name, one.short]));
        all.extend(self.brief.iter().flat_map(|brief| &brief.values));
        all.extend(self.dates.iter().filter_map(|date| date.reason));
        all.iter().any(|words| words.ours)
    }
}

/// The years that a date touches.
fn years(fact: Option<&DateFact>) -> (Option<i16>, Option<i16>) {
    let year = |day: Option<Day>| day.and_then(|day| i16::try_from(day.year()).ok());
    let edtf = fact.and_then(|fact| fact.edtf);
    edtf.map_or((None, None), |edtf| {
        (year(edtf.earliest()), year(edtf.latest()))
    })
}
