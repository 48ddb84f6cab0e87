//! The finished values.

use crate::state::Selection;
use crate::words::Badge;
use fil_domain::{CountryIx, ItemIx, PartnerIx, Shape};

/// Words, and their language when it is not that of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The words.
    pub words: &'static str,
    /// The value of the `lang` attribute, when it differs from the page's.
    pub lang: Option<&'static str>,
    /// They hold a name without an official form in the page's language: the translation is ours.
    pub ours: bool,
}

/// A figure: a big number with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Small words before the number: "plus de ", "USD ".
    pub before: String,
    /// The number, as it is written: "500 000", "23 M".
    pub number: String,
    /// Small words after the number: ", tous", " USD".
    pub after: String,
    /// The number with everything around it, to be read aloud or written in a row: "23 M USD".
    pub whole: String,
    /// What it counts.
    pub label: Wording,
    /// Aim, expectation, result or count.
    pub status: Option<&'static str>,
    /// Who pays whom, and whether it is no payment to IOM; for money.
    pub flow: Vec<String>,
    /// Numbers of the sources on the card, from 1.
    pub cites: Vec<usize>,
    /// On what it rests.
    pub badge: Badge,
    /// Whether that is plainly the source.
    pub plain: bool,
}

/// A country on a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountryChip {
    /// The country.
    pub country: CountryIx,
    /// Its name.
    pub name: &'static str,
}

/// Countries that are named for the same reason.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryGroup {
    /// The reason, in words.
    pub role: &'static str,
    /// When, for a phase; empty when it has no date of its own.
    pub when: String,
    /// The countries.
    pub countries: Vec<CountryChip>,
    /// Numbers of the sources.
    pub cites: Vec<usize>,
}

/// A fact row: a term and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// The term.
    pub term: &'static str,
    /// The values.
    pub values: Vec<Wording>,
    /// The cards that they lead to, in their order; none when they lead to no card.
    pub cards: Vec<Selection>,
    /// Whether each leads to a search for its words.
    pub search: bool,
}

/// A line of a card: a region named without its countries, a person in an official role, a place, a
/// further fact. One type for all: each list of its own kind costs the app its own code.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What the person did, what happened at the place, what the fact is about.
    pub term: &'static str,
    /// The name of the region or the person; the country that the place lies in.
    pub name: &'static str,
    /// The person's official role, the place's name, the fact in a sentence.
    pub words: Wording,
    /// On what it rests, when that is not plainly the source.
    pub badge: Option<Badge>,
    /// Numbers of the sources.
    pub cites: Vec<usize>,
}

/// A row of the table of dates.
#[derive(Clone, Debug, PartialEq)]
pub struct DateRow {
    /// What it is the date of.
    pub term: Wording,
    /// The date in words.
    pub date: String,
    /// How precisely it is known.
    pub precision: &'static str,
    /// What is known about the end; empty for a moment.
    pub end: &'static str,
    /// On what it rests.
    pub badge: Badge,
    /// Why, when it is not plain.
    pub reason: Option<Wording>,
    /// Numbers of the sources.
    pub cites: Vec<usize>,
}

/// A source with its number on the card.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLine {
    /// Its number on the card, from 1.
    pub number: usize,
    /// Who published it.
    pub publisher: &'static str,
    /// Title as published, in its own language.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The address without protocol and path, for the eye.
    pub host: &'static str,
    /// Language of the source, BCP 47.
    pub lang: &'static str,
    /// "text in {lang}" for one of the six languages that is not the page's; else the code.
    pub lang_words: Option<String>,
}

/// A partner on a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartnerLine {
    /// The partner.
    pub partner: PartnerIx,
    /// Official name.
    pub name: Wording,
    /// Acronym or usual short name.
    pub short: Wording,
    /// Its shape.
    pub shape: Shape,
    /// What kind of organisation it is, in words.
    pub own_kind: &'static str,
}

