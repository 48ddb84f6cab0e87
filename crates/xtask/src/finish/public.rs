//! The files of `public/`, copied as they are.

use super::{Finish, boot};
use crate::fault::Outcome;
use crate::files;

/// Copies all but what other steps make something of: the boot file's source and the fonts.
pub(super) fn finish(finish: &Finish<'_>) -> Outcome {
    files::copy_tree(&finish.project.at("public"), &finish.out, |name| {
        name != boot::TEMPLATE && !name.starts_with("fonts/")
    })
}
