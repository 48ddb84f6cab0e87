//! A place in a file, to say things about.

use crate::problem::{Code, Sink};
use crate::read::Pointer;

/// A place in a file.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    file: &'a str,
    pointer: Pointer,
}

impl<'a> Place<'a> {
    /// The whole of a file.
    pub(super) fn file(file: &'a str) -> Self {
        Self {
            file,
            pointer: Pointer::root(),
        }
    }

    /// A key below this place.
    pub(super) fn key(&self, key: &str) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.key(key),
        }
    }

    /// A list entry below this place.
    pub(super) fn at(&self, index: usize) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.at(index),
        }
    }

    /// Says what is wrong here, and what to write instead.
    pub(super) fn say(
        &self,
        sink: &mut Sink,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        sink.add(self.file, self.pointer.as_str(), code, message, hint);
    }
}
