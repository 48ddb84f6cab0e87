//! The dataset that the product is built with, checked and packed at build time.

use fil_domain::Lang;
use fil_domain::{Dataset, Day, LanguagePack, Locale, Pages, locale::PluralCategory, pack};
use std::sync::LazyLock;

#[cfg(feature = "bench")]
mod replaced;

#[cfg(feature = "bench")]
pub use replaced::replace;

/// The packed dataset.
static DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin"));
/// The packed French texts.
static FRENCH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/fr.pack"));
/// What only the prerendered pages say, packed. The app never asks for it, so it does not carry it.
/// The program that makes pictures carries its own part.
static PAGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pages.bin"));
static PICTURES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pictures.bin"));
/// The packed outlines of the map.
static OUTLINES: &[u8] = include_bytes!("../../../data/map/outlines.bin");

/// The dataset, unpacked at the first call. Strings are borrowed from the program itself.
#[must_use]
pub fn dataset() -> &'static Dataset {
    static VALUE: LazyLock<Dataset> =
        LazyLock::new(|| pack::from_bytes(dataset_bytes()).unwrap_or_else(|_| no_data()));
    &VALUE
}

/// The French texts, unpacked at the first call.
#[must_use]
pub fn french() -> &'static LanguagePack {
    static VALUE: LazyLock<LanguagePack> =
        LazyLock::new(|| pack::from_bytes(french_bytes()).unwrap_or_else(|_| no_texts()));
    &VALUE
}

#[cfg(not(feature = "bench"))]
const fn dataset_bytes() -> &'static [u8] {
    DATASET
}

#[cfg(not(feature = "bench"))]
const fn french_bytes() -> &'static [u8] {
    FRENCH
}

#[cfg(feature = "bench")]
fn dataset_bytes() -> &'static [u8] {
    replaced::dataset().unwrap_or(DATASET)
}

#[cfg(feature = "bench")]
fn french_bytes() -> &'static [u8] {
    replaced::french().unwrap_or(FRENCH)
}

/// What the app does not say, unpacked at the first call.
#[must_use]
pub fn pages() -> &'static Pages {
    static VALUE: LazyLock<Pages> = LazyLock::new(|| unpacked(PAGES));
    &VALUE
}

/// Of [`pages`] what [`fil_domain::PageMessage::is_in_pictures`]; nothing else. Unpacked at the first
/// call.
#[must_use]
pub fn pictures() -> &'static Pages {
    static VALUE: LazyLock<Pages> = LazyLock::new(|| unpacked(PICTURES));
    &VALUE
}

fn unpacked(bytes: &'static [u8]) -> Pages {
    pack::from_bytes(bytes).unwrap_or_else(|_| Pages {
        languages: Vec::new(),
        directors: Vec::new(),
        member_states: Vec::new(),
        sources: Vec::new(),
    })
}

/// The outlines of the map, as `fil_geometry` reads them.
#[must_use]
pub const fn outlines_bytes() -> &'static [u8] {
    OUTLINES
}

/// What stands in for a dataset that cannot be unpacked. The compiler packed it for this very
/// build, so this does not happen; an empty page is still better than none.
const fn no_data() -> Dataset {
    Dataset {
        as_of: Day(0),
        hash: "",
        items: Vec::new(),
        partners: Vec::new(),
        programmes: Vec::new(),
        countries: Vec::new(),
        regions: Vec::new(),
        themes: Vec::new(),
        sources: Vec::new(),
        names: Vec::new(),
    }
}

/// What stands in for texts that cannot be unpacked.
const fn no_texts() -> LanguagePack {
    LanguagePack {
        lang: Lang::Fr,
        data_hash: "",
        locale: Locale {
            day_month_year: Vec::new(),
            month_year: Vec::new(),
            year: "{y}",
            group: "",
            group_from: 4,
            decimal: ",",
            list_start: "{0}, {1}",
            list_middle: "{0}, {1}",
            list_end: "{0}, {1}",
            list_two: "{0}, {1}",
            plural: Vec::new(),
            plural_million: PluralCategory::Other,
        },
        messages: Vec::new(),
        texts: Vec::new(),
        countries: Vec::new(),
        order: Vec::new(),
        regions: Vec::new(),
    }
}
