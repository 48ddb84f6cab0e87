//! `setup`: looks at what is installed, by version, and installs only what is missing.
//!
//! Every other verb calls it. When all is there it says nothing and takes a fraction of a second.

mod browser;
mod cargo_tools;
mod debian;
mod node;
mod toolchain;
mod wrappers;

pub(crate) use browser::{chromedriver, chromium};
pub(crate) use node::{install_packages, packages_of};
pub(crate) use toolchain::Road;

use crate::fault::Outcome;
use crate::project::Project;
use crate::{run, say, table};
use std::time::Instant;

/// What the tools are wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and serving the page.
    Build,
    /// Also the browser tests.
    Test,
}

/// One thing that must be on the machine.
struct Need {
    /// Its name in the table.
    name: &'static str,
    /// What it is for and how long it takes, said before it is installed.
    why: &'static str,
    /// Its version or place when it is there and right.
    found: fn(&Project) -> Option<String>,
    /// Puts it there.
    install: fn(&Project) -> Outcome,
}

/// All needs, cheapest first, so that a refusal comes early.
const NEEDS: &[(Purpose, Need)] = &[
    (Purpose::Build, node::NODE),
    (Purpose::Build, node::PACKAGES),
    (Purpose::Test, browser::BROWSER),
    (Purpose::Test, browser::FONTS),
    (Purpose::Build, toolchain::TARGET),
    (Purpose::Build, cargo_tools::WASM_BINDGEN),
    (Purpose::Build, cargo_tools::TRUNK),
];

/// Makes sure that everything for `purpose` is there; `report` says the table even if it was.
pub(crate) fn run(project: &Project, purpose: Purpose, report: bool) -> Outcome {
    let mut rows = Vec::new();
    let mut installed = false;
    for (for_purpose, need) in NEEDS {
        if *for_purpose == Purpose::Test && purpose == Purpose::Build {
            continue;
        }
        let start = Instant::now();
        let mut state = "was there";
        if (need.found)(project).is_none() {
            say::heading(&format!("installing {}: {}", need.name, need.why));
            (need.install)(project)?;
            state = "installed";
            installed = true;
        }
        let found = (need.found)(project).unwrap_or_else(|| "not found afterwards".to_owned());
        rows.push(vec![
            need.name.to_owned(),
            found,
            state.to_owned(),
            run::time(start.elapsed()),
        ]);
    }
    wrappers::write(project)?;
    if installed || report {
        say::line(&table::table(&["tool", "version", "state", "time"], &rows));
    }
    Ok(())
}

/// How this machine builds for wasm32; a fault when `setup` has not run.
pub(crate) fn road(project: &Project) -> Outcome<Road> {
    use crate::fault::OrFault as _;
    toolchain::road(project).or_fault("this machine cannot build for wasm32 yet: cargo xtask setup")
}
