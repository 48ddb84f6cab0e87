//! The one error of the tool: what is wrong and what to do about it, in plain words.

use std::fmt::Display;

/// Something that stopped a verb.
#[derive(Debug)]
pub(crate) struct Fault {
    /// What happened and where.
    pub(crate) what: String,
    /// What the reader can do.
    pub(crate) remedy: Option<String>,
}

/// The result of every step.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    /// A fault that names what happened and where.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: None,
        }
    }

    /// Adds the way out.
    pub(crate) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

/// Turns any error or absence into a [`Fault`] that names its place.
pub(crate) trait OrFault<T> {
    /// `what` is the beginning of the sentence: "cannot read style/main.css".
    fn or_fault(self, what: impl Display) -> Outcome<T>;
}

impl<T, E: Display> OrFault<T> for Result<T, E> {
    fn or_fault(self, what: impl Display) -> Outcome<T> {
        self.map_err(|error| Fault::new(format!("{what}: {error}")))
    }
}

impl<T> OrFault<T> for Option<T> {
    fn or_fault(self, what: impl Display) -> Outcome<T> {
        self.ok_or_else(|| Fault::new(what.to_string()))
    }
}
