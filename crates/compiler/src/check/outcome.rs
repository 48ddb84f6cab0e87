//! What a check gives back.

use crate::content::Checked;
use crate::problem::{Problem, render};
use fil_domain::Lang;
use std::fmt;

/// Problems, counts and, when there is no error, the model.
#[derive(Debug)]
pub struct Outcome {
    /// Everything found, sorted.
    pub problems: Vec<Problem>,
    /// Counts.
    pub report: Report,
    /// The model; `None` when there is any error.
    pub model: Option<Checked>,
}

impl Outcome {
    /// Whether anything but warnings was found.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| !problem.is_warning())
    }

    /// The report on the problems as plain text.
    #[must_use]
    pub fn render(&self) -> String {
        render(&self.problems)
    }
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Items.
    pub items: usize,
    /// Partners.
    pub partners: usize,
    /// Different countries that items name.
    pub countries: usize,
    /// Sources.
    pub sources: usize,
    /// Texts by language.
    pub languages: Vec<LanguageCount>,
}

/// How complete a language is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageCount {
    /// The language.
    pub lang: Lang,
    /// Texts and messages the product has.
    pub total: usize,
    /// Those that are missing; the page shows French in their place.
    pub missing: usize,
    /// Those whose French has changed since they were translated; the same.
    pub stale: usize,
    /// Those that hold a name without an official form in the language.
    pub ours: usize,
}

impl LanguageCount {
    /// Whether every text is there and of today’s French.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.missing == 0 && self.stale == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} items, {} partners, {} countries named, {} sources.",
            self.items, self.partners, self.countries, self.sources
        )?;
        for count in &self.languages {
            writeln!(
                f,
                "{}: {} texts, {} untranslated, {} stale, {} with a name in our own translation",
                count.lang.own_name(),
                count.total,
                count.missing,
                count.stale,
                count.ours
            )?;
        }
        Ok(())
    }
}
