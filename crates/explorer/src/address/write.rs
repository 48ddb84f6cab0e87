//! From a state to its address.

use super::{Foreign, percent, value};
use crate::state::{Digits, Letters, Motion, Pane, Scope, Selection, Shell, Theme, ViewState};
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
    out.put_choice("digits", state.digits.code(), Digits::CODES);
    out.put_own("from", year(state.from));
    out.put_own("kind", value::kinds_text(state.kinds));
    if whole {
        out.put("lang", state.lang.folder());
    }
    out.put_own("map", state.map.map(value::map_text).unwrap_or_default());
    out.put_choice("motion", state.motion.code(), Motion::CODES);
    out.put("q", &state.query);
    if crate::state::selection_scope(data, state.selection) != Some(Scope::All) {
        out.put_choice("scope", state.scope.code(), Scope::CODES);
    }
    out.put_own("sel", selected(data, state.selection, whole));
    out.put_choice("shell", state.shell.code(), Shell::CODES);
    out.put_choice("text", state.letters.code(), Letters::CODES);
    out.put_choice("theme", state.theme.code(), Theme::CODES);
    out.put_own("time", state.time.map(value::time_text).unwrap_or_default());
    out.put_own("to", year(state.to));
    out.put_choice("view", state.view.code(), Pane::CODES);
    if !foreign.0.is_empty() {
        out.next();
        out.text.push_str(&foreign.0);
    }
    out.text
}

fn year(year: Option<i16>) -> String {
    year.map(|year| signed(i64::from(year))).unwrap_or_default()
}

fn selected(data: &Dataset, selection: Selection, whole: bool) -> String {
    let (kind, id) = match selection {
        Selection::Country(ix) => ("", data.country(ix).map(|country| country.iso2)),
        Selection::Item(ix) if whole => ("", data.item(ix).map(|item| item.id)),
        Selection::Partner(ix) => (value::PARTNER, data.partner(ix).map(|one| one.id)),
        Selection::Programme(ix) => (value::PROGRAMME, data.programme(ix).map(|one| one.id)),
        _ => ("", None),
    };
    id.map(|id| [kind, id].concat()).unwrap_or_default()
}

/// A query under construction.
#[derive(Default)]
struct Query {
    text: String,
}

impl Query {
    /// Adds a parameter; an empty value is the default and is left out.
    #[inline(never)]
    fn put(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        self.next();
        self.text.push_str(key);
        self.text.push('=');
        percent::encode(value, percent::VALUE, &mut self.text);
    }

    /// Adds a parameter with a text of its own.
    #[inline(never)]
    fn put_own(&mut self, key: &str, value: String) {
        self.put(key, &value);
    }

    /// Adds one of the values with these codes; the first is the default.
    #[inline(never)]
    fn put_choice(&mut self, key: &str, code: &str, codes: &[&str]) {
        if codes.first() != Some(&code) {
            self.put(key, code);
        }
    }

    fn next(&mut self) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
    }
}
