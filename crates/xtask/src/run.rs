//! Running other programs: seen by the reader, captured, or logged with a heartbeat.

use crate::fault::{Fault, OrFault, Outcome};
use crate::files;
use crate::project::Project;
use crate::say;
use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often a long silent step says that it still runs.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How often a running step is looked at.
const GLANCE: Duration = Duration::from_millis(100);

/// A command in the checkout with the project's tools first on the path.
///
/// What cargo tells a running program about its package is taken away, so that a cargo inside
/// sees what it would see on its own.
pub(crate) fn command(project: &Project, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(&project.root).stdin(Stdio::null());
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    // Trunk reads NO_COLOR as a flag and refuses its usual value.
    command.env_remove("NO_COLOR");
    command.env("PATH", path_with_tools(project));
    command
}

/// The path with wrappers first, then installed tools, then the rest.
fn path_with_tools(project: &Project) -> OsString {
    let mut folders = vec![project.wrappers(), project.cargo_root().join("bin")];
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path).filter(|folder| *folder != project.wrappers()));
    }
    env::join_paths(folders).unwrap_or_default()
}

/// Where a program is on the path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

/// The standard output of a program that ended well, trimmed; none when it is absent or failed.
pub(crate) fn text(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs with its output in view.
pub(crate) fn seen(name: &str, command: &mut Command) -> Outcome {
    let status = command
        .status()
        .or_fault(format!("{name} cannot be started"))?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::new(format!("{name} failed ({status})")))
    }
}

/// Runs quietly; what it wrote is shown when it fails.
pub(crate) fn quiet(name: &str, command: &mut Command) -> Outcome<Vec<u8>> {
    let output = command
        .output()
        .or_fault(format!("{name} cannot be started"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Fault::new(format!(
        "{name} failed ({})\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )))
}

/// Runs with its output in a log file, a heartbeat while it lasts, and a limit.
pub(crate) fn logged(
    project: &Project,
    name: &str,
    command: &mut Command,
    limit: Duration,
) -> Outcome {
    let folder = project.tools.join("logs");
    files::make_folder(&folder)?;
    let path = folder.join(format!("{}.log", name.replace(' ', "-")));
    let log = File::create(&path).or_fault(format!("cannot write {}", path.display()))?;
    let second = log
        .try_clone()
        .or_fault(format!("cannot write {}", path.display()))?;
    let mut child = command
        .stdout(log)
        .stderr(second)
        .spawn()
        .or_fault(format!("{name} cannot be started"))?;
    let ended = wait(name, &mut child, limit)?;
    if ended {
        return Ok(());
    }
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines
        .get(lines.len().saturating_sub(30)..)
        .unwrap_or_default();
    Err(Fault::new(format!(
        "{name} did not succeed; the end of {}:\n{}",
        files::relative(&project.root, &path),
        tail.join("\n")
    )))
}

/// Waits for a child; true when it ended well, false when it failed or was stopped at the limit.
fn wait(name: &str, child: &mut Child, limit: Duration) -> Outcome<bool> {
    let start = Instant::now();
    let mut told = start;
    loop {
        if let Some(status) = child
            .try_wait()
            .or_fault(format!("{name} cannot be watched"))?
        {
            return Ok(status.success());
        }
        if start.elapsed() > limit {
            say::line(&format!("   {name}: no end after {}, stopped", time(limit)));
            let _ = child.kill();
            let _ = child.wait();
            return Ok(false);
        }
        if told.elapsed() > HEARTBEAT {
            told = Instant::now();
            say::line(&format!("   {name}: running for {}", time(start.elapsed())));
        }
        std::thread::sleep(GLANCE);
    }
}

/// A duration as a person reads it.
pub(crate) fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds >= 60 {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}
