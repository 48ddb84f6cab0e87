//! The packages of the peers: pinned, and only for those who measure.

use crate::fault::Outcome;
use crate::project::Project;
use crate::{files, hash, run, say};
use std::path::PathBuf;
use std::time::Duration;

/// How long they may take.
const LIMIT: Duration = Duration::from_secs(10 * 60);

/// Where they are, outside what is committed.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.tools.join("bench")
}

/// Installs them when the lock file has changed.
pub(super) fn install(project: &Project) -> Outcome {
    let from = project.at("tests/bench");
    let to = folder(project);
    let lock = files::read(&from.join("package-lock.json"))?;
    let wanted = hash::sha256_hex(&lock);
    let stamp = to.join("node_modules").join(".installed");
    if files::read_text(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    say::heading("installing the peers: the libraries that ours is compared with (one minute)");
    files::make_folder(&to)?;
    files::write(&to.join("package-lock.json"), &lock)?;
    files::write(
        &to.join("package.json"),
        files::read(&from.join("package.json"))?,
    )?;
    let mut npm = run::command(project, "npm");
    npm.current_dir(&to);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run::logged(project, "npm ci of the peers", &mut npm, LIMIT)?;
    files::write(&stamp, wanted)
}
