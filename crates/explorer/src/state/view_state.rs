//! The state of one view of the product.

use super::selection::selection_scope;
use super::{KindSet, Selection};
use fil_domain::{Dataset, Day, Lang};

/// The first year a period can start in.
pub const FIRST_YEAR: i16 = 1945;
/// The last year a period can end in.
pub const LAST_YEAR: i16 = 2100;
/// The longest query, in characters.
pub const QUERY_CHARS: usize = 80;

choices! {
    /// Which items are in play.
    pub enum Scope {
        /// The five that the product is built around.
        Core = "core",
        /// The whole weave.
        All = "all",
    }
}

choices! {
    /// Which parts are on screen.
    pub enum Pane {
        /// All that fits.
        All = "all",
        /// The timeline.
        Timeline = "timeline",
        /// The map.
        Map = "map",
        /// The list.
        List = "list",
    }
}

choices! {
    /// The display theme.
    pub enum Theme {
        /// What the device asks for.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
        /// High contrast.
        Contrast = "contrast",
    }
}

choices! {
    /// The size of letters.
    pub enum Letters {
        /// The reader's own.
        Normal = "normal",
        /// A quarter larger.
        Large = "large",
        /// Half as large again.
        Larger = "larger",
    }
}

choices! {
    /// Whether things move.
    pub enum Motion {
        /// As the device asks for.
        Auto = "auto",
        /// Nothing moves.
        Off = "off",
    }
}

choices! {
    /// Which digits an Arabic page writes.
    pub enum Digits {
        /// 0 to 9, as the United Nations write them online.
        Latn = "latn",
        /// Arabic-Indic.
        Arab = "arab",
    }
}

choices! {
    /// Where the product runs.
    pub enum Shell {
        /// Its own page.
        Web = "web",
        /// Inside another page.
        Embed = "embed",
        /// On a public screen.
        Kiosk = "kiosk",
    }
}

/// Where the map looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapView {
    /// Longitude of the middle, in hundredths of a degree, -18 000 to 18 000.
    pub lon_hundredths: i32,
    /// Latitude of the middle, in hundredths of a degree, -9 000 to 9 000.
    pub lat_hundredths: i32,
    /// Enlargement in tenths, 10 (the whole world) to 120.
    pub zoom_tenths: u16,
}

impl MapView {
    /// The same view with every number in its range.
    #[must_use]
    pub fn settled(self) -> Self {
        Self {
            lon_hundredths: self.lon_hundredths.clamp(-18_000, 18_000),
            lat_hundredths: self.lat_hundredths.clamp(-9_000, 9_000),
            zoom_tenths: self.zoom_tenths.clamp(10, 120),
        }
    }
}

/// Which part of time the timeline shows: both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeView {
    /// The first day.
    pub first: Day,
    /// The last day, not before the first.
    pub last: Day,
}

impl TimeView {
    /// Fewest days that are shown.
    pub const FEWEST: i32 = 28;

    /// The same view in order, inside the years that there are, and not shorter than
    /// [`Self::FEWEST`].
    #[must_use]
    pub fn settled(self) -> Self {
        let start = Day::first_of(i32::from(FIRST_YEAR)).0;
        let end = Day::last_of(i32::from(LAST_YEAR)).0;
        let (first, last) = (self.first.0.min(self.last.0), self.first.0.max(self.last.0));
        let first = first.clamp(start, end + 1 - Self::FEWEST);
        let last = last.clamp(first + Self::FEWEST - 1, end);
        Self {
            first: Day(first),
            last: Day(last),
        }
    }
}

/// All that a person has chosen: no pixels, no hover, no data.
///
/// A state made by [`super::reduce`] or by [`crate::address::parse`] is *settled*, see
/// [`ViewState::settled`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// The language; one of [`Lang::SERVED`].
    pub lang: Lang,
    /// Which items are in play.
    pub scope: Scope,
    /// Which parts are on screen.
    pub view: Pane,
    /// First year of the period.
    pub from: Option<i16>,
    /// Last year of the period.
    pub to: Option<i16>,
    /// Kinds of partner.
    pub kinds: KindSet,
    /// What is open.
    pub selection: Selection,
    /// What is searched for.
    pub query: String,
    /// Where the map looks; `None` is the whole world.
    pub map: Option<MapView>,
    /// Which part of time the timeline shows; `None` is the whole period.
    pub time: Option<TimeView>,
    /// Display theme.
    pub theme: Theme,
    /// Size of letters.
    pub letters: Letters,
    /// Whether things move.
    pub motion: Motion,
    /// Which digits an Arabic page writes.
    pub digits: Digits,
    /// Where the product runs.
    pub shell: Shell,
}

impl Default for ViewState {
    fn default() -> Self {
        Self {
            lang: Lang::Fr,
            scope: Scope::default(),
            view: Pane::default(),
            from: None,
            to: None,
            kinds: KindSet::EMPTY,
            selection: Selection::None,
            query: String::new(),
            map: None,
            time: None,
            theme: Theme::default(),
            letters: Letters::default(),
            motion: Motion::default(),
            digits: Digits::default(),
            shell: Shell::default(),
        }
    }
}

impl ViewState {
    /// The nearest state that holds the invariants: a served language, years in range and in
    /// order, a short query without control characters or leading space, a map view in range, a
    /// selection that exists and lies inside the scope (a selection outside widens the scope).
    #[must_use]
    pub fn settled(mut self, data: &Dataset) -> Self {
        if !Lang::SERVED.contains(&self.lang) {
            self.lang = Lang::Fr;
        }
        self.from = self.from.map(|year| year.clamp(FIRST_YEAR, LAST_YEAR));
        self.to = self.to.map(|year| year.clamp(FIRST_YEAR, LAST_YEAR));
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            (self.from, self.to) = (Some(to), Some(from));
        }
        self.query = settled_query(&self.query);
        self.map = self.map.map(MapView::settled);
        self.time = self.time.map(TimeView::settled);
        match selection_scope(data, self.selection) {
            None => self.selection = Selection::None,
            Some(Scope::All) => self.scope = Scope::All,
            Some(Scope::Core) => {}
        }
        self
    }

    /// Whether the other state differs in nothing but where map and timeline look.
    #[must_use]
    pub fn looks_like(&self, other: &Self) -> bool {
        let whole = Self {
            map: other.map,
            time: other.time,
            ..self.clone()
        };
        whole == *other
    }

    /// Whether digits are written as Arabic-Indic ones.
    #[must_use]
    pub fn writes_arabic_digits(&self) -> bool {
        self.digits == Digits::Arab && self.lang == Lang::Ar
    }

    /// Whether any filter is on: kinds, years or query.
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        !self.kinds.is_empty() || self.from.is_some() || self.to.is_some() || !self.query.is_empty()
    }
}

fn settled_query(query: &str) -> String {
    let mut out = String::new();
    let mut left = QUERY_CHARS;
    for c in query.chars() {
        let leading = out.is_empty() && c.is_whitespace();
        if left > 0 && !c.is_control() && !leading {
            out.push(c);
            left -= 1;
        }
    }
    out
}
