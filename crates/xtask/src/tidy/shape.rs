//! Rules about files: length, what a `mod.rs` holds, spaces, lock files.

use super::Finding;
use super::texts::Text;
use crate::project::Project;

/// The most lines of a file that a person keeps.
const CAP: usize = 400;

/// Longer files, each with its reason: the page's messages are one list, read by key.
const LONGER: &[&str] = &["crates/domain/src/message.rs"];

/// A file that does not fit in a head is two files.
pub(super) fn file_cap(text: &Text) -> Vec<Finding> {
    let made = text.path.contains("snapshots/")
        || text.path.contains("generated")
        || LONGER.contains(&text.path.as_str());
    let length = text.body.lines().count();
    if made || length <= CAP || !["rs", "css", "mjs", "js"].contains(&text.ending()) {
        return Vec::new();
    }
    vec![Finding::file(
        text,
        format!("{length} lines, at most {CAP}: split by purpose"),
    )]
}

/// In the app and the libraries a `mod.rs` is a table of contents. The tool is excused: its
/// verbs begin there.
pub(super) fn mod_holds_no_code(text: &Text) -> Vec<Finding> {
    if text.name() != "mod.rs" || text.below("crates/xtask") {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        let line = line.trim_start();
        let line = line
            .strip_prefix("pub(crate) ")
            .or_else(|| line.strip_prefix("pub(super) "))
            .or_else(|| line.strip_prefix("pub "))
            .unwrap_or(line);
        [
            "fn ",
            "struct ",
            "enum ",
            "impl ",
            "impl<",
            "trait ",
            "const ",
            "static ",
            "async fn ",
        ]
        .iter()
        .any(|begin| line.starts_with(begin))
        .then(|| "a mod.rs holds its doc, mod lines and re-exports: move the code".to_owned())
    })
}

/// No space at the end of a line.
pub(super) fn no_trailing_space(text: &Text) -> Vec<Finding> {
    let kept = text.path.contains("snapshots/") || text.ending() == "snap";
    if kept {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        line.ends_with([' ', '\t'])
            .then(|| "space at the end of the line".to_owned())
    })
}

/// Both lock files are there, and npm's names no server.
pub(super) fn lock_files(project: &Project) -> Vec<Finding> {
    ["Cargo.lock", "package-lock.json"]
        .into_iter()
        .filter_map(|name| {
            let body = std::fs::read_to_string(project.at(name)).ok();
            lock_file(name, body.as_deref())
        })
        .collect()
}

/// One lock file.
fn lock_file(name: &str, body: Option<&str>) -> Option<Finding> {
    let what = match body {
        None => "missing: the same versions on every machine need it",
        Some(text) if name.ends_with(".json") && text.contains("\"resolved\": \"http") => {
            "names a server: npm install with the project's .npmrc"
        }
        Some(_) => return None,
    };
    Some(Finding {
        place: name.to_owned(),
        line: None,
        what: what.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::count;
    use super::{file_cap, lock_file, mod_holds_no_code, no_trailing_space};

    #[test]
    fn long_files() {
        assert_eq!(count(file_cap, "src/a.rs", &"x\n".repeat(401)), 1);
        assert_eq!(count(file_cap, "src/a.rs", &"x\n".repeat(400)), 0);
        assert_eq!(count(file_cap, "data/a.json", &"x\n".repeat(401)), 0);
    }

    #[test]
    fn code_in_a_table_of_contents() {
        let rule = mod_holds_no_code;
        assert_eq!(count(rule, "src/a/mod.rs", "pub(crate) fn x() {}"), 1);
        assert_eq!(
            count(rule, "src/a/mod.rs", "//! Doc.\nmod b;\npub use b::C;"),
            0
        );
    }

    #[test]
    fn spaces_at_the_end() {
        assert_eq!(count(no_trailing_space, "a.md", "x \ny\t\nz"), 2);
    }

    #[test]
    fn locks() {
        assert!(lock_file("Cargo.lock", None).is_some());
        let server = concat!("\"resolved\": \"http", "s://x\"");
        assert!(lock_file("package-lock.json", Some(server)).is_some());
        assert!(lock_file("package-lock.json", Some("{}")).is_none());
    }
}
