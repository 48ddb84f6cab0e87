//! The stable names of everything the check can say.

macro_rules! diagnostics {
    ($($(#[doc = $doc:literal])+ $variant:ident = $slug:literal),+ $(,)?) => {
        /// What the check can say. Each has a rejected example under `tests/rejects/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $variant),+ }

        impl Code {
            /// Every diagnostic, in the order of the guide.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its stable name.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+).trim()),+ }
            }
        }
    };
}

diagnostics! {
    // The file.
    /// A file of the data is not there.
    MissingFile = "missing-file",
    /// A file that nobody reads, for example a language that the product does not have.
    UnknownFile = "unknown-file",
    /// A file of more than 8 MB.
    FileTooBig = "file-too-big",
    /// A file in UTF-16, as some editors save it.
    WrongEncoding = "wrong-encoding",
    /// A file that is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A slip of JSON: a comma, a quote or a bracket too many or too few.
    BadSyntax = "bad-syntax",
    /// A file that stops in the middle.
    TruncatedFile = "truncated-file",
    /// A file whose outermost value is not `{ ... }`.
    WrongTopLevel = "wrong-top-level",
    // The shape.
    /// A value of another type: a text where a number belongs, and the like.
    WrongType = "wrong-type",
    /// A key that must be there is not.
    MissingKey = "missing-key",
    /// A key that has no meaning here.
    UnknownKey = "unknown-key",
    /// The same key twice in one object.
    DuplicateKey = "duplicate-key",
    /// A word that its vocabulary does not have.
    UnknownWord = "unknown-word",
    /// A country of an item without its role.
    CountryWithoutRole = "country-without-role",
    /// An amount without its currency.
    AmountWithoutCurrency = "amount-without-currency",
    /// An amount without its payer.
    AmountWithoutPayer = "amount-without-payer",
    /// A figure that does not say whether it is an aim or a result.
    FigureWithoutStatus = "figure-without-status",
    // Ids and references.
    /// An id with other signs than small letters, digits and hyphens.
    BadSlug = "bad-slug",
    /// An id of more than 60 characters.
    IdTooLong = "id-too-long",
    /// The same id twice.
    DuplicateId = "duplicate-id",
    /// The same entry twice in a list.
    ListedTwice = "listed-twice",
    /// An id under `renamed_from` that an item has today.
    RenamedClash = "renamed-clash",
    /// An id under `renamed_from` of two items, or twice.
    RenamedTwice = "renamed-twice",
    /// A partner that is not in partners.json.
    UnknownPartner = "unknown-partner",
    /// A country that is not in countries.json.
    UnknownCountry = "unknown-country",
    /// A region that is neither in countries.json nor in the texts.
    UnknownRegion = "unknown-region",
    /// A theme that is not in themes.json.
    UnknownTheme = "unknown-theme",
    /// A source that is not in sources.json.
    UnknownSource = "unknown-source",
    /// A date that the item does not have.
    UnknownDate = "unknown-date",
    /// A programme without a name in the French texts.
    UnknownProgramme = "unknown-programme",
    /// A framework without a name in the French texts.
    UnknownFramework = "unknown-framework",
    /// An instrument without a name in the French texts.
    UnknownInstrument = "unknown-instrument",
    /// A payer, recipient or organisation that is no partner, not "iom" and not in the texts.
    UnknownParty = "unknown-party",
    // Dates.
    /// A text that is not a date in EDTF.
    BadDate = "bad-date",
    /// A day or month that the calendar does not have.
    ImpossibleDate = "impossible-date",
    /// An interval that ends before it starts.
    ReversedInterval = "reversed-interval",
    /// A range whose last date is before its first.
    ReversedRange = "reversed-range",
    /// No date, though the basis is not "unknown".
    DateMissing = "date-missing",
    /// A date, though the basis is "unknown".
    DateOfUnknown = "date-of-unknown",
    /// An interval that does not say what is known about its end.
    EndMissing = "end-missing",
    /// What is said about the end does not fit the date.
    EndDoesNotFit = "end-does-not-fit",
    /// A year after 2100.
    TooLate = "too-late",
    /// A year before 1945.
    TooEarly = "too-early",
    /// The date under `bar` has no duration.
    BarNotInterval = "bar-not-interval",
    /// An item without a date.
    NoDates = "no-dates",
    /// An item with more than eight dates.
    TooManyDates = "too-many-dates",
    // Sources.
    /// An item without a source.
    NoSources = "no-sources",
    /// A fact without a source.
    FactWithoutSources = "fact-without-sources",
    /// A fact called verified that names no second source.
    VerifiedAlone = "verified-alone",
    /// A fact that cites a source which the item does not list.
    SourceNotListed = "source-not-listed",
    /// A source that nothing cites (a warning).
    UnusedSource = "unused-source",
    /// An address that is not a web address.
    BadUrl = "bad-url",
    /// Two sources with the same address.
    DuplicateUrl = "duplicate-url",
    /// A language tag that is not one.
    BadLanguageTag = "bad-language-tag",
    // Countries.
    /// A country twice in an item, with the same role.
    CountryTwice = "country-twice",
    /// A programme country under an item whose reach is not "countries".
    CountryOutsideReach = "country-outside-reach",
    /// The reach is "countries", and no country is listed.
    ReachWithoutCountries = "reach-without-countries",
    /// A longitude or latitude that the Earth does not have.
    BadAnchor = "bad-anchor",
    /// A code that is not of the ISO 3166-1 form.
    BadIsoCode = "bad-iso-code",
    /// A code that is not of the M49 form.
    BadM49Code = "bad-m49-code",
    /// A country or region twice.
    DuplicateCountry = "duplicate-country",
    /// A United Nations name is missing in a language.
    MissingName = "missing-name",
    // Money and figures.
    /// A currency that ISO 4217 does not have.
    BadCurrency = "bad-currency",
    /// An amount of zero or less.
    AmountNotPositive = "amount-not-positive",
    /// `to_iom` and the recipient say different things.
    ToIomMismatch = "to-iom-mismatch",
    /// A figure below zero, or a count of member States that cannot be.
    BadFigure = "bad-figure",
    // Texts.
    /// A French text that must be there is not.
    MissingText = "missing-text",
    /// The reason of an inferred or unknown date is missing in French.
    MissingReason = "missing-reason",
    /// A text that is missing in another language: the page shows the French (a warning).
    MissingTranslation = "missing-translation",
    /// A translation of a French text that has changed since: the page shows the French (a warning).
    StaleTranslation = "stale-translation",
    /// A text of no words.
    EmptyText = "empty-text",
    /// A text longer than its place.
    TextTooLong = "text-too-long",
    /// A summary that is too short to say anything.
    TextTooShort = "text-too-short",
    /// A sentence of a summary that is too long to be plain.
    LongSentence = "long-sentence",
    /// A text for something that does not exist.
    OrphanText = "orphan-text",
    /// The language in a text file is not that of its name.
    WrongTextLanguage = "wrong-text-language",
    /// An e-mail address or a telephone number.
    PersonalData = "personal-data",
    /// A typewriter apostrophe in French.
    StraightApostrophe = "straight-apostrophe",
    /// Typewriter quotation marks.
    StraightQuotes = "straight-quotes",
    /// The wrong space, or none, at a French punctuation mark.
    FrenchSpacing = "french-spacing",
    // The page's own words.
    /// A message of the page that is missing in French.
    MissingMessage = "missing-message",
    /// A message that the page does not have.
    UnknownMessage = "unknown-message",
    /// A placeholder that the page does not fill.
    UnknownPlaceholder = "unknown-placeholder",
    /// A placeholder that the text leaves out.
    MissingPlaceholder = "missing-placeholder",
    /// A plural form that the language needs.
    MissingPluralForm = "missing-plural-form",
    /// A plural form that the language does not have.
    UnknownPluralForm = "unknown-plural-form",
}

impl Code {
    /// Whether it is a warning: shown, but the build goes on.
    #[must_use]
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Self::UnusedSource | Self::MissingTranslation | Self::StaleTranslation
        )
    }
}
