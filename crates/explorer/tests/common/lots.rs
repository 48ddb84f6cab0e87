//! What is drawn, by lot.

use super::generated::worldwide;
use super::world::World;
use fil_domain::{CountryIx, ItemIx, Lang};
use fil_explorer::state::{Scope, Selection, ViewState};
use proptest::prelude::*;
use proptest::sample::Index;

/// Records, a direction of writing, and a state of them.
#[derive(Debug)]
pub struct Lot {
    seed: u64,
    items: usize,
    countries: usize,
    rtl: bool,
    all: bool,
    open: u8,
    which: Index,
}

pub fn lots() -> impl Strategy<Value = Lot> {
    let items = prop_oneof![1..60_usize, 60..=1000_usize];
    let size = (any::<u64>(), items, 1..=195_usize);
    let seen = (any::<bool>(), any::<bool>(), 0..3_u8, any::<Index>());
    (size, seen).prop_map(|((seed, items, countries), (rtl, all, open, which))| Lot {
        seed,
        items,
        countries,
        rtl,
        all,
        open,
        which,
    })
}

impl Lot {
    pub fn drawn(&self) -> (World, ViewState) {
        let mut world = worldwide(self.seed, self.items, self.countries);
        if self.rtl {
            world.fr.lang = Lang::Ar;
        }
        let mut state = ViewState {
            scope: if self.all { Scope::All } else { Scope::Core },
            ..ViewState::default()
        };
        let at = |count: usize| u16::try_from(self.which.index(count)).unwrap();
        let selection = match self.open {
            0 => Selection::None,
            1 => Selection::Item(ItemIx(at(self.items))),
            _ => Selection::Country(CountryIx(at(self.countries))),
        };
        state.open(&world.data, selection);
        (world, state)
    }
}
