//! Where things are: the checkout, its tools folder and its build folders.

use crate::fault::{Fault, Outcome};
use std::env;
use std::path::{Path, PathBuf};

/// The folders of one checkout.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    /// The folder of the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Installed tools, `.tools` unless `FIL_TOOLS` says otherwise.
    pub(crate) tools: PathBuf,
    /// Cargo's target folder for host builds.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Finds the checkout that the current folder belongs to.
    pub(crate) fn find() -> Outcome<Self> {
        let start = env::current_dir()
            .map_err(|error| Fault::new(format!("the current folder cannot be read: {error}")))?;
        let root = start
            .ancestors()
            .find(|folder| is_root(folder))
            .ok_or_else(|| {
                Fault::new("no workspace Cargo.toml here or above")
                    .remedy("run cargo xtask inside the checkout")
            })?
            .to_path_buf();
        let under_root = |name: &str| env::var_os(name).map(|value| root.join(value));
        Ok(Self {
            tools: under_root("FIL_TOOLS").unwrap_or_else(|| root.join(".tools")),
            target: under_root("CARGO_TARGET_DIR").unwrap_or_else(|| root.join("target")),
            root,
        })
    }

    /// A path inside the checkout.
    pub(crate) fn at(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The wrappers that stand before the real tools on the path.
    pub(crate) fn wrappers(&self) -> PathBuf {
        self.tools.join("bin")
    }

    /// Where `cargo install` puts programs.
    pub(crate) fn cargo_root(&self) -> PathBuf {
        self.tools.join("cargo")
    }

    /// A program installed by `cargo install`.
    pub(crate) fn cargo_tool(&self, name: &str) -> PathBuf {
        self.cargo_root().join("bin").join(name)
    }

    /// A program installed by npm.
    pub(crate) fn npm_tool(&self, name: &str) -> PathBuf {
        self.at("node_modules").join(".bin").join(name)
    }
}

/// A workspace root has a `Cargo.toml` with a `[workspace]` table.
fn is_root(folder: &Path) -> bool {
    std::fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|text| text.lines().any(|line| line.trim() == "[workspace]"))
}