/// An item's card.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemCard {
    /// What stands between two words, as its language writes it.
    pub comma: &'static str,
    /// Its id: the address of its page.
    pub id: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Kind of partner, in words: "Agences et États".
    pub kind: &'static str,
    /// Kind of instrument: "Protocole d’accord".
    pub instrument: Wording,
    /// Title.
    pub title: Wording,
    /// The figures, money to IOM first.
    pub figures: Vec<Figure>,
    /// Summary.
    pub summary: Wording,
    /// Countries by the reason they are named, in the item's order.
    pub countries: Vec<CountryGroup>,
    /// Regions that are named without their countries.
    pub regions: Vec<Line>,
    /// The first and the last year of the main date, for a search; each may be open.
    pub years: (Option<i16>, Option<i16>),
    /// How far it reaches, in words.
    pub reach: &'static str,
    /// Programmes, frameworks and themes: term and values.
    pub brief: Vec<Brief>,
    /// Partners.
    pub partners: Vec<PartnerLine>,
    /// People.
    pub people: Vec<Line>,
    /// Places.
    pub places: Vec<Line>,
    /// The dates, the main one first, and how sure each is.
    pub dates: Vec<DateRow>,
    /// What the sources say further.
    pub points: Vec<Line>,
    /// Warnings a reader needs.
    pub notes: Vec<Wording>,
    /// Sources, numbered.
    pub sources: Vec<SourceLine>,
    /// How good the sources are, in words.
    pub confidence: &'static str,
}

/// A country's card.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryCard {
    /// The country.
    pub country: CountryIx,
    /// Its name.
    pub name: &'static str,
    /// ISO 3166-1 alpha-3: the id of its outline.
    pub iso3: &'static str,
    /// Its subregion, else its region.
    pub region: &'static str,
    /// How many items name it; then, apart, how many cover a region of its without naming it.
    pub sentences: Vec<String>,
    /// Items that link to it, by role in the order of the roles, newest first in each.
    pub items: Vec<(&'static str, Vec<ListRow>)>,
    /// Items that name one of its regions and not the country: never added to the others.
    pub regional: Vec<ListRow>,
    /// Other countries that those items name for the same reason, those of the newest item first.
    pub same_thread: Vec<CountryChip>,
    /// Partners of those items, each once.
    pub partners: Vec<PartnerLine>,
}

/// The card of what ties items together: a partner or a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct BundleCard {
    /// Its official name.
    pub name: Wording,
    /// The partner; `None` for a programme.
    pub partner: Option<PartnerLine>,
    /// The country of a donor or a government.
    pub home: Option<CountryChip>,
    /// "3 partenariats, 9 pays, 2016 à 2024".
    pub sentence: String,
    /// Its items, newest first.
    pub items: Vec<ListRow>,
    /// The countries that these name, by role in the order of the roles.
    pub countries: Vec<CountryGroup>,
    /// The regions that these name without their countries.
    pub regions: Vec<Line>,
    /// The partners of these, each once, without the card's own.
    pub partners: Vec<PartnerLine>,
    /// The programmes of these, each once, without the card's own.
    pub programmes: Vec<(Selection, Wording)>,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRow {
    /// What stands between two words, as its language writes it.
    pub comma: &'static str,
    /// What stands between two things.
    pub dot: &'static str,
    /// The item.
    pub item: ItemIx,
    /// Its id: the address of its page.
    pub id: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Bold name.
    pub short: Wording,
    /// Second line.
    pub line: Wording,
    /// The year: "2018", "≈ 2024", "2008–15".
    pub year: String,
    /// The whole date in words, for screen readers and tables.
    pub date: String,
    /// How precisely it is known.
    pub precision: &'static str,
    /// On what the date rests.
    pub badge: Badge,
    /// "5 pays", the country's name, "Monde", a region's name; empty when there is nothing to say.
    pub countries: String,
    /// Whether it is one of the five.
    pub core: bool,
    /// Whether its card is open.
    pub selected: bool,
}
