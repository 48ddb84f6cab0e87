//! The records of the dataset, as they stand in the blob and in the app.
//!
//! Every list of sources inside an item (`cites`) holds positions in that item's own `sources`, so
//! that a card can number its sources 1, 2, 3. Texts are [`TextId`]s, the same in every language.

use crate::codes::{
    Basis, Confidence, DateRole, EndIs, FigureStatus, ItemKind, PartnerKind, PersonPart, PlaceRole,
    PointKind, Qualifier, Reach, Shape,
};
use crate::country::CountryRole;
use crate::day::Day;
use crate::edtf::Edtf;
use crate::text::TextId;

index! {
    /// An item of the dataset.
    ItemIx,
    /// A partner of the dataset.
    PartnerIx,
    /// A country or area of the dataset.
    CountryIx,
    /// A region of the dataset.
    RegionIx,
    /// A programme of the dataset.
    ProgrammeIx,
    /// A theme of the dataset.
    ThemeIx,
    /// A source of the dataset.
    SourceIx,
}

/// Positions in an item's list of sources.
pub type Cites = Vec<u8>;

record! {
    /// Everything the product knows, without a word of any language.
    pub struct Dataset {
        /// The day the facts were last checked.
        pub as_of: Day,
        /// SHA-256 of the authored files, 64 hexadecimal digits.
        pub hash: &'static str,
        /// The items, sorted by time (first possible day, then last, then id).
        pub items: Vec<Item>,
        /// The partners, sorted by id.
        pub partners: Vec<Partner>,
        /// The countries and areas that an item names, sorted by alpha-2 code.
        pub countries: Vec<Country>,
        /// The regions that are named or that a named country lies in, sorted by code.
        pub regions: Vec<Region>,
        /// The programmes, sorted by id.
        pub programmes: Vec<Programme>,
        /// The themes, sorted by id.
        pub themes: Vec<Theme>,
        /// The sources, sorted by id.
        pub sources: Vec<Source>,
        /// Names of the organisation through time.
        pub names: Vec<Era>,
    }
}

record! {
    /// A partnership, programme, consultation, milestone or funding.
    pub struct Item {
        /// Its id: the address of its page.
        pub id: &'static str,
        /// Ids it had before; their pages lead here.
        pub renamed_from: Vec<&'static str>,
        /// One of the five that the product is built around.
        pub core: bool,
        /// What it is.
        pub kind: ItemKind,
        /// The shape it wears.
        pub shape: Shape,
        /// The shapes of all its partners, one bit for each in the order of [`Shape::ALL`], the
        /// lowest first: under each of them it is found.
        pub kinds: u8,
        /// The kind of instrument, in words.
        pub instrument: TextId,
        /// How good its sources are.
        pub confidence: Confidence,
        /// Who it is with.
        pub partners: Vec<PartnerIx>,
        /// How far it reaches.
        pub reach: Reach,
        /// Its dates; the first is the main one. Never empty.
        pub dates: Vec<DateFact>,
        /// Which of the dates gives the duration drawn as a bar, when the main date is a moment.
        pub bar: Option<u8>,
        /// Countries, with the reason they are named.
        pub countries: Vec<CountryFact>,
        /// Regions named without their countries.
        pub regions: Vec<RegionFact>,
        /// Places.
        pub places: Vec<PlaceFact>,
        /// People in their official roles.
        pub people: Vec<PersonFact>,
        /// Themes.
        pub themes: Vec<ThemeIx>,
        /// Money.
        pub amounts: Vec<Amount>,
        /// Figures.
        pub figures: Vec<Figure>,
        /// Further facts, a sentence each.
        pub points: Vec<PointFact>,
        /// Programmes.
        pub programmes: Vec<ProgrammeIx>,
        /// Frameworks, by name.
        pub frameworks: Vec<TextId>,
        /// Warnings a reader needs.
        pub notes: Vec<TextId>,
        /// Its sources, the canonical page first. Never empty.
        pub sources: Vec<SourceIx>,
        /// Title.
        pub title: TextId,
        /// Short name, for lists and lanes.
        pub short: TextId,
        /// Second line of a list row.
        pub line: TextId,
        /// Summary.
        pub summary: TextId,
    }
}

