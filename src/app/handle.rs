//! State, matches and commands in one small value that is copied into every view.

use super::Outcome;
use super::address_effect::show_display;
use super::speech::{Said, Speech};
use crate::live::Slot;
use crate::platform;
use fil_domain::{CountryIx, Dataset, ItemIx, Lang, Message};
use fil_explorer::{
    Command, Foreign, Matches, Scope, Selection, Shell, ViewState, address, matches, reduce,
};
use fil_geometry::map::ProjectedWorld;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So long nothing may have changed before it is read aloud: a reader types a letter in less.
const SETTLED_MS: u64 = 600;

/// The handle: one pointer, copied into every view.
#[derive(Clone, Copy)]
pub struct App(&'static Shared);

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

/// What all views share.
pub struct Shared {
    /// The facts.
    pub data: &'static Dataset,
    /// The outlines of the world, projected.
    pub world: &'static ProjectedWorld,
    /// Changes with everything that is chosen, and with the language; not with where map and
    /// timeline look, which changes many times a second while they are moved.
    version: Slot<u32>,
    /// Changes with where the map looks, and with where the timeline does.
    looks: [Slot<u32>; 2],
    /// The version that has stood for a while: what it says may be read aloud.
    settled: Slot<u32>,
    /// What is open.
    pub selection: Slot<Selection>,
    /// The language of the page's own text below the app, which is there in no other.
    pub text: Slot<Lang>,
    /// A line to tell the reader, when something asked for did not work.
    pub notice: Slot<Option<Outcome>>,
    /// The language spoken now.
    pub(super) lang: Slot<Lang>,
    /// Whether the whole weave was asked for: a card may widen the scope while it is open.
    pub(super) all_asked: Slot<bool>,
    keep: &'static Mutex<Keep>,
}

/// What the app keeps; who follows it follows the version.
pub(super) struct Keep {
    /// What is chosen.
    state: Arc<ViewState>,
    /// What the state shows.
    matches: Arc<Matches>,
    /// What was read aloud last.
    said: String,
    /// True while nobody was told of the state.
    untold: bool,
    /// True while the address does not yet say what is chosen.
    pub(super) unwritten: bool,
    /// True while the last command opens a new step of the history.
    pub(super) step: bool,
    /// True while the address does not yet say where map and timeline look.
    pub(super) late: bool,
    /// Parameters of the address that are not ours, kept as they came.
    pub(super) foreign: Foreign,
    /// Absolute address of the product's root folder; the way up to it when prerendering.
    pub(super) root: String,
    /// The language asked for last: its pack may still be on its way.
    pub(super) wished: Lang,
    /// Languages made ready so far.
    pub(super) spoken: Vec<Speech>,
    /// Id of the element from which the card was opened; empty when it has none.
    pub(super) opener: String,
    /// The cards that led to the open one, the first one first.
    pub(super) trail: Vec<Selection>,
}

impl App {
    /// A handle on `data`, in the state of an address. `root` is the absolute address of the root
    /// folder in the browser, or the way up to it (`../`) when prerendering.
    #[must_use]
    pub fn new(
        data: &'static Dataset,
        world: &'static ProjectedWorld,
        speech: Speech,
        state: ViewState,
        foreign: Foreign,
        root: String,
    ) -> Self {
        // The app lives as long as the page.
        let selection = Slot::new(state.selection);
        let all_asked = Slot::new(asked_by(data, &state) == Some(Scope::All));
        let keep: &'static Mutex<Keep> = Box::leak(Box::new(Mutex::new(Keep {
            matches: Arc::new(matches(data, speech.index, &state)),
            trail: Vec::new(),
            state: Arc::new(state),
            said: String::new(),
            untold: false,
            unwritten: true,
            step: false,
            late: false,
            foreign,
            root,
            wished: speech.pack.lang,
            spoken: vec![speech],
            opener: String::new(),
        })));
        let lang = Slot::new(speech.pack.lang);
        Self(Box::leak(Box::new(Shared {
            data,
            world,
            version: Slot::new(0),
            settled: Slot::new(0),
            looks: [Slot::new(0), Slot::new(0)],
            selection,
            text: Slot::new(speech.pack.lang),
            notice: Slot::new(None),
            lang,
            all_asked,
            keep,
        })))
    }

    /// What is chosen. Reactive, but for where map and timeline look: see [`App::map_looks`] and
    /// [`App::time_looks`].
    #[must_use]
    pub fn state(self) -> Arc<ViewState> {
        let _ = self.version();
        self.state_now()
    }

    /// A number that changes with what is chosen and with where the map looks. Reactive.
    #[must_use]
    pub fn map_looks(self) -> u32 {
        let [map, _] = self.looks;
        self.version().wrapping_add(map.get())
    }

    /// A number that changes with what is chosen and with where the timeline looks. Reactive.
    #[must_use]
    pub fn time_looks(self) -> u32 {
        let [_, time] = self.looks;
        self.version().wrapping_add(time.get())
    }

    /// What is chosen now.
    #[must_use]
    pub fn state_now(self) -> Arc<ViewState> {
        Arc::clone(&self.keep().state)
    }

    /// What the state shows. Reactive.
    #[must_use]
    pub fn matches(self) -> Arc<Matches> {
        let _ = self.version();
        Arc::clone(&self.keep().matches)
    }

    /// A number that changes with what is chosen and with the language. Reactive.
    #[must_use]
    pub fn version(self) -> u32 {
        self.version.get()
    }

    /// Takes over a state, and works out what it shows.
    pub(super) fn show(self, state: Arc<ViewState>) {
        let now = self.state_now();
        if *now != *state && now.looks_like(&state) {
            let moved = [now.map != state.map, now.time != state.time];
            self.keep().state = state;
            for (looks, moved) in self.looks.iter().zip(moved) {
                looks.set(looks.now().wrapping_add(u32::from(moved)));
            }
            return;
        }
        let found = matches(self.data, self.speech_now().index, &state);
        // What is pressed is answered in a frame of its own: the press itself, what lies under the finger
        // and the address take most of the next one.
        let later = cfg!(target_arch = "wasm32") && now.selection != state.selection;
        {
            let mut keep = self.keep();
            keep.state = state;
            keep.matches = Arc::new(found);
            keep.untold = true;
            keep.unwritten = true;
        }
        if later {
            // Back may be pressed before that frame: it must find the step.
            self.write_chosen();
            platform::second_frame(Box::new(move || self.tell()));
        } else {
            self.tell();
        }
    }

    /// Tells those who follow it of the state.
    fn tell(self) {
        if std::mem::take(&mut self.keep().untold) {
            self.version.set(self.version.now().wrapping_add(1));
            self.selection.set(self.state_now().selection);
            let version = self.version.now();
            let settle = move || {
                if self.version.now() == version {
                    self.settled.set(version);
                }
            };
            if cfg!(target_arch = "wasm32") {
                platform::after(SETTLED_MS, Box::new(settle));
            }
        }
    }

    /// What `say` says, once nothing has changed for a while: one announcement for each settled change.
    /// Until then what was said last. Reactive.
    #[must_use]
    pub fn settled(self, say: fn(Self) -> String) -> String {
        if self.settled.get() == self.version() {
            let said = say(self);
            self.keep().said = said;
        }
        self.keep().said.clone()
    }

    /// What is kept.
    #[inline(never)]
    pub(super) fn keep(self) -> MutexGuard<'static, Keep> {
        self.keep.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The language spoken now. Reactive.
    #[must_use]
    pub fn speech(self) -> Speech {
        self.spoken(self.lang.get())
    }

    /// The language spoken now.
    #[must_use]
    pub fn speech_now(self) -> Speech {
        self.spoken(self.lang.now())
    }

    /// A language that was made ready before.
    pub(super) fn learned(self, lang: Lang) -> Option<Speech> {
        let keep = self.keep();
        let mut all = keep.spoken.iter().copied();
        all.find(|speech| speech.pack.lang == lang)
    }

    fn spoken(self, lang: Lang) -> Speech {
        self.learned(lang).unwrap_or_else(Speech::french)
    }

    /// Carries out a wish: one new state, set once.
    pub fn dispatch(self, command: Command) {
        let step = match &command {
            // One step for a whole search, not one for each letter.
            Command::SetQuery(query) => query.is_empty() != self.state_now().query.is_empty(),
            Command::SetMap(_) | Command::SetTime(_) | Command::Restore(_) => false,
            _ => true,
        };
        self.dispatch_as(command, step);
    }

    /// Carries out a wish, as a new step of the history or in place of the current one.
    pub fn dispatch_as(self, command: Command, step: bool) {
        let asked = match &command {
            Command::SetScope(scope) => Some(*scope),
            Command::Restore(state) => asked_by(self.data, state),
            _ => None,
        };
        if let Some(scope) = asked {
            self.all_asked.set(scope == Scope::All);
        }
        let index = self.speech_now().index;
        let next = reduce(self.data, index, &self.state_now(), command);
        self.take(next, step);
    }

    /// Takes over a state; `step` opens a new step of the history.
    pub(super) fn take(self, next: ViewState, step: bool) {
        let now = self.state_now();
        if *now != next {
            // Elsewhere the steps back are those of the page around, or nobody's.
            let step = step && now.shell == Shell::Web;
            if step && self.keep().late {
                // The step that is left keeps where map and timeline looked last.
                self.write_late();
            }
            // One that opens a step may be followed by one that only moves the map.
            self.keep().step |= step;
            let display = |state: &ViewState| {
                let digits = state.writes_arabic_digits();
                (state.theme, state.letters, state.motion, digits)
            };
            if display(&now) != display(&next) {
                show_display(&next);
            }
            self.show(Arc::new(next));
        }
    }

    /// A message in the language spoken now. Reactive.
    #[must_use]
    #[inline(never)]
    pub fn say(self, message: Message) -> Said {
        self.speech().said(message)
    }

    /// The address that a state has.
    #[must_use]
    pub fn href(self, state: &ViewState) -> String {
        let keep = self.keep();
        let (path, query) = address::format(self.data, state, &keep.foreign);
        let mut href = keep.root.clone();
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

    /// The address of what is chosen now but for a change. Reactive.
    #[must_use]
    #[inline(never)]
    pub fn href_with(self, change: &dyn Fn(&mut ViewState)) -> String {
        let mut state = ViewState::clone(&self.state());
        change(&mut state);
        self.href(&state)
    }

    /// Whether the address asks for a view of the works by this `key=value`.
    #[must_use]
    pub fn debugs(self, pair: &str) -> bool {
        self.keep().foreign.has(pair)
    }

    /// The address of a page without the app, by its folder, in the language spoken now. Reactive.
    #[must_use]
    pub fn href_of_page(self, folder: &str) -> String {
        let lang = self.speech().pack.lang.folder();
        let slash = if lang.is_empty() { "" } else { "/" };
        [&self.keep().root, lang, slash, folder].concat()
    }
}

/// What the element ids of the list's rows begin with.
pub(super) const ROW: &str = "rang-";

/// The element id of an item's row in the list.
#[must_use]
pub fn row_id(data: &Dataset, ix: ItemIx) -> String {
    let mut id = String::from(ROW);
    id.push_str(data.item(ix).map_or("", |item| item.id));
    id
}

/// The element id of a country's tag in the comb.
#[must_use]
pub fn tag_id(data: &Dataset, ix: CountryIx) -> String {
    let mut id = String::from("pays-");
    id.push_str(data.country(ix).map_or("", |country| country.iso2));
    id
}

/// The scope that a state asks for; none where its selection would widen it anyway.
fn asked_by(data: &Dataset, state: &ViewState) -> Option<Scope> {
    let narrow = ViewState {
        scope: Scope::Core,
        ..state.clone()
    };
    let widened = narrow.settled(data).scope == Scope::All;
    (!widened).then_some(state.scope)
}
