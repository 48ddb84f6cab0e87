//! Node and the packages of `package.json`: the minifier, wasm-opt and the browser tests.

use super::{Need, debian};
use crate::fault::Outcome;
use crate::project::Project;
use crate::{files, hash, run, say};
use std::path::PathBuf;
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
        let wanted = lock_digest(project).ok()?;
        let there = files::read_text(&stamp(project)).ok()?;
        (there == wanted).then(|| format!("lock {}", wanted.chars().take(8).collect::<String>()))
    },
    install: install_packages,
};

/// `npm ci`, then the note of which lock file it was.
fn install_packages(project: &Project) -> Outcome {
    say::line("   npm ci --ignore-scripts");
    let mut npm = run::command(project, "npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run::logged(project, "npm ci", &mut npm, LIMIT)?;
    files::write(&stamp(project), lock_digest(project)?)
}

/// The note lies in `node_modules`, so that removing the folder removes it too.
fn stamp(project: &Project) -> PathBuf {
    project.at("node_modules").join(".installed")
}

/// What the lock file says, as one value.
fn lock_digest(project: &Project) -> Outcome<String> {
    let lock = files::read(&project.at("package-lock.json"))?;
    Ok(hash::sha256_hex(&lock))
}
