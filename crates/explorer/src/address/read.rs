//! From an address to a state.

use super::{Foreign, format, hash_form, percent, value};
use crate::state::{Digits, Letters, Motion, Pane, Scope, Selection, Shell, Theme, ViewState};
use fil_domain::{Dataset, Lang};

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The state, settled.
    pub state: ViewState,
    /// Parameters that are not ours.
    pub foreign: Foreign,
    /// Whether the address is not the canonical one of this state, so that it should be replaced.
    pub rewritten: bool,
    /// Whether the path names a page that does not exist; the state is then that of the home page.
    pub missing: bool,
}

/// Reads an address: the path below the site's root and the query without its `?`. Whatever the
/// text, there is an answer.
#[must_use]
pub fn parse(data: &Dataset, path_below_root: &str, query: &str) -> Parsed {
    let (state, foreign, missing) = read(data, path_below_root, query);
    let canonical = format(data, &state, &foreign);
    Parsed {
        rewritten: (canonical.0.as_str(), canonical.1.as_str()) != (path_below_root, query),
        state,
        foreign,
        missing,
    }
}

/// Reads the form that stands behind `#` in the single file, see [`hash_form`]; a leading `#` is
/// allowed.
#[must_use]
pub fn parse_hash(data: &Dataset, hash: &str) -> Parsed {
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    let (state, foreign, missing) = read(data, "", hash);
    Parsed {
        rewritten: hash_form(data, &state, &foreign) != hash,
        state,
        foreign,
        missing,
    }
}

fn read(data: &Dataset, path: &str, query: &str) -> (ViewState, Foreign, bool) {
    let mut state = ViewState::default();
    let mut foreign = Foreign::NONE;
    let missing = !read_path(data, path, &mut state);
    // Of several parameters with one key the first sound one counts; a page's own item goes before
    // what is selected besides.
    let mut taken = Vec::new();
    if state.selection != Selection::None {
        taken.push("sel");
    }
    for raw in query.split('&') {
        let (key, text) = raw.split_once('=').unwrap_or((raw, ""));
        if raw.is_empty() || taken.contains(&key) {
            continue;
        }
        match read_key(data, key, &percent::decode(text), &mut state) {
            Some(true) => taken.push(key),
            Some(false) => {}
            None => foreign.keep(raw),
        }
    }
    (state.settled(data), foreign, missing)
}

/// Reads the path; false when it names no page.
fn read_path(data: &Dataset, path: &str, state: &mut ViewState) -> bool {
    let mut parts = Vec::new();
    for part in path.split('/') {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    let mut parts = parts.as_slice();
    if let [first, rest @ ..] = parts {
        for lang in Lang::SERVED {
            if lang.folder() == *first {
                state.lang = *lang;
                parts = rest;
            }
        }
    }
    if let [rest @ .., "index.html"] = parts {
        parts = rest;
    }
    match parts {
        [] => true,
        [id] => {
            let item = data.item_of_id(id);
            state.selection = item.map_or(Selection::None, Selection::Item);
            item.is_some()
        }
        _ => false,
    }
}

/// Takes one parameter, and tells whether its value is sound; `None` when it is not ours.
fn read_key(data: &Dataset, key: &str, text: &str, state: &mut ViewState) -> Option<bool> {
    Some(match key {
        "from" => take(&mut state.from, value::year(text).map(Some)),
        "to" => take(&mut state.to, value::year(text).map(Some)),
        "map" => take(&mut state.map, value::map(text).map(Some)),
        "time" => take(&mut state.time, value::time(text).map(Some)),
        "text" => take(&mut state.letters, Letters::from_code(text)),
        "digits" => take(&mut state.digits, Digits::from_code(text)),
        "motion" => take(&mut state.motion, Motion::from_code(text)),
        "scope" => take(&mut state.scope, Scope::from_code(text)),
        "view" => take(&mut state.view, Pane::from_code(text)),
        "theme" => take(&mut state.theme, Theme::from_code(text)),
        "shell" => take(&mut state.shell, Shell::from_code(text)),
        "q" => take(&mut state.query, Some(text.to_owned())),
        "kind" => {
            state.kinds = value::kinds(text);
            !state.kinds.is_empty()
        }
        "lang" => {
            // "AR", "zh-Hans" and "pt-BR" name a language too (BCP 47).
            let code = text.split('-').next().unwrap_or(text).to_ascii_lowercase();
            let lang = Lang::from_code(&code).filter(|lang| Lang::SERVED.contains(lang));
            take(&mut state.lang, lang)
        }
        "sel" => {
            state.selection = selection(data, text);
            state.selection != Selection::None
        }
        _ => return None,
    })
}

fn take<T>(slot: &mut T, value: Option<T>) -> bool {
    let sound = value.is_some();
    if let Some(value) = value {
        *slot = value;
    }
    sound
}

fn selection(data: &Dataset, text: &str) -> Selection {
    if let Some(ix) = data.country_of_iso2(&text.to_ascii_uppercase()) {
        return Selection::Country(ix);
    }
    let found = if let Some(id) = text.strip_prefix(value::PARTNER) {
        data.partner_of_id(id).map(Selection::Partner)
    } else if let Some(id) = text.strip_prefix(value::PROGRAMME) {
        data.programme_of_id(id).map(Selection::Programme)
    } else {
        data.item_of_id(text).map(Selection::Item)
    };
    found.unwrap_or_default()
}
