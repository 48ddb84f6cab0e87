//! The layers that Node runs against the built page in a real browser.

use super::{Context, Verdict};
use crate::fault::{OrFault, Outcome};
use crate::{files, run, serve, setup};
use std::path::PathBuf;

/// Runs `tests/FOLDER/*.test.mjs`; those named `*.full.test.mjs` only with `--full`.
pub(super) fn run(context: &Context<'_>, folder: &str) -> Outcome<Verdict> {
    let project = context.project;
    let tests = tests(context, folder)?;
    if tests.is_empty() {
        return Ok(Verdict::Empty);
    }
    let chromium = setup::chromium().or_fault("no Chromium: cargo xtask setup --for test")?;
    let (address, _shown) = serve::start(&project.at("dist"), 0, "/")?;
    let mut node = run::command(project, "node");
    // A page waits more than it works: as many files at a time as there are processors, where Node
    // alone would leave one of them free.
    let files = std::thread::available_parallelism().map_or(1, usize::from);
    node.args(["--test", "--test-reporter=spec"])
        .arg(format!("--test-concurrency={files}"))
        .args(tests)
        .env("FIL_BASE", address)
        .env("FIL_CHROMIUM", chromium);
    if context.full {
        node.env("FIL_FULL", "1");
    }
    run::seen(&format!("the {folder} tests"), &mut node).map(|()| Verdict::Passed)
}

/// The test files of a folder.
fn tests(context: &Context<'_>, folder: &str) -> Outcome<Vec<PathBuf>> {
    let folder = context.project.at("tests").join(folder);
    let mut found = files::walk(&folder)?;
    found.retain(|path| {
        let name = path.to_string_lossy();
        name.ends_with(".test.mjs") && (context.full || !name.ends_with(".full.test.mjs"))
    });
    Ok(found)
}
