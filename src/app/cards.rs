//! Opening cards, and the way back through those that led there.

use super::handle::ROW;
use super::{App, row_id, tag_id};
use crate::live::afterwards;
use crate::platform;
use fil_explorer::{Scope, Selection, ViewState, words};
use std::sync::Arc;

/// What a card leads to a search for.
#[derive(Clone, Copy)]
pub enum Find {
    /// Words.
    Words(&'static str),
    /// The years from and to; each may be open.
    Years(Option<i16>, Option<i16>),
}

/// Takes the focus to the heading of the open card.
#[inline(never)]
pub fn focus_card() {
    focus_told("fiche");
}

/// Focuses what is there when those who follow the selection are told.
fn focus_told(id: &str) {
    let ids = vec![id.to_owned()];
    platform::next_frame(Box::new(move || platform::focus_next_frame(ids)));
}

impl App {
    /// The state with this opened and nothing else changed: the scope is the one asked for, unless
    /// what is opened lies outside it.
    #[inline(never)]
    fn with(self, state: &Arc<ViewState>, selection: Selection) -> ViewState {
        let mut next = ViewState::clone(state);
        next.open(self.data, selection);
        next.scope = if self.all_asked.now() {
            Scope::All
        } else {
            Scope::Core
        };
        next.settled(self.data)
    }

    /// The address of the page with this opened. Reactive.
    #[must_use]
    pub fn href_of(self, selection: Selection) -> String {
        self.href(&self.with(&self.state(), selection))
    }

    /// Opens a card from outside of one, and takes the focus to it. The way back leads here.
    pub fn open(self, selection: Selection) {
        self.keep().trail.clear();
        self.go(selection);
    }

    /// Follows a link of the open card to another: the way back leads to this one first.
    pub fn lead(self, selection: Selection) {
        let now = self.state_now().selection;
        if now != selection {
            self.keep().trail.push(now);
        }
        self.go(selection);
    }

    fn go(self, selection: Selection) {
        // From one card to the next the way out stays the first one.
        if self.is_closed() {
            // After a press on the map the focus is on all of the page: that leads back to no place.
            let mut opener = platform::focused_id();
            if opener == "contenu" {
                opener.clear();
            }
            self.keep().opener = opener;
        }
        self.take(self.with(&self.state_now(), selection), true);
        focus_card();
    }

    /// What a step back opens: the card that led here, else nothing.
    #[must_use]
    pub fn before(self) -> Selection {
        self.keep().trail.last().copied().unwrap_or_default()
    }

    /// Goes one step back: to the card that led here, else to where the first one was opened from.
    pub fn back(self) {
        let to = self.keep().trail.pop().unwrap_or_default();
        self.leave(to);
    }

    /// Closes the card, and takes the focus back to where the first one was opened from.
    pub fn close(self) {
        self.leave(Selection::None);
    }

    /// The state of a search, without a card.
    #[must_use]
    pub fn found(self, search: Find) -> ViewState {
        let mut next = ViewState::clone(&self.state_now());
        next.selection = Selection::None;
        match search {
            Find::Words(words) => words.clone_into(&mut next.query),
            Find::Years(from, to) => (next.from, next.to, next.time) = (from, to, None),
        }
        next.settled(self.data)
    }

    /// Shows what a search finds instead of the card.
    pub fn find(self, search: Find) {
        let next = self.found(search);
        self.keep().trail.clear();
        self.all_asked.set(next.scope == Scope::All);
        self.take(next, true);
        focus_told("liste");
    }

    fn leave(self, to: Selection) {
        let was = self.state_now().selection;
        self.take(self.with(&self.state_now(), to), true);
        self.focus_after(was);
    }

    /// After Back or Forward of the browser: the way back is the one of what is shown now.
    pub(super) fn retrace(self) {
        let state = self.state_now();
        let mut keep = self.keep();
        // The card that was come from is no longer on the way.
        match keep.trail.iter().position(|one| *one == state.selection) {
            Some(at) => keep.trail.truncate(at),
            None => keep.trail.clear(),
        }
    }

    /// Takes the focus to the open card, or back to where the one that was open came from.
    pub(super) fn focus_after(self, was: Selection) {
        if !self.is_closed() {
            return focus_card();
        }
        let own = match was {
            Selection::Item(ix) => row_id(self.data, ix),
            Selection::Country(ix) => tag_id(self.data, ix),
            _ => String::new(),
        };
        self.keep().trail.clear();
        // What it was opened from may be made anew. Who has gone elsewhere since then stays there; what was
        // opened since then has its own way back.
        afterwards(Box::new(move || {
            if self.is_closed() {
                let opener = std::mem::take(&mut self.keep().opener);
                let _ = platform::has_focus()
                    || [&*opener, &own, "liste"]
                        .into_iter()
                        .any(platform::focus_id);
            }
            false
        }));
    }

    /// Takes the focus back to the row that the card was opened from once the list is there again: later it
    /// would take a reader away who scrolls by then.
    pub fn back_in_list(self) {
        let row = self.keep().opener.clone();
        if self.is_closed() && row.starts_with(ROW) && !platform::has_focus() {
            platform::focus_next_frame(vec![row]);
        }
    }

    fn is_closed(self) -> bool {
        self.state_now().selection == Selection::None
    }

    /// The name of what can be open: an item's title, the name of a country, partner or programme.
    /// Reactive.
    #[must_use]
    pub fn name(self, selection: Selection) -> &'static str {
        let speech = self.speech();
        let text = match selection {
            Selection::None => None,
            Selection::Item(ix) => self.data.item(ix).map(|item| item.title),
            Selection::Country(ix) => return words::country_name(speech.pack, ix),
            Selection::Partner(ix) => self.data.partner(ix).map(|partner| partner.name),
            Selection::Programme(ix) => self.data.programme(ix).map(|one| one.name),
        };
        text.map_or("", |id| speech.text(id))
    }
}
