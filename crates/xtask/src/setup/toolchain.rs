//! The wasm32 target: rustup's when it can be fetched, else Debian's compiler. On both roads the
//! standard library is built from its sources, for size: without the texts of panics, which no
//! visitor reads, the app is a quarter smaller.

use super::{Need, debian};
use crate::fault::{Fault, Outcome};
use crate::project::Project;
use crate::{files, run, say};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The target of the page.
pub(super) const WASM: &str = "wasm32-unknown-unknown";
/// The name under which rustup knows Debian's compiler.
pub(super) const LINKED: &str = "debian-web";
/// rustup waits without end where its server is out of reach.
const PATIENCE: Duration = Duration::from_secs(20);
/// Where Debian keeps the library sources that `build-std` compiles.
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// How this machine builds for wasm32.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Road {
    /// The toolchain in use has the target and the library's sources.
    Rustup,
    /// Debian's compiler, linked into rustup, with Debian's library sources.
    Debian {
        /// The linker's program name, such as `wasm-ld-19`.
        linker: String,
    },
}

/// The need for the target.
pub(super) const TARGET: Need = Need {
    name: "wasm32 target",
    why: "compiles the app for the browser (half a minute)",
    found: |project| {
        road(project).map(|road| match road {
            Road::Rustup => "rustup".to_owned(),
            Road::Debian { linker } => format!("Debian, {linker}"),
        })
    },
    install,
};

/// The road that is open now.
pub(super) fn road(project: &Project) -> Option<Road> {
    if rustup_has_target(project) && rustup_has_sources(project) {
        return Some(Road::Rustup);
    }
    let linker = linker()?;
    let ready = Path::new(DEBIAN_SOURCES).exists()
        && recent_enough(project)
        && run::text(run::command(project, "rustup").args(["toolchain", "list"]))?
            .lines()
            .any(|line| line.split_whitespace().next() == Some(LINKED));
    ready.then_some(Road::Debian { linker })
}

/// The environment of every wasm32 build: the standard library from its sources.
pub(super) const BUILD_STD: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The compiler's flags for the app as it is shipped: a panic ends the program at once, and the
/// page takes over (see `public/boot.template.js`); no text about places in the code; a stack of
/// 256 KB, so that addresses take three bytes.
pub(super) const RELEASE_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort \
     -Zlocation-detail=none -Zfmt-debug=none -Clink-arg=-zstack-size=262144";

/// Whether the compiler in use has the target's libraries.
fn rustup_has_target(project: &Project) -> bool {
    let mut rustc = run::command(project, "rustc");
    run::text(rustc.args(["--print", "target-libdir", "--target", WASM]))
        .is_some_and(|folder| has_core(Path::new(&folder)))
}

/// Whether the compiler in use has the standard library's sources.
fn rustup_has_sources(project: &Project) -> bool {
    let mut rustc = run::command(project, "rustc");
    run::text(rustc.args(["--print", "sysroot"])).is_some_and(|root| {
        Path::new(&root)
            .join("lib/rustlib/src/rust/library/std/Cargo.toml")
            .exists()
    })
}

/// A target's folder counts only with its core library in it.
fn has_core(folder: &Path) -> bool {
    files::walk(folder).is_ok_and(|found| {
        found
            .iter()
            .any(|path| files::relative(folder, path).starts_with("libcore-"))
    })
}

/// The newest `wasm-ld-N` of Debian.
fn linker() -> Option<String> {
    let entries = std::fs::read_dir("/usr/bin").ok()?;
    entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let number = name.strip_prefix("wasm-ld-")?.parse::<u32>().ok()?;
            Some((number, name))
        })
        .max_by_key(|(number, _)| *number)
        .map(|(_, name)| name)
}

/// Whether Debian's compiler is as new as the workspace asks.
fn recent_enough(project: &Project) -> bool {
    let wanted = files::read_text(&project.at("Cargo.toml"))
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("rust-version"))?;
            version(line.split('"').nth(1)?)
        });
    let there = debian_rustc(project).and_then(|text| version(text.split_whitespace().nth(1)?));
    match (wanted, there) {
        (Some(wanted), Some(there)) => there >= wanted,
        (None, Some(_)) => true,
        _ => false,
    }
}

/// What Debian's compiler says of its version.
fn debian_rustc(project: &Project) -> Option<String> {
    run::text(run::command(project, "/usr/bin/rustc").arg("--version"))
}

/// Major and minor number of a version.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Tries rustup for a short while, then Debian.
fn install(project: &Project) -> Outcome {
    say::line(&format!("   rustup target add {WASM} (at most 20 s)"));
    let mut add = run::command(project, "rustup");
    add.args(["target", "add", WASM])
        .env("RUSTUP_MAX_RETRIES", "0");
    let mut added = run::logged(project, "rustup target add", &mut add, PATIENCE);
    if added.is_ok() {
        say::line("   rustup component add rust-src (at most 20 s)");
        let mut sources = run::command(project, "rustup");
        sources
            .args(["component", "add", "rust-src"])
            .env("RUSTUP_MAX_RETRIES", "0");
        added = run::logged(project, "rustup component add", &mut sources, PATIENCE);
    }
    if added.is_ok() && road(project) == Some(Road::Rustup) {
        return Ok(());
    }
    say::line("   rustup's server is out of reach; taking Debian's Rust for the wasm part only");
    by_debian(project).map_err(|fault| match fault.remedy {
        Some(_) => fault,
        None => fault.remedy(format!(
            "run by hand: rustup target add {WASM} && rustup component add rust-src"
        )),
    })
}

/// Debian's compiler, its library sources and its newest linker, known to rustup under a name.
fn by_debian(project: &Project) -> Outcome {
    const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
    debian::refresh_lists(project)?;
    let Some(lld) = debian::newest(project, "lld-") else {
        return Err(Fault::new("no package lld-N is on offer"));
    };
    if !debian::offers(project, &PACKAGES) {
        return Err(Fault::new(format!(
            "the packages {} are not on offer",
            PACKAGES.join(", ")
        )));
    }
    let mut wanted = PACKAGES.to_vec();
    wanted.push(&lld);
    debian::install(project, &wanted)?;
    let mut link = run::command(project, "rustup");
    run::quiet(
        "rustup toolchain link",
        link.args(["toolchain", "link", LINKED, "/usr"]),
    )?;
    if recent_enough(project) {
        return Ok(());
    }
    Err(Fault::new(format!(
        "Debian's compiler is too old: {}",
        debian_rustc(project).unwrap_or_default()
    )))
}

/// The build folder of wasm32, apart from the host's so that the two never wait for each other.
pub(super) fn target_folder(project: &Project) -> PathBuf {
    project.target.join("wasm")
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(version("1.100.0") > version("1.95"));
        assert_eq!(version("nightly"), None);
    }
}
