//! A language's patterns, baked by the compiler from CLDR: dates, numbers, lists, plurals.

record! {
    /// What a language needs to write dates, numbers and lists without a library at run time.
    ///
    /// Date patterns hold `{d}` and `{y}`; list patterns hold `{0}` and `{1}`.
    pub struct Locale {
        /// Patterns of a full date, one for each month: "{d} mai {y}".
        pub day_month_year: Vec<&'static str>,
        /// Patterns of a month and year, one for each month: "mai {y}".
        pub month_year: Vec<&'static str>,
        /// Pattern of a year alone in a sentence: "{y}", in Chinese "{y}年".
        pub year: &'static str,
        /// Between groups of three digits.
        pub group: &'static str,
        /// Fewest digits before a number is grouped: 4 in most languages, 5 in Spanish.
        pub group_from: u8,
        /// Between the whole and the fraction.
        pub decimal: &'static str,
        /// Joins the first two of three or more: "{0}, {1}".
        pub list_start: &'static str,
        /// Joins in the middle.
        pub list_middle: &'static str,
        /// Joins the last: "{0} et {1}".
        pub list_end: &'static str,
        /// Joins exactly two.
        pub list_two: &'static str,
        /// Plural category of 0 to 199; larger numbers take that of `100 + n % 100`.
        pub plural: Vec<PluralCategory>,
        /// Plural category of whole millions.
        pub plural_million: PluralCategory,
    }
}

codes! {
    /// CLDR's plural categories.
    pub enum PluralCategory {
        /// zero
        Zero = "zero",
        /// one
        One = "one",
        /// two
        Two = "two",
        /// few
        Few = "few",
        /// many
        Many = "many",
        /// other
        Other = "other",
    }
}

impl Locale {
    /// The plural category of a whole number.
    #[must_use]
    pub fn plural_of(&self, n: u64) -> PluralCategory {
        if n != 0 && n.is_multiple_of(1_000_000) {
            return self.plural_million;
        }
        let at = if n < 200 { n } else { 100 + n % 100 };
        usize::try_from(at)
            .ok()
            .and_then(|at| self.plural.get(at).copied())
            .unwrap_or(PluralCategory::Other)
    }
}
