//! What a person can ask for.

use super::{Digits, Letters, MapView, Motion, Pane, Scope, Selection, Theme, TimeView, ViewState};
use fil_domain::{Lang, Shape};

/// One wish; [`super::reduce`] answers with the next state.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Open a card. What lies outside the scope widens it.
    Select(Selection),
    /// Close the card.
    ClearSelection,
    /// Open the next match in time; the first one when no item is open. Stays at the last.
    Next,
    /// Open the previous match in time; the last one when no item is open. Stays at the first.
    Previous,
    /// Change the scope. A selection that does not lie in it is closed.
    SetScope(Scope),
    /// Switch one kind of partner on or off.
    ToggleKind(Shape),
    /// Set the period; each side may be absent. Sides in the wrong order are swapped.
    SetYears(Option<i16>, Option<i16>),
    /// Search.
    SetQuery(String),
    /// Show everything of the scope: no kinds, no years, no query.
    ResetFilters,
    /// Change the theme.
    SetTheme(Theme),
    /// Change the size of letters.
    SetLetters(Letters),
    /// Let things move as the device asks, or not at all.
    SetMotion(Motion),
    /// Change the digits of an Arabic page.
    SetDigits(Digits),
    /// Change the parts on screen. A card would lie over them, so it is closed.
    SetView(Pane),
    /// Change the language; one without pages is ignored.
    SetLang(Lang),
    /// Move the map; `None` is the whole world.
    SetMap(Option<MapView>),
    /// Move the timeline; `None` is the whole period.
    SetTime(Option<TimeView>),
    /// Start afresh: language French, nothing chosen; the shell stays (the kiosk's reset).
    Reset,
    /// Take a whole state, for example from the address.
    Restore(Box<ViewState>),
}
