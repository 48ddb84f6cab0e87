//! `bench`: our app beside the pages a reader would otherwise be given, in a real browser.
//!
//! Data and pages are made here; measuring is `tests/bench/run.mjs`, whose README says how.

mod app;
mod data;
mod packages;

use crate::fault::{OrFault, Outcome};
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{build, check_data, files, run, say};
use std::path::PathBuf;

/// How many records, when nothing else is asked for.
const COUNTS: &str = "5,1000";

/// The folder of everything a measurement makes.
fn folder(project: &Project) -> PathBuf {
    project.target.join("bench")
}

/// What is measured, when nothing else is asked for: what weaving costs, our app beside its peers, and in
/// the app that is shipped the change of a selection and of the language.
const PARTS: &str = "loom,load,interact,growth,selection,language";
/// What is measured without a browser.
const LOOM: &str = "loom";
/// What is measured in the app that is shipped.
const SHIPPED: [&str; 2] = ["selection", "language"];

/// What is asked for; `rest` goes on to the harness as it is.
pub(crate) struct Wish<'a> {
    /// How many records, with commas between.
    pub(crate) counts: Option<&'a str>,
    /// Which parts, with commas between.
    pub(crate) parts: Option<&'a str>,
    /// Build what is measured; else it is what was built last.
    pub(crate) build: bool,
    /// For the harness.
    pub(crate) rest: &'a [String],
}

/// Builds, packs and measures.
pub(crate) fn run(project: &Project, wish: &Wish<'_>) -> Outcome {
    let counts = wish.counts.unwrap_or(COUNTS);
    let parts = wish.parts.unwrap_or(PARTS);
    let (alone, parts): (Vec<&str>, Vec<&str>) = parts.split(',').partition(|part| *part == LOOM);
    if !alone.is_empty() {
        weaving(project)?;
    }
    if parts.is_empty() {
        return Ok(());
    }
    let shipped = |part: &&str| SHIPPED.contains(part);
    let beside = !parts.iter().all(shipped);
    setup::run(project, Purpose::Test, false)?;
    if wish.build && parts.iter().any(shipped) {
        build::run(project, false)?;
    }
    if beside {
        packages::install(project)?;
    }
    if beside && wish.build {
        make(project, counts)?;
    }
    files::make_folder(&folder(project))?;
    say::heading("measuring: some minutes for each count and profile");
    let chromium = setup::chromium().or_fault("no Chromium: cargo xtask setup --for test")?;
    let mut node = run::command(project, "node");
    node.arg(project.at("tests/bench/run.mjs"))
        .arg("--app")
        .arg(app::folder(project))
        .arg("--adapter")
        .arg(project.at("tests/bench/adapters/ours.mjs"))
        .arg("--dist")
        .arg(project.at("dist"))
        .args([
            "--name",
            "fil-a-fil",
            "--n",
            counts,
            "--what",
            &parts.join(","),
        ])
        .arg("--out")
        .arg(folder(project).join("results.json"))
        .args(wish.rest)
        .env("BENCH_DIR", packages::folder(project))
        .env("BENCH_DATA", folder(project))
        .env("BENCH_CHROMIUM", chromium);
    run::seen("the measurement", &mut node)
}

/// What weaving costs, natively.
fn weaving(project: &Project) -> Outcome {
    say::heading("measuring what weaving costs, ms");
    let mut cargo = run::command(project, "cargo");
    cargo.args(["bench", "--locked", "-p", "fil-explorer", "--bench", LOOM]);
    run::seen("the measurement of the loom", &mut cargo)
}

/// Builds the app of the measurement, and the records of each count.
fn make(project: &Project, counts: &str) -> Outcome {
    let checked = check_data::checked(project)?;
    say::heading("building the app of the measurement");
    app::build(project)?;
    for count in counts.split(',') {
        let count: usize = count
            .parse()
            .or_fault(format!("--n {counts}: numbers with commas between"))?;
        data::write(project, &checked, count)?;
    }
    Ok(())
}
