//! A small valid dataset.

mod base;

#[allow(unused_imports, reason = "no test program uses all of it")]
pub(crate) use base::*;
