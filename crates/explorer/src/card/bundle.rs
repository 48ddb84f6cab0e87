//! The card of a partner or a programme: what ties items together.

use super::types::BundleCard;
use super::wording::text;
use super::{countries, list};
use crate::matches::matches_of;
use crate::state::{Scope, Selection, ViewState};
use crate::summary::summary;
use crate::words;
use fil_domain::{Dataset, ItemIx, LanguagePack};

/// The card of a partner or a programme; `None` for anything else, and when there is no such one.
#[must_use]
pub fn bundle_card(
    data: &Dataset,
    pack: &LanguagePack,
    selection: Selection,
) -> Option<BundleCard> {
    let (name, partner, home) = match selection {
        Selection::Partner(ix) => {
            let partner = data.partner(ix)?;
            let home = partner
                .country
                .and_then(|ix| countries::chip(data, pack, ix));
            (partner.name, countries::partner(data, pack, ix), home)
        }
        Selection::Programme(ix) => (data.programme(ix)?.name, None, None),
        _ => return None,
    };
    let in_time = selection.marking(data);
    let items: Vec<ItemIx> = in_time.iter().rev().copied().collect();
    let (mut regions, mut programmes) = (Vec::new(), Vec::new());
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        countries::add_new(&mut regions, item.regions.iter().map(|fact| fact.region));
        countries::add_new(&mut programmes, item.programmes.iter().copied());
    }
    let mut partners = countries::partners(data, pack, &items);
    partners.retain(|line| selection != Selection::Partner(line.partner));
    let mut others = Vec::new();
    for ix in programmes {
        if let Some(one) = data.programme(ix)
            && selection != Selection::Programme(ix)
        {
            others.push((Selection::Programme(ix), text(pack, one.name)));
        }
    }
    let all = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    Some(BundleCard {
        name: text(pack, name),
        partner,
        home,
        sentence: summary(data, pack, &matches_of(data, in_time.clone()), &all),
        items: list::rows_of(data, pack, &in_time),
        countries: countries::by_role(data, pack, &items),
        regions: regions
            .into_iter()
            .map(|ix| words::region_name(pack, ix))
            .collect(),
        partners,
        programmes: others,
    })
}
