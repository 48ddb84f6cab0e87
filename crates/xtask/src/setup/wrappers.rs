//! Small programs that stand before the real ones on the path of Trunk and cargo.
//!
//! - `cargo`: a build for wasm32 gets its own folder, the standard library from its sources and, on
//!   Debian's road, Debian's toolchain; a release also the flags for size. Everything else goes to
//!   the ordinary cargo untouched.
//! - `wasm-opt`: the one of the lock file (older ones of the system miscompile silently), with what
//!   it may know of this app: memory starts empty, nothing lies in its first kilobyte. Control flow
//!   is laid out anew from scratch and everything repeated until nothing shrinks (1 KB on the wire).
//!   Hints of alignment, which engines ignore, are made alike.

use super::toolchain::{BUILD_STD, LINKED, RELEASE_FLAGS, Road, WASM, road, target_folder};
use crate::fault::Outcome;
use crate::files;
use crate::project::Project;
use std::path::Path;

/// Writes the wrappers when they differ from what this machine needs.
pub(super) fn write(project: &Project) -> Outcome {
    let folder = project.wrappers();
    if let Some(road) = road(project) {
        put(&folder.join("cargo"), &cargo(project, &road))?;
    }
    put(&folder.join("wasm-opt"), &wasm_opt(project))
}

/// The cargo wrapper.
fn cargo(project: &Project, road: &Road) -> String {
    let target = target_folder(project);
    let mut wasm = format!("    export CARGO_TARGET_DIR='{}'\n", target.display());
    let mut run = "exec cargo";
    let linked;
    for (name, value) in BUILD_STD {
        wasm.push_str(&format!("    export {name}='{value}'\n"));
    }
    let flags = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    wasm.push_str(&format!(
        "    case \" $* \" in *' --release '*) export {flags}='{RELEASE_FLAGS}' ;; esac\n"
    ));
    if let Road::Debian { linker } = road {
        wasm.push_str(&format!(
            "    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER='{linker}'\n"
        ));
        wasm.push_str("    unset RUSTC RUSTDOC RUSTUP_TOOLCHAIN\n");
        linked = format!("exec rustup run {LINKED} cargo");
        run = &linked;
    }
    format!(
        r#"#!/bin/sh
# Written by `cargo xtask setup`; see crates/xtask/src/setup/wrappers.rs.
here=$(dirname "$0")
clean=
old=$IFS
IFS=:
for folder in $PATH; do
    [ "$folder" = "$here" ] || clean="$clean${{clean:+:}}$folder"
done
IFS=$old
export PATH="$clean"
case " $* " in
*{WASM}*)
{wasm}    {run} "$@" ;;
esac
exec cargo "$@"
"#
    )
}

/// The wasm-opt wrapper. After the passes for size the local variables are laid out once more: that
/// makes no code smaller, but more of it alike, which the compression sees. For the same reason few
/// functions go into their callers: the two limits are those of the smallest compressed app.
fn wasm_opt(project: &Project) -> String {
    format!(
        "#!/bin/sh\nexec node '{}' \"$@\" --low-memory-unused --zero-filled-memory \\\n    \
         --flatten --rereloop -Oz -Oz --converge \\\n    \
         --simplify-locals --vacuum --optimize-instructions \\\n    \
         --merge-locals --coalesce-locals --reorder-locals --dealign \\\n    \
         --one-caller-inline-max-function-size=220 --always-inline-max-function-size=5 \\\n    \
         --strip-producers --strip-target-features\n",
        project.at("node_modules/binaryen/bin/wasm-opt").display()
    )
}

/// Writes an executable file if its text is another one.
fn put(path: &Path, text: &str) -> Outcome {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    files::write(path, text)?;
    make_executable(path)
}

/// Gives everyone the right to run it.
#[cfg(unix)]
fn make_executable(path: &Path) -> Outcome {
    use crate::fault::OrFault as _;
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
        .or_fault(format!("cannot make {} executable", path.display()))
}

/// Other systems need no such right.
#[cfg(not(unix))]
fn make_executable(_path: &Path) -> Outcome {
    Ok(())
}
