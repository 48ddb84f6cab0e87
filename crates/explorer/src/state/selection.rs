//! What is open.

use super::Scope;
use crate::words;
use fil_domain::{CountryIx, Dataset, Item, ItemIx, PartnerIx, ProgrammeIx};

/// What is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    None,
    /// An item's card.
    Item(ItemIx),
    /// A country's card.
    Country(CountryIx),
    /// A partner's card.
    Partner(PartnerIx),
    /// A programme's card.
    Programme(ProgrammeIx),
}

impl Selection {
    /// The selected item.
    #[must_use]
    pub const fn item(self) -> Option<ItemIx> {
        match self {
            Self::Item(ix) => Some(ix),
            _ => None,
        }
    }

    /// The selected country.
    #[must_use]
    pub const fn country(self) -> Option<CountryIx> {
        match self {
            Self::Country(ix) => Some(ix),
            _ => None,
        }
    }

    /// Whether an item belongs to what is open: it is the open one, marks the open country, or is
    /// of the open partner or programme.
    #[must_use]
    pub fn opens(self, ix: ItemIx, item: &Item) -> bool {
        match self {
            Self::None => false,
            Self::Item(open) => open == ix,
            Self::Country(open) => words::marked_countries(item).any(|country| country == open),
            Self::Partner(open) => item.partners.contains(&open),
            Self::Programme(open) => item.programmes.contains(&open),
        }
    }

    /// Whether an item belongs to what is open and marks its countries with it. An open country is
    /// marked alone, not with what else its items name.
    #[must_use]
    pub fn marks(self, ix: ItemIx, item: &Item) -> bool {
        self.country().is_none() && self.opens(ix, item)
    }

    /// The items that [`Self::marks`] of these data, in time order.
    #[must_use]
    pub fn marking(self, data: &Dataset) -> Vec<ItemIx> {
        let mut marking = Vec::new();
        for (ix, item) in data.items() {
            if self.marks(ix, item) {
                marking.push(ix);
            }
        }
        marking
    }
}

/// The narrowest scope a selection lies in; `None` when it does not exist in the data. A partner or
/// programme shows all its items, so it lies in the five only when they all do.
#[must_use]
pub(crate) fn selection_scope(data: &Dataset, selection: Selection) -> Option<Scope> {
    let core = match selection {
        Selection::None => true,
        Selection::Item(ix) => data.item(ix)?.core,
        Selection::Country(ix) => {
            data.country(ix)?;
            let mut five = data.items.iter().filter(|item| item.core);
            five.any(|item| item.countries.iter().any(|fact| fact.country == ix))
        }
        Selection::Partner(ix) => {
            data.partner(ix)?;
            all_core(data, selection)
        }
        Selection::Programme(ix) => {
            data.programme(ix)?;
            all_core(data, selection)
        }
    };
    Some(if core { Scope::Core } else { Scope::All })
}

fn all_core(data: &Dataset, selection: Selection) -> bool {
    let mut items = data.items();
    items.all(|(ix, item)| item.core || !selection.opens(ix, item))
}
