//! The card of a partner or a programme: what ties items together.

use super::types::BundleCard;
use super::wording::text;
use super::{countries, list, rows};
use crate::matches::matches_of;
use crate::state::{Scope, Selection};
use crate::summary::summary;
use fil_domain::{Basis, Dataset, LanguagePack};

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
            let home = partner.country.map(|ix| countries::chip(pack, ix));
            (partner.name, countries::partner(data, pack, ix), home)
        }
        Selection::Programme(ix) => (data.programme(ix)?.name, None, None),
        _ => return None,
    };
    let in_time = selection.marking(data);
    let items = list::last_first(&in_time);
    let (mut seen, mut seen_regions) = (Vec::new(), Vec::new());
    let (mut programmes, mut regions) = (Vec::new(), Vec::new());
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        for fact in &item.regions {
            countries::add_new(&mut seen_regions, fact.region);
        }
        for ix in &item.programmes {
            if seen.contains(ix) || selection == Selection::Programme(*ix) {
                continue;
            }
            seen.push(*ix);
            if let Some(one) = data.programme(*ix) {
                programmes.push((Selection::Programme(*ix), text(pack, one.name)));
            }
        }
    }
    for ix in seen_regions {
        rows::add_region(&mut regions, pack, ix, (Basis::Stated, &[]));
    }
    let mut partners = countries::partners(data, pack, &items);
    partners.retain(|line| selection != Selection::Partner(line.partner));
    Some(BundleCard {
        name: text(pack, name),
        partner,
        home,
        items: list::rows_of(data, pack, &in_time),
        sentence: summary(data, pack, &matches_of(data, in_time), Scope::All),
        countries: countries::by_role(data, pack, &items),
        regions,
        partners,
        programmes,
    })
}
