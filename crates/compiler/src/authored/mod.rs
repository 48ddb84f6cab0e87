//! The shape of the authored files. The JSON Schemas in `data/schema/` are generated from these
//! types, and the structural check walks those schemas: there is one description, not three.
//!
//! A part of a file that has a structural problem stands here as `None` (see [`List`], [`Map`]), so
//! that everything else is still checked, and every position stays the one in the file.

mod countries;
mod eras;
mod holes;
mod item;
mod item_facts;
mod partners;
mod sources;
mod text;
mod themes;
mod translation;
mod word;

pub use countries::{CountriesFile, Country, Names, Region};
pub use eras::{Director, Era, ErasFile, MemberCount};
pub use holes::{List, Map};
pub use item::{DateFact, Item, PartnershipsFile};
pub use item_facts::{Amount, CountryFact, Figure, PersonFact, PlaceFact, PointFact, RegionFact};
pub use partners::{Partner, PartnersFile};
pub use sources::{Source, SourcesFile};
pub use text::{DateText, ItemText, MessageText, PartnerText, TextFile};
pub use themes::ThemesFile;
pub use translation::{Doubt, TranslationFile};
pub use word::{Vocabulary, Word, vocabularies};
