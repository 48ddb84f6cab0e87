//! What a state shows.

use fil_domain::{CountryIx, ItemIx, Shape};

/// The items and countries that a state shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The items, in time order (which is the order of their indices).
    pub items: Vec<ItemIx>,
    /// The countries that have a mark on the map for one of these items, west to east.
    pub countries: Vec<CountryIx>,
    /// With a query in the scope of the five: how many more items it finds in the whole weave
    /// under the same kinds and years. Otherwise 0.
    pub other_scope_hits: usize,
    /// First and last year that the dates of these items touch; those of the scope when no item
    /// matches.
    pub years: (i16, i16),
    /// For each shape, in the order of [`Shape::ALL`]: how many items with such a partner
    /// scope, years and query leave, whatever kinds are on.
    pub kind_counts: [usize; 7],
    /// For each shape: how many items with such a partner the scope holds, without any filter.
    /// A chip of a shape with none is not offered.
    pub kind_totals: [usize; 7],
}

impl Matches {
    /// Whether the item matches.
    #[must_use]
    pub fn contains(&self, ix: ItemIx) -> bool {
        self.items.binary_search(&ix).is_ok()
    }

    /// The next match in time after an item, which need not match itself.
    #[must_use]
    pub fn after(&self, ix: ItemIx) -> Option<ItemIx> {
        self.items.iter().copied().find(|other| *other > ix)
    }

    /// The previous match in time before an item, which need not match itself.
    #[must_use]
    pub fn before(&self, ix: ItemIx) -> Option<ItemIx> {
        self.items.iter().copied().rev().find(|other| *other < ix)
    }

    /// The chip's count of a shape.
    #[must_use]
    pub fn kind_count(&self, shape: Shape) -> usize {
        self.kind_counts.get(shape as usize).copied().unwrap_or(0)
    }

    /// How many items of a shape the scope holds.
    #[must_use]
    pub fn kind_total(&self, shape: Shape) -> usize {
        self.kind_totals.get(shape as usize).copied().unwrap_or(0)
    }
}
