//! Node and the packages of `package.json`: the minifier, wasm-opt and the browser tests.

use super::{Need, debian};
use crate::fault::Outcome;
use crate::project::Project;
use crate::{files, hash, run, say};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The oldest major version of Node that the packages support.
const OLDEST: u32 = 18;
/// How long the packages may take.
const LIMIT: Duration = Duration::from_secs(10 * 60);

/// The need for Node with npm.
pub(super) const NODE: Need = Need {
    name: "node",
    why: "runs the minifier, wasm-opt and the browser tests (one minute)",
    found: |project| {
        let said = run::text(run::command(project, "node").arg("--version"))?;
        let major: u32 = said
            .trim_start_matches('v')
            .split('.')
            .next()?
            .parse()
            .ok()?;
        run::on_path("npm")?;
        (major >= OLDEST).then_some(said)
    },
    install: |project| {
        debian::install(project, &["nodejs", "npm"]).map_err(|fault| match fault.remedy {
            Some(_) => fault,
            None => fault.remedy(format!("install Node {OLDEST} or newer with npm")),
        })
    },
};

/// The need for the packages of the lock file.
pub(super) const PACKAGES: Need = Need {
    name: "npm packages",
    why: "esbuild, wasm-opt and the browser tests' libraries (10 to 60 seconds)",
    found: |project| {
        let lock = packages_of(&project.root)?;
        Some(format!("lock {}", lock.chars().take(8).collect::<String>()))
    },
    install: |project| install_packages(project, &project.root, "npm ci"),
};

/// The digest of a folder's lock file, when the packages beside it are those of that file.
pub(crate) fn packages_of(folder: &Path) -> Option<String> {
    let wanted = lock_digest(folder).ok()?;
    let there = files::read_text(&stamp(folder)).ok()?;
    (there == wanted).then_some(wanted)
}

/// `npm ci` in a folder, then the note of which lock file it was; `name` is that of its log.
pub(crate) fn install_packages(project: &Project, folder: &Path, name: &str) -> Outcome {
    say::line("   npm ci --ignore-scripts");
    let mut npm = run::command(project, "npm");
    npm.current_dir(folder);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run::logged(project, name, &mut npm, LIMIT)?;
    files::write(&stamp(folder), lock_digest(folder)?)
}

/// The note lies in `node_modules`, so that removing the folder removes it too.
fn stamp(folder: &Path) -> PathBuf {
    folder.join("node_modules").join(".installed")
}

/// What the lock file says, as one value.
fn lock_digest(folder: &Path) -> Outcome<String> {
    let lock = files::read(&folder.join("package-lock.json"))?;
    Ok(hash::sha256_hex(&lock))
}
