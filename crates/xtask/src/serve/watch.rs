//! Watching the sources by their times, each second. No system service, works on any disk.

use crate::fault::Outcome;
use crate::files;
use crate::project::Project;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What makes the page.
const SOURCES: &[&str] = &[
    "data",
    "src",
    "style",
    "public",
    "crates",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];
/// The time between two looks.
const ROUND: Duration = Duration::from_secs(1);

/// Path, time and length of every source: equal means unchanged.
type Look = Vec<(PathBuf, SystemTime, u64)>;

/// Looks each second for ever and calls `changed` once a change has come to rest.
pub(super) fn rounds(project: &Project, watching: bool, changed: impl Fn()) -> Outcome {
    let mut built = look(project);
    let mut before = built.clone();
    loop {
        std::thread::sleep(ROUND);
        if !watching {
            continue;
        }
        let now = look(project);
        if now != built && now == before {
            changed();
            built = now;
        } else {
            before = now;
        }
    }
}

/// One look at all sources.
fn look(project: &Project) -> Look {
    let mut all = Vec::new();
    for source in SOURCES {
        let path = project.at(source);
        if path.is_file() {
            note(&path, &mut all);
        }
        for file in files::walk_without(&path, "node_modules").unwrap_or_default() {
            note(&file, &mut all);
        }
    }
    all
}

/// Notes a file; one that vanished meanwhile is simply not there.
fn note(path: &Path, all: &mut Look) {
    if let Ok(known) = path.metadata() {
        let time = known.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        all.push((path.to_path_buf(), time, known.len()));
    }
}
