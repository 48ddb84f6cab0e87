//! From a state to its address.

use super::{Foreign, percent, value};
use crate::state::{Letters, Motion, Pane, Scope, Selection, Shell, Theme, ViewState};
use fil_domain::{Dataset, signed};

/// The canonical address of a state: the path below the site's root, and the query without `?`.
#[must_use]
pub fn format(data: &Dataset, state: &ViewState, foreign: &Foreign) -> (String, String) {
    let mut path = String::from(state.lang.folder());
    if !path.is_empty() {
        path.push('/');
    }
    if let Some(item) = state.selection.item().and_then(|ix| data.item(ix)) {
        path.push_str(item.id);
        path.push('/');
    }
    (path, query(data, state, foreign, false))
}

/// The same state in one string, to stand behind `#` where there are no pages: the query with
/// `lang` and, for an item, `sel`.
#[must_use]
pub fn hash_form(data: &Dataset, state: &ViewState, foreign: &Foreign) -> String {
    query(data, state, foreign, true)
}

fn query(data: &Dataset, state: &ViewState, foreign: &Foreign, whole: bool) -> String {
    let mut out = Query::default();
    let year = |year: Option<i16>| year.map(|year| signed(i64::from(year))).unwrap_or_default();
    out.put("from", &year(state.from));
    out.put("kind", &value::kinds_text(state.kinds));
    if whole {
        out.put("lang", state.lang.folder());
    }
    out.put("map", &state.map.map(value::map_text).unwrap_or_default());
    out.put_choice(
        "motion",
        state.motion.code(),
        state.motion == Motion::default(),
    );
    out.put("q", &state.query);
    let widened = crate::state::selection_scope(data, state.selection) == Some(Scope::All);
    out.put_choice(
        "scope",
        state.scope.code(),
        state.scope == Scope::default() || widened,
    );
    out.put("sel", &selected(data, state.selection, whole));
    out.put_choice("shell", state.shell.code(), state.shell == Shell::default());
    out.put_choice(
        "text",
        state.letters.code(),
        state.letters == Letters::default(),
    );
    out.put_choice("theme", state.theme.code(), state.theme == Theme::default());
    out.put(
        "time",
        &state.time.map(value::time_text).unwrap_or_default(),
    );
    out.put("to", &year(state.to));
    out.put_choice("view", state.view.code(), state.view == Pane::default());
    for raw in foreign.iter() {
        out.raw(raw);
    }
    out.text
}

fn selected(data: &Dataset, selection: Selection, whole: bool) -> String {
    let (kind, id) = match selection {
        Selection::Country(ix) => ("", data.country(ix).map(|country| country.iso2)),
        Selection::Item(ix) if whole => ("", data.item(ix).map(|item| item.id)),
        Selection::Partner(ix) => (value::PARTNER, data.partner(ix).map(|one| one.id)),
        Selection::Programme(ix) => (value::PROGRAMME, data.programme(ix).map(|one| one.id)),
        _ => ("", None),
    };
    let mut text = String::new();
    if let Some(id) = id {
        text.push_str(kind);
        text.push_str(id);
    }
    text
}

/// A query under construction.
#[derive(Default)]
struct Query {
    text: String,
}

impl Query {
    /// Adds a parameter; an empty value is the default and is left out.
    fn put(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        self.next();
        self.text.push_str(key);
        self.text.push('=');
        percent::encode(value, &mut self.text);
    }

    fn put_choice(&mut self, key: &str, code: &str, implied: bool) {
        if !implied {
            self.put(key, code);
        }
    }

    fn raw(&mut self, raw: &str) {
        self.next();
        self.text.push_str(raw);
    }

    fn next(&mut self) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
    }
}