record! {
    /// A date of an item.
    pub struct DateFact {
        /// What it is the date of.
        pub role: DateRole,
        /// The date; `None` when no source gives one.
        pub edtf: Option<Edtf>,
        /// On what it rests.
        pub basis: Basis,
        /// What is known about the end of what it opens.
        pub end: EndIs,
        /// Its own name, when the role is not enough.
        pub label: Option<TextId>,
        /// What the source says, then why we conclude.
        pub reason: Option<TextId>,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A country that an item names.
    pub struct CountryFact {
        /// The country.
        pub country: CountryIx,
        /// Why it is named.
        pub role: CountryRole,
        /// Which of the item's dates applies to it.
        pub date: Option<u8>,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A region named without its countries.
    pub struct RegionFact {
        /// The region.
        pub region: RegionIx,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A place where something happened.
    pub struct PlaceFact {
        /// Its name.
        pub name: TextId,
        /// The country it lies in.
        pub country: CountryIx,
        /// What happened there.
        pub role: PlaceRole,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A person in an official role.
    pub struct PersonFact {
        /// The name.
        pub name: &'static str,
        /// The official role, in words.
        pub role: TextId,
        /// What the person did.
        pub part: PersonPart,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A sum of money.
    pub struct Amount {
        /// The sum, in whole units of the currency.
        pub value: u64,
        /// ISO 4217 code.
        pub currency: &'static str,
        /// Who pays, in words.
        pub payer: TextId,
        /// Who receives, in words.
        pub recipient: TextId,
        /// The time it covers.
        pub period: Option<Edtf>,
        /// Whether IOM is the recipient.
        pub to_iom: bool,
        /// What it is, in words.
        pub label: TextId,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A figure: an aim, an expectation, a result or a plain count.
    pub struct Figure {
        /// The number.
        pub value: u64,
        /// How it is to be read.
        pub qualifier: Qualifier,
        /// Aim or result.
        pub status: FigureStatus,
        /// What it counts, in words.
        pub label: TextId,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// A further fact, in one sentence.
    pub struct PointFact {
        /// What it is about.
        pub kind: PointKind,
        /// The sentence.
        pub text: TextId,
        /// On what it rests.
        pub basis: Basis,
        /// Who says so.
        pub cites: Cites,
    }
}

record! {
    /// An organisation that IOM works with.
    pub struct Partner {
        /// Its id, for its address.
        pub id: &'static str,
        /// What kind of organisation it is.
        pub kind: PartnerKind,
        /// The country of a donor or a government, where an item names that country.
        pub country: Option<CountryIx>,
        /// Official name.
        pub name: TextId,
        /// Acronym or usual short name.
        pub short: TextId,
    }
}

record! {
    /// A country or area. Its name stands in the language pack.
    pub struct Country {
        /// ISO 3166-1 alpha-2.
        pub iso2: &'static str,
        /// ISO 3166-1 alpha-3: also the id of its outline.
        pub iso3: &'static str,
        /// Its M49 region.
        pub region: RegionIx,
        /// Its M49 subregion.
        pub subregion: RegionIx,
        /// Where its eyelet sits: longitude, in hundredths of a degree.
        pub longitude: i32,
        /// Where its eyelet sits: latitude, in hundredths of a degree.
        pub latitude: i32,
    }
}

record! {
    /// A region. Its name stands in the language pack.
    pub struct Region {
        /// M49 code, or a word for a name outside M49.
        pub code: &'static str,
    }
}

record! {
    /// A programme.
    pub struct Programme {
        /// Its id, for its address.
        pub id: &'static str,
        /// Its name.
        pub name: TextId,
    }
}

record! {
    /// A theme.
    pub struct Theme {
        /// Its name.
        pub name: TextId,
    }
}

record! {
    /// A published source.
    pub struct Source {
        /// The title as published.
        pub title: &'static str,
        /// Who published it.
        pub publisher: &'static str,
        /// Its address.
        pub url: &'static str,
        /// The language it is written in, BCP 47.
        pub lang: &'static str,
    }
}

record! {
    /// A name of the organisation through a time.
    pub struct Era {
        /// The name.
        pub name: TextId,
        /// The time.
        pub edtf: Edtf,
    }
}
