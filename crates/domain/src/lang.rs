//! The six languages.

codes! {
    /// A language of the product; the code is its BCP 47 tag.
    pub enum Lang {
        /// French, the source language and the default.
        Fr = "fr",
        /// English.
        En = "en",
        /// Spanish.
        Es = "es",
        /// Arabic.
        Ar = "ar",
        /// Russian.
        Ru = "ru",
        /// Chinese, in simplified characters.
        Zh = "zh",
    }
}

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Languages whose texts exist today and which have pages.
    pub const SERVED: &'static [Self] = Self::ALL;

    /// The value of the HTML `lang` attribute.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-Hans",
            other => other.code(),
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// The offer of this language to a reader of another page, in this language.
    #[must_use]
    pub const fn offer(self) -> &'static str {
        match self {
            Self::Fr => "Cette page existe en français",
            Self::En => "This page is available in English",
            Self::Es => "Esta página está disponible en español",
            Self::Ar => "هذه الصفحة متاحة بالعربية",
            Self::Ru => "Эта страница есть на русском языке",
            Self::Zh => "本页有中文版",
        }
    }

    /// The direction of writing.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Between the parts of an enumeration.
    #[must_use]
    pub const fn comma(self) -> &'static str {
        match self {
            Self::Ar => "، ",
            Self::Zh => "，",
            _ => ", ",
        }
    }

    /// Between two things beside each other, never at the beginning of a line; in Arabic what follows
    /// a Latin name stays apart from it.
    #[must_use]
    pub const fn dot(self) -> &'static str {
        match self {
            Self::Ar => "\u{a0}·\u{200f} ",
            _ => "\u{a0}· ",
        }
    }

    /// Between a word and what is said of it.
    #[must_use]
    pub const fn colon(self) -> &'static str {
        match self {
            Self::Fr => "\u{a0}: ",
            Self::Zh => "：",
            _ => ": ",
        }
    }

    /// The folder of the language's pages below the root; empty for French.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Fr => "",
            other => other.code(),
        }
    }
}
