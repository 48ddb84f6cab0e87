//! The texts that the rules read: all files of the checkout that belong to it.

use crate::fault::Outcome;
use crate::files;
use crate::project::Project;
use crate::run;
use std::path::PathBuf;

/// One file.
#[derive(Debug)]
pub(super) struct Text {
    /// Its path from the root, with forward slashes.
    pub(super) path: String,
    /// What it says.
    pub(super) body: String,
}

impl Text {
    /// The ending of the file name.
    pub(super) fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    /// The file name.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it lies below a folder.
    pub(super) fn below(&self, folder: &str) -> bool {
        self.path
            .strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    }
}

/// All texts: what git knows or would take in. Binary files are left out.
pub(super) fn all(project: &Project) -> Outcome<Vec<Text>> {
    let paths = listed(project).map_or_else(|| walked(project), Ok)?;
    let texts = paths.into_iter().filter_map(|path| {
        let body = std::fs::read(&path).ok()?;
        Some(Text {
            path: files::relative(&project.root, &path),
            body: String::from_utf8(body).ok()?,
        })
    });
    Ok(texts.filter(|text| !text.body.contains('\0')).collect())
}

/// The list that git gives.
fn listed(project: &Project) -> Option<Vec<PathBuf>> {
    let mut git = run::command(project, "git");
    let text = run::text(git.args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    Some(text.lines().map(|line| project.at(line)).collect())
}

/// Without git: everything but what is never taken in.
fn walked(project: &Project) -> Outcome<Vec<PathBuf>> {
    let mut found = files::walk_without(&project.root, "node_modules")?;
    found.retain(|path| {
        let name = files::relative(&project.root, path);
        !["target/", "dist/", ".tools/", ".git/"]
            .iter()
            .any(|folder| name.starts_with(folder))
    });
    Ok(found)
}
