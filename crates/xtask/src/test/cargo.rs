//! The layers that cargo runs.
//!
//! `csr` and `ssr` never meet in one build: Leptos panics natively with both.

use super::{Context, Verdict};
use crate::fault::{Fault, OrFault, Outcome};
use crate::{run, setup};

/// The root package.
const APP: &str = "fil-a-fil";

/// `cargo fmt --check`.
pub(super) fn format(context: &Context<'_>) -> Outcome {
    cargo(context, "cargo fmt", &["fmt", "--all", "--check"])
        .map_err(|fault| Fault::new(fault.what).remedy("cargo fmt --all"))
}

/// Clippy over the libraries and tools, then over both faces of the app, shipped and measured. All
/// of them run.
pub(super) fn clippy(context: &Context<'_>) -> Outcome {
    let strict = |scope: &[&str]| {
        let mut arguments = vec!["clippy", "--quiet", "--locked", "--all-targets"];
        arguments.extend_from_slice(scope);
        arguments.extend_from_slice(&["--", "-D", "warnings"]);
        cargo(context, &arguments.join(" "), &arguments)
    };
    let libraries = strict(&["--workspace", "--exclude", APP]);
    let faces = ["csr", "ssr", "csr,bench", "ssr,bench"];
    let faces = faces.map(|features| strict(&["-p", APP, "--features", features]));
    faces.into_iter().fold(libraries, Outcome::and)
}

/// Unit, property, data and reject tests of the libraries and tools.
///
/// Properties are tried on the same cases each time, so that a change is judged by what it changed;
/// `--full` tries many more, other ones each time.
pub(super) fn native(context: &Context<'_>) -> Outcome {
    let mut command = run::command(context.project, "cargo");
    command.args(["test", "--locked", "--workspace", "--exclude", APP]);
    let (name, value) = if context.full {
        ("PROPTEST_CASES", "4000")
    } else {
        ("PROPTEST_RNG_SEED", "53")
    };
    run::seen("the native tests", command.env(name, value))
}

/// The app's own tests, natively: markup against snapshots.
pub(super) fn markup(context: &Context<'_>) -> Outcome {
    let arguments = ["test", "--locked", "-p", APP, "--features", "ssr"];
    cargo(context, "the markup tests", &arguments)
}

/// Components in a headless browser.
pub(super) fn web(context: &Context<'_>) -> Outcome<Verdict> {
    let project = context.project;
    if !project.at("tests/web").exists() {
        return Ok(Verdict::Empty);
    }
    let driver = setup::chromedriver().or_fault("no chromedriver: cargo xtask setup --for test")?;
    let runner = project.cargo_tool("wasm-bindgen-test-runner");
    let mut command = run::command(project, "cargo");
    command
        .args(["test", "--locked", "--target", "wasm32-unknown-unknown"])
        .args(["-p", APP, "--features", "csr", "--test", "web"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", driver);
    run::seen("the component tests", &mut command).map(|()| Verdict::Passed)
}

/// Cargo on this machine's own toolchain, its report in view.
fn cargo(context: &Context<'_>, name: &str, arguments: &[&str]) -> Outcome {
    let mut command = run::command(context.project, "cargo");
    run::seen(name, command.args(arguments))
}
