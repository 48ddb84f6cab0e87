//! From an address to a state.

use super::{Foreign, format, hash_form, percent, value};
use crate::state::{Letters, Motion, Pane, Scope, Selection, Shell, Theme, ViewState};
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
    let mut seen = Seen::default();
    for raw in query.split('&').filter(|raw| !raw.is_empty()) {
        let (key, text) = raw.split_once('=').unwrap_or((raw, ""));
        if !read_key(data, key, &percent::decode(text), &mut state, &mut seen) {
            foreign.keep(raw);
        }
    }
    (state.settled(data), foreign, missing)
}

/// Reads the path; false when it names no page.
fn read_path(data: &Dataset, path: &str, state: &mut ViewState) -> bool {
    let mut parts = path.split('/').filter(|part| !part.is_empty()).peekable();
    let served = |part: &str| {
        let mut langs = Lang::SERVED.iter().copied();
        langs.find(|lang| !lang.folder().is_empty() && lang.folder() == part)
    };
    if let Some(lang) = parts.peek().and_then(|part| served(part)) {
        state.lang = lang;
        parts.next();
    }
    match (parts.next(), parts.next()) {
        (None | Some("index.html"), None) => true,
        (Some(id), None | Some("index.html")) => match data.item_of_id(id) {
            Some(ix) => {
                state.selection = Selection::Item(ix);
                parts.next().is_none()
            }
            None => false,
        },
        _ => false,
    }
}

/// Keys of which the first sound value has been taken.
#[derive(Default)]
struct Seen {
    scope: bool,
    view: bool,
    kinds: bool,
    query: bool,
    theme: bool,
    letters: bool,
    motion: bool,
    shell: bool,
    lang: bool,
}

/// Takes one parameter; false when it is not ours. Of several with one key the first sound one
/// counts.
fn read_key(data: &Dataset, key: &str, text: &str, state: &mut ViewState, seen: &mut Seen) -> bool {
    match key {
        "from" => state.from = state.from.or_else(|| value::year(text)),
        "to" => state.to = state.to.or_else(|| value::year(text)),
        "map" => state.map = state.map.or_else(|| value::map(text)),
        "time" => state.time = state.time.or_else(|| value::time(text)),
        "text" => take(
            &mut state.letters,
            &mut seen.letters,
            Letters::from_code(text),
        ),
        "motion" => take(&mut state.motion, &mut seen.motion, Motion::from_code(text)),
        "scope" => take(&mut state.scope, &mut seen.scope, Scope::from_code(text)),
        "view" => take(&mut state.view, &mut seen.view, Pane::from_code(text)),
        "theme" => take(&mut state.theme, &mut seen.theme, Theme::from_code(text)),
        "shell" => take(&mut state.shell, &mut seen.shell, Shell::from_code(text)),
        "q" => take(&mut state.query, &mut seen.query, Some(text.to_owned())),
        "kind" => {
            let kinds = value::kinds(text);
            take(
                &mut state.kinds,
                &mut seen.kinds,
                (!kinds.is_empty()).then_some(kinds),
            );
        }
        "lang" => {
            let lang = Lang::from_code(text).filter(|lang| Lang::SERVED.contains(lang));
            take(&mut state.lang, &mut seen.lang, lang);
        }
        "sel" if state.selection == Selection::None => state.selection = selection(data, text),
        "sel" => {}
        _ => return false,
    }
    true
}

fn take<T>(slot: &mut T, seen: &mut bool, value: Option<T>) {
    if let Some(value) = value.filter(|_| !*seen) {
        *slot = value;
        *seen = true;
    }
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
