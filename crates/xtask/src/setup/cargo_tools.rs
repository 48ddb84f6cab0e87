//! Programs that cargo installs into the tools folder: wasm-bindgen and Trunk.

use super::Need;
use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::{files, run, say};
use std::time::Duration;

/// The version of Trunk that this toolchain can build.
const TRUNK_VERSION: &str = "0.21.14";
/// How long one installation may take.
const LIMIT: Duration = Duration::from_secs(40 * 60);

/// The need for wasm-bindgen.
pub(super) const WASM_BINDGEN: Need = Need {
    name: "wasm-bindgen",
    why: "makes the bridge between the app and the browser (2 to 5 minutes, once)",
    found: |project| {
        let there = installed(project, "wasm-bindgen")?;
        (there == locked_wasm_bindgen(project).ok()?).then_some(there)
    },
    install: |project| {
        let version = locked_wasm_bindgen(project)?;
        install(project, "wasm-bindgen-cli", &version)
    },
};

/// The need for Trunk.
pub(super) const TRUNK: Need = Need {
    name: "trunk",
    why: "builds the page (4 to 8 minutes, once)",
    found: |project| installed(project, "trunk").filter(|version| version == TRUNK_VERSION),
    install: |project| install(project, "trunk", TRUNK_VERSION),
};

/// The version that an installed program says of itself.
fn installed(project: &Project, name: &str) -> Option<String> {
    let path = project.cargo_tool(name);
    if !path.exists() {
        return None;
    }
    let said = run::text(run::command(project, &path.to_string_lossy()).arg("--version"))?;
    said.split_whitespace().nth(1).map(ToOwned::to_owned)
}

/// The version of the `wasm-bindgen` crate in the lock file: program and crate must be equal.
fn locked_wasm_bindgen(project: &Project) -> Outcome<String> {
    let text = files::read_text(&project.at("Cargo.lock"))
        .map_err(|fault| fault.remedy("run cargo generate-lockfile"))?;
    locked(&text, "wasm-bindgen").or_fault("Cargo.lock names no wasm-bindgen")
}

/// The version of a package in the text of a lock file.
fn locked(text: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != name);
    lines.next()?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
        .map(ToOwned::to_owned)
}

/// `cargo install`, built fast rather than fast when running.
fn install(project: &Project, package: &str, version: &str) -> Outcome {
    say::line(&format!(
        "   cargo install {package} {version} into {}",
        files::relative(&project.root, &project.cargo_root())
    ));
    let mut cargo = run::command(project, "cargo");
    cargo
        .args([
            "install",
            "--locked",
            "--force",
            package,
            "--version",
            version,
        ])
        .arg("--root")
        .arg(project.cargo_root())
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_TARGET_DIR", project.tools.join("target"));
    run::logged(project, package, &mut cargo, LIMIT)?;
    let program = package.trim_end_matches("-cli");
    match installed(project, program) {
        Some(found) if found == version => files::remove_folder(&project.tools.join("target")),
        found => Err(Fault::new(format!(
            "{program} {version} was installed but answers {}",
            found.unwrap_or_else(|| "nothing".to_owned())
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::locked;

    #[test]
    fn the_lock_file_tells_the_version() {
        let text = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked(text, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(locked(text, "leptos"), None);
    }
}
