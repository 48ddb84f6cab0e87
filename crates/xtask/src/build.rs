//! `build`: tools, data, then Trunk, which calls `finish` as its hook.

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{check_data, run, say};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Builds `dist/`. On any fault the `dist/` of the last good build stays as it was.
pub(crate) fn run(project: &Project, dev: bool) -> Outcome {
    check_data::run(project)?;
    setup::run(project, Purpose::Build, false)?;
    let start = Instant::now();
    say::heading(if dev {
        "building for development"
    } else {
        "building"
    });
    let mut arguments = vec!["--quiet", "build", "--locked"];
    if !dev {
        arguments.push("--release");
    }
    run::seen("trunk build", trunk(project)?.args(arguments))
        .map_err(|fault| fault.remedy("the first error above names file and line"))?;
    say::line(&format!(
        "   dist/ is ready, {}",
        run::time(start.elapsed())
    ));
    Ok(())
}

/// Builds another page than `index.html` into another folder than `dist/`.
pub(crate) fn with_page(project: &Project, page: &Path, out: &Path) -> Outcome {
    let mut command = trunk(project)?;
    command.args(["--quiet", "build", "--locked", "--release", "--dist"]);
    run::seen("trunk build", command.arg(out).arg(page))
}

/// Builds a program of the app for this machine; the command that runs it.
pub(crate) fn native(project: &Project, program: &str, features: &str) -> Outcome<Command> {
    let mut cargo = run::command(project, "cargo");
    cargo.args(["build", "--quiet", "--locked", "--bin", program]);
    cargo.args(["--no-default-features", "--features", features]);
    cargo.env("CARGO_TARGET_DIR", &project.target);
    run::seen(&format!("the build of {program}"), &mut cargo)?;
    let built = project.target.join("debug").join(program);
    Ok(run::command(project, &built.to_string_lossy()))
}

/// Puts the pseudo-language in the place of English in `dist/`.
pub(crate) fn speak_pseudo(project: &Project) -> Outcome {
    let folder = project.at("dist/packs");
    let entries = std::fs::read_dir(&folder).or_fault("dist/packs cannot be read")?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if name.starts_with("en-") && name.ends_with(".pack") {
            std::fs::copy(project.target.join("pseudo/en.pack"), &path)
                .or_fault("the pseudo-language cannot be copied")?;
        } else if name.starts_with("en-") {
            std::fs::remove_file(&path).or_fault("a compressed pack cannot be removed")?;
        }
    }
    say::line("   /en/ speaks the pseudo-language; build again without --pseudo for English");
    Ok(())
}

/// Runs Trunk with the project's tools: `cargo xtask trunk serve`.
pub(crate) fn with_trunk(project: &Project, arguments: &[String]) -> Outcome {
    check_data::run(project)?;
    setup::run(project, Purpose::Build, false)?;
    run::seen("trunk", trunk(project)?.args(arguments))
}

/// Trunk without the stack traces of its own faults: the compiler's report above them says it.
fn trunk(project: &Project) -> Outcome<Command> {
    setup::road(project).map_err(|fault| Fault::new(fault.what))?;
    let mut command = run::command(project, &project.cargo_tool("trunk").to_string_lossy());
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    command.env_remove("RUST_BACKTRACE");
    Ok(command)
}
