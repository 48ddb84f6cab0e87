//! From a state and a command to the next state.

use super::selection::selection_scope;
use super::{Command, KindSet, Scope, Selection, TimeView, ViewState};
use crate::index::Index;
use crate::matches::{days, matches};
use fil_domain::{Dataset, Day, Lang};

/// The state after `command`. The result is settled, see [`ViewState::settled`].
///
/// The index is needed by [`Command::Next`] and [`Command::Previous`], which walk what the query
/// finds.
#[must_use]
pub fn reduce(data: &Dataset, index: &Index, state: &ViewState, command: Command) -> ViewState {
    let mut next = state.clone();
    match command {
        Command::Select(selection) => next.open(data, selection),
        Command::ClearSelection => next.selection = Selection::None,
        Command::Next => step(data, index, &mut next, true),
        Command::Previous => step(data, index, &mut next, false),
        Command::SetScope(scope) => {
            next.scope = scope;
            if scope == Scope::Core && selection_scope(data, next.selection) != Some(Scope::Core) {
                next.selection = Selection::None;
            }
        }
        Command::ToggleKind(shape) => next.kinds = next.kinds.toggled(shape),
        Command::SetYears(from, to) => {
            (next.from, next.to) = (from, to);
            // A new period shows itself whole.
            next.time = None;
        }
        Command::SetQuery(query) => {
            // What it finds stands where a card would.
            if !query.is_empty() {
                next.selection = Selection::None;
            }
            next.query = query;
        }
        Command::ResetFilters => {
            next.kinds = KindSet::EMPTY;
            (next.from, next.to, next.time) = (None, None, None);
            next.query.clear();
        }
        Command::SetTheme(theme) => next.theme = theme,
        Command::SetView(view) => {
            next.view = view;
            next.selection = Selection::None;
        }
        Command::SetLang(lang) if Lang::SERVED.contains(&lang) => next.lang = lang,
        Command::SetLang(_) => {}
        Command::SetMap(map) => next.map = map,
        Command::SetTime(time) => next.time = time,
        Command::SetLetters(letters) => next.letters = letters,
        Command::SetMotion(motion) => next.motion = motion,
        Command::SetDigits(digits) => next.digits = digits,
        Command::Reset => {
            next = ViewState {
                shell: state.shell,
                ..ViewState::default()
            };
        }
        Command::Restore(whole) => next = *whole,
    }
    next.settled(data)
}

impl ViewState {
    /// Opens a selection; the part of time moves as far as an item needs to be in it. An item
    /// without a date has its place in the whole alone.
    pub fn open(&mut self, data: &Dataset, selection: Selection) {
        self.selection = selection;
        let (Some(now), Some(item)) = (self.time, selection.item().and_then(|ix| data.item(ix)))
        else {
            return;
        };
        let Some((first, last)) = days(item) else {
            self.time = None;
            return;
        };
        if first > now.last || last < now.first {
            let length = now.last.0 - now.first.0;
            let start = first.0.saturating_sub(length / 3);
            self.time = Some(TimeView {
                first: Day(start),
                last: Day(start.saturating_add(length)),
            });
        }
    }
}

fn step(data: &Dataset, index: &Index, state: &mut ViewState, forward: bool) {
    let found = matches(data, index, state);
    let to = match (state.selection.item(), forward) {
        (Some(at), true) => found.after(at),
        (Some(at), false) => found.before(at),
        (None, true) => found.items.first().copied(),
        (None, false) => found.items.last().copied(),
    };
    if let Some(ix) = to {
        state.open(data, Selection::Item(ix));
    }
}
