//! Reading, writing and walking folders, with faults that name the path.

use crate::fault::{OrFault, Outcome};
use std::fs;
use std::path::{Path, PathBuf};

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).or_fault(format!("cannot read {}", path.display()))
}

/// The text of a file.
pub(crate) fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).or_fault(format!("cannot read {}", path.display()))
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).or_fault(format!("cannot write {}", path.display()))
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Outcome {
    fs::create_dir_all(path).or_fault(format!("cannot make the folder {}", path.display()))
}

/// Removes a file that must be there.
pub(crate) fn remove(path: &Path) -> Outcome {
    fs::remove_file(path).or_fault(format!("cannot remove {}", path.display()))
}

/// Removes a folder and all in it; none is fine.
pub(crate) fn remove_folder(path: &Path) -> Outcome {
    if path.exists() {
        fs::remove_dir_all(path).or_fault(format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// All files below a folder, sorted; a folder that is not there has none.
pub(crate) fn walk(folder: &Path) -> Outcome<Vec<PathBuf>> {
    walk_without(folder, "")
}

/// Like [`walk`], but stays out of folders of one name.
pub(crate) fn walk_without(folder: &Path, left_out: &str) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        if !next.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&next).or_fault(format!("cannot list {}", next.display()))?;
        for entry in entries {
            let entry = entry.or_fault(format!("cannot list {}", next.display()))?;
            let path = entry.path();
            if entry.file_name() == left_out {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path below `folder`, with forward slashes.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder)
        .unwrap_or(path)
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// Whether the file name ends in `.extension`.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// Copies every file below `from` for which `wanted(relative path)` holds.
pub(crate) fn copy_tree(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> Outcome {
    for path in walk(from)? {
        let name = relative(from, &path);
        if wanted(&name) {
            write(&to.join(&name), read(&path)?)?;
        }
    }
    Ok(())
}
