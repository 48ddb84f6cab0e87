//! The vocabulary of *Partenariats, fil à fil*.
//!
//! What a partnership is, when it is, where it is, who says so and how sure that is.
//! Nothing here knows a browser, a file, a JSON text or a pixel; there are no dependencies.
//! The compiler builds these records from the authored data and packs them; the app unpacks them
//! ([`pack`]) and reads them as they are.

#[macro_use]
mod macros;

pub mod codes;
pub mod country;
pub mod day;
pub mod digits;
pub mod edtf;
pub mod lang;
pub mod locale;
pub mod message;
pub mod model;
pub mod pack;
pub mod page_message;
pub mod pages;
mod queries;
pub mod text;

pub use codes::{
    Basis, Confidence, CountryStatus, DateRole, EndIs, FigureStatus, ItemKind, PartnerKind,
    PersonPart, PlaceRole, PointKind, Qualifier, Reach, Shape,
};
pub use country::{CountryRole, Drawing, Eyelet, Thread};
pub use day::Day;
pub use digits::{digits, put_digits, signed, whole_number};
pub use edtf::Edtf;
pub use lang::{Direction, Lang};
pub use locale::Locale;
pub use message::Message;
pub use model::{
    CountryIx, Dataset, Item, ItemIx, PartnerIx, ProgrammeIx, RegionIx, SourceIx, ThemeIx,
};
pub use page_message::PageMessage;
pub use pages::Pages;
/// The first year a date of the data can lie in: the organisation began in 1951.
pub const FIRST_YEAR: i16 = 1945;

pub use text::{LanguagePack, TextId};
