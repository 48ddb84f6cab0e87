//! State, matches and commands in one small value that is copied into every view.

use super::Speech;
use fil_domain::{Dataset, ItemIx, Message};
use fil_explorer::{Command, Foreign, Matches, Selection, ViewState, address, matches, reduce};
use fil_geometry::map::ProjectedWorld;
use leptos::prelude::*;

/// The handle.
#[derive(Clone, Copy)]
pub struct App {
    /// The facts.
    pub data: &'static Dataset,
    /// The outlines of the world, projected.
    pub world: StoredValue<ProjectedWorld>,
    /// What is chosen.
    pub state: RwSignal<ViewState>,
    /// The language spoken now.
    pub speech: RwSignal<Speech>,
    /// What the state shows.
    pub matches: Memo<Matches>,
    /// What is open.
    pub selection: Memo<Selection>,
    /// True while the last command opens a new step of the history.
    pub(super) step: StoredValue<bool>,
    /// Parameters of the address that are not ours, kept as they came.
    pub(super) foreign: StoredValue<Foreign>,
    /// Absolute address of the product's root folder; empty when prerendering.
    pub(super) root: StoredValue<String>,
    /// Languages made ready so far.
    pub(super) spoken: StoredValue<Vec<Speech>>,
    /// A line to tell the reader, when something asked for did not work.
    pub notice: RwSignal<Option<Message>>,
}

impl App {
    /// A handle on `data`, in the state of an address. `root` is the absolute address of the root
    /// folder in the browser, or the way up to it (`../`) when prerendering.
    #[must_use]
    pub fn new(
        data: &'static Dataset,
        world: ProjectedWorld,
        speech: Speech,
        state: ViewState,
        foreign: Foreign,
        root: String,
    ) -> Self {
        let state = RwSignal::new(state);
        let spoken = StoredValue::new(vec![speech]);
        let speech = RwSignal::new(speech);
        let found =
            Memo::new(move |_| state.with(|state| matches(data, speech.get().index, state)));
        let selection = Memo::new(move |_| state.with(|state| state.selection));
        Self {
            data,
            world: StoredValue::new(world),
            state,
            speech,
            matches: found,
            selection,
            step: StoredValue::new(false),
            foreign: StoredValue::new(foreign),
            root: StoredValue::new(root),
            spoken,
            notice: RwSignal::new(None),
        }
    }

    /// Carries out a wish: one new state, set once.
    pub fn dispatch(self, command: Command) {
        let step = !matches!(
            command,
            Command::SetQuery(_) | Command::SetYears(..) | Command::SetMap(_) | Command::Restore(_)
        );
        let index = self.speech.get_untracked().index;
        let next = self
            .state
            .with_untracked(|state| reduce(self.data, index, state, command));
        if self.state.with_untracked(|state| *state != next) {
            self.step.set_value(step);
            self.state.set(next);
        }
    }

    /// A message in the language spoken now. Reactive.
    #[must_use]
    pub fn say(self, message: Message) -> &'static str {
        self.speech.get().say(message)
    }

    /// The address that a state has.
    #[must_use]
    pub fn href(self, state: &ViewState) -> String {
        let (path, query) = self
            .foreign
            .with_value(|foreign| address::format(self.data, state, foreign));
        let mut href = self.root.with_value(Clone::clone);
        href.push_str(&path);
        if href.is_empty() {
            href.push_str("./");
        }
        if !query.is_empty() {
            href.push('?');
            href.push_str(&query);
        }
        href
    }

    /// The address of the page with this opened. Reactive.
    #[must_use]
    pub fn href_of(self, selection: Selection) -> String {
        let index = self.speech.get().index;
        let state = self
            .state
            .with(|state| reduce(self.data, index, state, Command::Select(selection)));
        self.href(&state)
    }

    /// Opens an item and takes the focus to its card.
    pub fn open(self, selection: Selection) {
        self.dispatch(Command::Select(selection));
        crate::platform::focus_next_frame("fiche".to_owned());
    }

    /// Closes the card and takes the focus back to where it was opened from.
    pub fn close(self) {
        let was = self.selection.get_untracked();
        self.dispatch(Command::ClearSelection);
        let back = match was {
            Selection::Item(ix) => row_id(self.data, ix),
            _ => "liste".to_owned(),
        };
        crate::platform::focus_next_frame(back);
    }
}

/// The element id of an item's row in the list.
#[must_use]
pub fn row_id(data: &Dataset, ix: ItemIx) -> String {
    let mut id = String::from("rang-");
    id.push_str(data.item(ix).map_or("", |item| item.id));
    id
}
