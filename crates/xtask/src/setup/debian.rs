//! Debian's package manager: as root, or as a person who may become root without a password.

use crate::fault::{Fault, Outcome};
use crate::project::Project;
use crate::{run, say};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How long one package installation may take.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Whether the machine has Debian's package manager.
pub(crate) fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages, or says the command that the person must run.
pub(crate) fn install(project: &Project, packages: &[&str]) -> Outcome {
    let words = packages.join(" ");
    let by_hand = format!("apt-get install --no-install-recommends {words}");
    if !is_here() {
        return Err(
            Fault::new(format!("this machine has no apt-get to install {words}"))
                .remedy("install the same programs with this system's package manager, then run the verb again"),
        );
    }
    let Some(prefix) = privilege(project) else {
        return Err(
            Fault::new(format!("{words} must be installed and this user may not"))
                .remedy(format!("run once: sudo {by_hand}")),
        );
    };
    refresh(project, prefix)?;
    say::line(&format!("   {by_hand}"));
    let mut command = apt(project, prefix, "apt-get");
    command
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages);
    run::logged(project, "apt install", &mut command, LIMIT)
        .map_err(|fault| fault.remedy(format!("run by hand and read its answer: {by_hand}")))
}

/// The newest installable package whose name is `prefix` and a number, such as `lld-19`.
pub(crate) fn newest(project: &Project, prefix: &str) -> Option<String> {
    let pattern = format!("^{prefix}[0-9]+$");
    let mut search = run::command(project, "apt-cache");
    let listing = run::text(search.args(["search", "--names-only", &pattern]))?;
    listing
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter_map(|name| Some((name.strip_prefix(prefix)?.parse::<u32>().ok()?, name)))
        .max_by_key(|(number, _)| *number)
        .map(|(_, name)| name.to_owned())
}

/// Whether every package can be installed.
pub(crate) fn offers(project: &Project, packages: &[&str]) -> bool {
    packages.iter().all(|package| {
        let mut policy = run::command(project, "apt-cache");
        run::text(policy.args(["policy", package])).is_some_and(|text| {
            text.lines()
                .any(|line| line.trim().starts_with("Candidate:") && !line.contains("(none)"))
        })
    })
}

/// Fetches the list of packages once a run when the machine has an old or no list.
pub(crate) fn refresh_lists(project: &Project) -> Outcome {
    match privilege(project) {
        Some(prefix) if is_here() => refresh(project, prefix),
        _ => Ok(()),
    }
}

/// `apt-get update`, at most once in a run.
fn refresh(project: &Project, prefix: &[&str]) -> Outcome {
    static DONE: std::sync::Once = std::sync::Once::new();
    let mut result = Ok(());
    DONE.call_once(|| {
        say::line("   apt-get update (half a minute)");
        let mut command = apt(project, prefix, "apt-get");
        command.arg("update");
        result = run::logged(project, "apt update", &mut command, LIMIT);
    });
    result
}

/// The words to put before a command that needs root; none when it is out of reach.
fn privilege(project: &Project) -> Option<&'static [&'static str]> {
    let user = run::text(run::command(project, "id").arg("-u"))?;
    if user == "0" {
        return Some(&[]);
    }
    run::text(run::command(project, "sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"] as _)
}

/// A command with its prefix, asking nothing.
fn apt(project: &Project, prefix: &[&str], program: &str) -> Command {
    let mut words =
        prefix
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", program]);
    let mut command = run::command(project, words.next().unwrap_or(program));
    command.args(words);
    command
}
