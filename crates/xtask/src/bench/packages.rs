//! The packages of the peers: pinned, and only for those who measure.

use crate::fault::Outcome;
use crate::project::Project;
use crate::{files, say, setup};
use std::path::PathBuf;

/// Where they are, outside what is committed.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.tools.join("bench")
}

/// Installs them when the lock file has changed.
pub(super) fn install(project: &Project) -> Outcome {
    let to = folder(project);
    files::make_folder(&to)?;
    for name in ["package.json", "package-lock.json"] {
        let text = files::read(&project.at("tests/bench").join(name))?;
        files::write(&to.join(name), text)?;
    }
    if setup::packages_of(&to).is_some() {
        return Ok(());
    }
    say::heading("installing the peers: the libraries that ours is compared with (one minute)");
    setup::install_packages(project, &to, "npm ci of the peers")
}
