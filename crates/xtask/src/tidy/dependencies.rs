//! Who may know whom, read from cargo's metadata.

use super::Finding;
use crate::fault::{OrFault, Outcome};
use crate::project::Project;
use crate::run;
use serde_json::Value;

/// What a crate may depend on.
struct Allowed {
    /// The crate.
    name: &'static str,
    /// Our crates that it may know in its code.
    ours: &'static [&'static str],
    /// Our crates that only its build script may know.
    build: &'static [&'static str],
    /// Whether crates of others are allowed at all.
    others: bool,
}

/// A row of the table below.
const fn allow(
    name: &'static str,
    ours: &'static [&'static str],
    build: &'static [&'static str],
    others: bool,
) -> Allowed {
    Allowed {
        name,
        ours,
        build,
        others,
    }
}

/// The whole house. A crate that is not here is a finding.
const HOUSE: &[Allowed] = &[
    allow("fil-domain", &[], &[], false),
    allow("fil-geometry", &[], &[], false),
    allow("fil-compiler", &["fil-domain", "fil-geometry"], &[], true),
    allow(
        "fil-dataset",
        &["fil-domain", "fil-geometry"],
        &["fil-compiler"],
        true,
    ),
    allow("fil-explorer", &["fil-domain", "fil-geometry"], &[], false),
    allow("kiosk-host", &[], &[], true),
    // Stands in for the crate of others that has this name.
    allow("wasm-streams", &[], &[], true),
    allow("xtask", &["fil-compiler"], &[], true),
    allow(
        "fil-a-fil",
        &["fil-dataset", "fil-domain", "fil-explorer", "fil-geometry"],
        &[],
        true,
    ),
];

/// Checks every crate of the workspace.
pub(super) fn check(project: &Project) -> Outcome<Vec<Finding>> {
    let mut cargo = run::command(project, "cargo");
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version=1"]);
    let text = run::quiet("cargo metadata", &mut cargo)?;
    let metadata: Value = serde_json::from_slice(&text).or_fault("cargo metadata is no JSON")?;
    Ok(findings(&metadata))
}

/// All broken rules in cargo's metadata.
fn findings(metadata: &Value) -> Vec<Finding> {
    let mut found = Vec::new();
    for package in list(metadata, "packages") {
        let name = word(package, "name");
        let mut add = |what: String| {
            found.push(Finding {
                place: format!("crate {name}"),
                line: None,
                what,
            });
        };
        let Some(allowed) = HOUSE.iter().find(|allowed| allowed.name == name) else {
            add(
                "unknown to crates/xtask/src/tidy/dependencies.rs: say there whom it may know"
                    .into(),
            );
            continue;
        };
        for dependency in list(package, "dependencies") {
            let other = word(dependency, "name");
            let kind = word(dependency, "kind");
            if !permits(allowed, other, kind) {
                add(format!("may not depend on {other}: see ARCHITECTURE.md"));
            }
        }
    }
    found
}

/// Whether a crate may have a dependency of a kind (`""` is the ordinary one).
fn permits(allowed: &Allowed, other: &str, kind: &str) -> bool {
    let ours = HOUSE.iter().any(|row| row.name == other);
    match (kind, ours) {
        ("dev", _) => true,
        ("build", true) => allowed.ours.contains(&other) || allowed.build.contains(&other),
        (_, true) => allowed.ours.contains(&other),
        (_, false) => allowed.others,
    }
}

/// A list in a JSON object.
fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// A text in a JSON object, empty when there is none.
fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::findings;
    use serde_json::json;

    fn count(name: &str, dependency: &str, kind: Option<&str>) -> usize {
        let package =
            json!({ "name": name, "dependencies": [{ "name": dependency, "kind": kind }] });
        findings(&json!({ "packages": [package] })).len()
    }

    #[test]
    fn the_core_knows_nobody() {
        assert_eq!(count("fil-domain", "serde", None), 1);
        assert_eq!(count("fil-geometry", "fil-domain", None), 1);
        assert_eq!(count("fil-domain", "proptest", Some("dev")), 0);
    }

    #[test]
    fn the_compiler_is_only_for_building() {
        assert_eq!(count("fil-dataset", "fil-compiler", None), 1);
        assert_eq!(count("fil-dataset", "fil-compiler", Some("build")), 0);
        assert_eq!(count("fil-explorer", "fil-dataset", None), 1);
        assert_eq!(count("xtask", "fil-domain", None), 1);
    }

    #[test]
    fn a_new_crate_is_asked_for_its_place() {
        assert_eq!(count("fil-new", "serde", None), 1);
    }
}
