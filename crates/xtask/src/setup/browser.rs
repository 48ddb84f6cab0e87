//! What only the tests need: a Chromium with its driver, and fonts that are the same everywhere.

use super::{Need, debian};
use crate::project::Project;
use crate::run;
use std::env;
use std::path::{Path, PathBuf};

/// The need for a browser.
pub(super) const BROWSER: Need = Need {
    name: "chromium",
    why: "runs the browser tests (one minute)",
    found: |project| {
        chromedriver()?;
        let program = chromium()?;
        let said = run::text(run::command(project, &program.to_string_lossy()).arg("--version"))?;
        said.split_whitespace()
            .find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
            .map(ToOwned::to_owned)
    },
    install: |project: &Project| debian::install(project, &["chromium", "chromium-driver"]),
};

/// The need for fonts in all six scripts.
pub(super) const FONTS: Need = Need {
    name: "fonts",
    why: "all six languages on the pictures that tests compare (one minute)",
    found: |_| {
        let there = |name: &str| Path::new("/usr/share/fonts").join(name).exists();
        (!debian::is_here()
            || (there("truetype/noto/NotoSans-Regular.ttf") && there("opentype/noto")))
        .then(|| "Noto".to_owned())
    },
    install: |project: &Project| debian::install(project, &["fonts-noto-core", "fonts-noto-cjk"]),
};

/// The installed Chromium, or the one that `FIL_CHROMIUM` names.
pub(crate) fn chromium() -> Option<PathBuf> {
    named(
        "FIL_CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome"],
    )
}

/// The installed driver, or the one that `CHROMEDRIVER` names.
pub(crate) fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER", &["chromedriver"])
}

/// The program that a variable names, else the first of the names on the path.
fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .or_else(|| names.iter().find_map(|name| run::on_path(name)))
}
