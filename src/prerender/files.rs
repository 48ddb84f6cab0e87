//! Files of the programs that write pages: every fault names its file in plain words.

use std::path::{Path, PathBuf};

/// The path after a name on the command line.
///
/// # Errors
/// When the name or its path is missing.
pub fn argument(name: &str) -> Result<PathBuf, String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments
        .nth(1)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is missing"))
}

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|fault| format!("{} cannot be read: {fault}", path.display()))
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{} is not UTF-8", path.display()))
}

/// Writes a file and the folders above it.
///
/// # Errors
/// When one of them cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    let fault = |fault| format!("{} cannot be written: {fault}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fault)?;
    }
    std::fs::write(path, text).map_err(fault)
}
