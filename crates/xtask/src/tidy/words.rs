//! Words that no file of the project may hold. They are spelled in pieces here, so that this
//! file keeps its own rule.

use super::Finding;
use super::texts::Text;

/// Marks of unfinished work.
const OPEN_ENDS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("X", "XX"),
];
/// Servers of package registries: mirrors must work too.
const HOSTS: &[&str] = &[
    concat!("registry.", "npmjs.org"),
    concat!("static.", "crates.io"),
    concat!("index.", "crates.io"),
    concat!("registry.", "yarnpkg.com"),
    concat!("files.", "pythonhosted.org"),
];
/// Beginnings of paths that exist on one machine only.
const PATHS: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
    concat!("/ro", "ot/"),
];

/// Work is finished or in the list of issues.
pub(super) fn no_open_ends(text: &Text) -> Vec<Finding> {
    if text.name().contains("lock") || text.below("data") {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        OPEN_ENDS
            .iter()
            .find(|word| as_word(line, word))
            .map(|word| format!("{word}: finish it or write an issue"))
    })
}

/// No registry by name.
pub(super) fn no_registry_hosts(text: &Text) -> Vec<Finding> {
    Finding::lines(text, |line| {
        HOSTS
            .iter()
            .find(|host| line.contains(*host))
            .map(|host| format!("names the registry {host}: leave the host out"))
    })
}

/// No path of one machine.
pub(super) fn no_machine_paths(text: &Text) -> Vec<Finding> {
    Finding::lines(text, |line| {
        PATHS
            .iter()
            .find(|path| begins_a_path(line, path))
            .map(|path| format!("a path of one machine ({path}): write it from the root"))
    })
}

/// Whether the path stands in the line at its beginning, not in the middle of a longer path.
fn begins_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-/}$)".contains(letter))
    })
}

/// Whether the word stands alone in the line.
fn as_word(line: &str, word: &str) -> bool {
    let letters = |letter: char| !letter.is_alphanumeric() && letter != '_';
    line.split(letters).any(|part| part == word)
}

#[cfg(test)]
mod tests {
    use super::super::tests::count;
    use super::{HOSTS, OPEN_ENDS, PATHS, no_machine_paths, no_open_ends, no_registry_hosts};

    #[test]
    fn every_word_is_found() {
        for word in OPEN_ENDS {
            assert_eq!(count(no_open_ends, "src/a.rs", &format!("// {word}: x")), 1);
        }
        for host in HOSTS {
            assert_eq!(
                count(no_registry_hosts, "a.json", &format!("https://{host}/x")),
                1
            );
        }
        for path in PATHS {
            assert_eq!(count(no_machine_paths, "a.md", &format!("cd {path}x")), 1);
            assert_eq!(
                count(no_machine_paths, "a.md", &format!("https://x.org{path}x")),
                0
            );
        }
    }
}
