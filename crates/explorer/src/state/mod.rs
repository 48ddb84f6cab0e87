//! What a person has chosen, and the commands that change it.

mod command;
mod kinds;
mod reduce;
mod selection;
mod view_state;

pub use command::Command;
pub use kinds::KindSet;
pub use reduce::reduce;
pub use selection::Selection;
pub use view_state::{
    Digits, FIRST_YEAR, LAST_YEAR, Letters, MapView, Motion, Pane, QUERY_CHARS, Scope, Shell,
    Theme, TimeView, ViewState,
};

pub(crate) use selection::selection_scope;
