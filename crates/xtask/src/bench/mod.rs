//! `bench`: our app beside the pages a reader would otherwise be given, in a real browser.
//!
//! Data and pages are made here; measuring is `tests/bench/run.mjs`, whose README says how.

mod app;
mod data;
mod packages;

use crate::fault::{OrFault, Outcome};
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{check_data, run, say};
use std::path::PathBuf;

/// How many records, when nothing else is asked for.
const COUNTS: &str = "5,1000";

/// The folder of everything a measurement makes.
fn folder(project: &Project) -> PathBuf {
    project.target.join("bench")
}

/// Builds, packs and measures; what is not ours goes on to the harness as it is.
pub(crate) fn run(project: &Project, counts: Option<&str>, rest: &[String]) -> Outcome {
    let checked = check_data::checked(project)?;
    setup::run(project, Purpose::Test, false)?;
    packages::install(project)?;
    let counts = counts.unwrap_or(COUNTS);
    say::heading("building the app of the measurement");
    app::build(project)?;
    for count in counts.split(',') {
        let count: usize = count
            .parse()
            .or_fault(format!("--n {counts}: numbers with commas between"))?;
        data::write(project, &checked, count)?;
    }
    say::heading("measuring: some minutes for each count and profile");
    let chromium = setup::chromium().or_fault("no Chromium: cargo xtask setup --for test")?;
    let mut node = run::command(project, "node");
    node.arg(project.at("tests/bench/run.mjs"))
        .arg("--app")
        .arg(app::folder(project))
        .arg("--adapter")
        .arg(project.at("tests/bench/adapters/ours.mjs"))
        .args(["--name", "fil-a-fil", "--n", counts, "--out"])
        .arg(folder(project).join("results.json"))
        .args(rest)
        .env("BENCH_DIR", packages::folder(project))
        .env("BENCH_DATA", folder(project))
        .env("BENCH_CHROMIUM", chromium);
    run::seen("the measurement", &mut node)
}
