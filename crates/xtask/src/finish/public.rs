//! The files of `public/`, copied as they are.

use super::{Finish, boot, picture};
use crate::fault::Outcome;
use crate::files;

/// Copies all but what other steps make something of: the scripts' sources and the fonts.
pub(super) fn finish(finish: &Finish<'_>) -> Outcome {
    files::copy_tree(&finish.project.at("public"), &finish.out, |name| {
        ![boot::TEMPLATE, boot::PAGE, picture::TEMPLATE].contains(&name)
            && !name.starts_with("fonts/")
    })
}
