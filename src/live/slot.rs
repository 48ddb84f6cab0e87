//! A signal for anything that fits into 32 bits.

use fil_domain::Lang;
use fil_domain::model::{CountryIx, ItemIx, PartnerIx, ProgrammeIx, RegionIx};
use fil_explorer::Selection;
use leptos::prelude::*;
use std::marker::PhantomData;

/// A value of at most 32 bits. `from_bits(to_bits(x)) == x`.
pub trait Small: Copy {
    /// The value as bits.
    fn to_bits(self) -> u32;
    /// The value that has these bits.
    fn from_bits(bits: u32) -> Self;
}

/// A small value that others follow.
pub struct Slot<T> {
    bits: RwSignal<u32>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Slot<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Slot<T> {}

impl<T: Small> Slot<T> {
    /// A slot that holds `value`.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self {
            bits: RwSignal::new(value.to_bits()),
            kind: PhantomData,
        }
    }

    /// The value; what reads it here follows it.
    #[must_use]
    pub fn get(self) -> T {
        T::from_bits(read(self.bits))
    }

    /// The value as it is now.
    #[must_use]
    pub fn now(self) -> T {
        T::from_bits(look(self.bits))
    }

    /// Sets the value; nothing happens when it is the same, or when the page has gone.
    pub fn set(self, value: T) {
        write(self.bits, value.to_bits());
    }
}

#[inline(never)]
fn read(bits: RwSignal<u32>) -> u32 {
    // What waits for a frame may ask after its part has gone.
    bits.try_get().unwrap_or_default()
}

#[inline(never)]
fn look(bits: RwSignal<u32>) -> u32 {
    bits.try_get_untracked().unwrap_or_default()
}

#[inline(never)]
fn write(bits: RwSignal<u32>, value: u32) {
    if look(bits) != value {
        bits.try_set(value);
    }
}

impl Small for bool {
    fn to_bits(self) -> u32 {
        u32::from(self)
    }
    fn from_bits(bits: u32) -> Self {
        bits != 0
    }
}

impl Small for u32 {
    fn to_bits(self) -> u32 {
        self
    }
    fn from_bits(bits: u32) -> Self {
        bits
    }
}

/// Nothing is 0, a place in a list one more than its number.
macro_rules! places {
    ($($type:ident),+) => {$(
        impl Small for Option<$type> {
            fn to_bits(self) -> u32 {
                self.map_or(0, |$type(at)| u32::from(at) + 1)
            }
            fn from_bits(bits: u32) -> Self {
                let at = bits.checked_sub(1)?;
                u16::try_from(at).ok().map($type)
            }
        }
    )+};
}
places!(ItemIx, CountryIx, RegionIx);

/// One of a list, by its place in it.
fn place_of<T: PartialEq>(all: &[T], value: Option<&T>) -> u32 {
    let at = value.and_then(|value| all.iter().position(|one| one == value));
    at.and_then(|at| u32::try_from(at + 1).ok())
        .unwrap_or_default()
}

fn at_place<T: Copy>(all: &[T], bits: u32) -> Option<T> {
    all.get((bits as usize).checked_sub(1)?).copied()
}

impl Small for Option<Lang> {
    fn to_bits(self) -> u32 {
        place_of(Lang::ALL, self.as_ref())
    }
    fn from_bits(bits: u32) -> Self {
        at_place(Lang::ALL, bits)
    }
}

impl Small for Lang {
    fn to_bits(self) -> u32 {
        Some(self).to_bits()
    }
    fn from_bits(bits: u32) -> Self {
        Option::from_bits(bits).unwrap_or(Self::Fr)
    }
}

/// The bits above a place tell what is selected.
const KIND: u32 = 17;

impl Small for Selection {
    fn to_bits(self) -> u32 {
        let (kind, at) = match self {
            Self::None => return 0,
            Self::Item(at) => (0, at.0),
            Self::Country(at) => (1, at.0),
            Self::Partner(at) => (2, at.0),
            Self::Programme(at) => (3, at.0),
        };
        (kind << KIND) + u32::from(at) + 1
    }
    fn from_bits(bits: u32) -> Self {
        let at = bits % (1 << KIND);
        let Some(at) = at.checked_sub(1).and_then(|at| u16::try_from(at).ok()) else {
            return Self::None;
        };
        match bits >> KIND {
            0 => Self::Item(ItemIx(at)),
            1 => Self::Country(CountryIx(at)),
            2 => Self::Partner(PartnerIx(at)),
            3 => Self::Programme(ProgrammeIx(at)),
            _ => Self::None,
        }
    }
}
