//! Values in 32 bits come back as they were, and followers see them.

use fil_a_fil::app::Outcome;
use fil_a_fil::live::{Slot, Small};
use fil_a_fil::platform::Size;
use fil_domain::{CountryIx, ItemIx, Lang, PartnerIx, ProgrammeIx, RegionIx};
use fil_explorer::Selection;
use leptos::prelude::Owner;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Every value comes back, and no two share their bits.
fn come_back<T: Small + PartialEq + Debug>(all: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for value in all {
        let bits = value.to_bits();
        assert_eq!(T::from_bits(bits), value);
        assert!(seen.insert(bits), "{value:?} has the bits of another");
    }
    assert!(seen.len() > 1);
}

fn optional<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> {
    std::iter::once(None).chain(all.iter().copied().map(Some))
}

#[test]
fn plain_values() {
    come_back([false, true]);
    come_back([0, 1, u32::MAX / 2, u32::MAX - 1, u32::MAX]);
}

#[test]
fn places_in_lists() {
    let every = || 0..=u16::MAX;
    come_back(std::iter::once(None).chain(every().map(|at| Some(ItemIx(at)))));
    come_back(std::iter::once(None).chain(every().map(|at| Some(CountryIx(at)))));
    come_back(std::iter::once(None).chain(every().map(|at| Some(RegionIx(at)))));
}

#[test]
fn words_of_a_vocabulary() {
    come_back(optional(&Outcome::ALL));
    come_back(optional(Lang::ALL));
    come_back(Lang::ALL.iter().copied());
}

#[test]
fn selections() {
    // The packer keeps the last number for what is not there.
    let items = (0..=u16::MAX).map(|at| Selection::Item(ItemIx(at)));
    let countries = (0..=u16::MAX).map(|at| Selection::Country(CountryIx(at)));
    let partners = (0..=u16::MAX).map(|at| Selection::Partner(PartnerIx(at)));
    let programmes = (0..=u16::MAX).map(|at| Selection::Programme(ProgrammeIx(at)));
    come_back(
        std::iter::once(Selection::None)
            .chain(items)
            .chain(countries)
            .chain(partners)
            .chain(programmes),
    );
}

#[test]
fn sizes_in_whole_pixels() {
    let edges = [0.0, 1.0, 390.0, 32768.0, 65534.0, 65535.0];
    let sizes = edges.map(|width| edges.map(|height| Size { width, height }));
    come_back(sizes.into_iter().flatten());
    let odd = Size {
        width: -3.0,
        height: 70000.4,
    };
    let kept = Size::from_bits(odd.to_bits());
    assert_eq!(
        kept,
        Size {
            width: 0.0,
            height: 65535.0
        }
    );
    let part = Size {
        width: 10.4,
        height: 10.6,
    };
    assert_eq!(
        Size::from_bits(part.to_bits()),
        Size {
            width: 10.0,
            height: 11.0
        }
    );
}

#[test]
fn bits_that_nobody_wrote_are_nothing() {
    assert_eq!(Option::<ItemIx>::from_bits(u32::MAX), None);
    assert_eq!(Option::<Outcome>::from_bits(u32::MAX), None);
    assert_eq!(Lang::from_bits(u32::MAX), Lang::Fr);
    assert_eq!(Selection::from_bits(u32::MAX), Selection::None);
}

#[test]
fn a_slot_holds_what_was_set() {
    Owner::new().with(|| {
        let slot = Slot::new(Some(ItemIx(3)));
        assert_eq!(slot.now(), Some(ItemIx(3)));
        slot.set(None);
        assert_eq!(slot.now(), None);
    });
}

#[test]
fn a_slot_whose_page_has_gone_is_quiet() {
    let owner = Owner::new();
    let slot = owner.with(|| Slot::new(7u32));
    owner.cleanup();
    slot.set(8);
    assert_eq!(slot.now(), 0);
}
