//! The authored files, as bytes.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::Path;

/// The authored files by name relative to the data folder (`text/fr.json`), in order.
#[derive(Clone, Debug, Default)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads the JSON files of a data folder and of its folders `text` and `translation`. The schemas, which are made
    /// from the code, and the map, which has its own checksums, stay out.
    ///
    /// # Errors
    /// When the folder or a file cannot be read.
    pub fn read(dir: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for (folder, prefix) in [
            (dir.to_owned(), ""),
            (dir.join("text"), "text/"),
            (dir.join("translation"), "translation/"),
        ] {
            if !folder.is_dir() {
                continue;
            }
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                let name = path.file_name().and_then(|name| name.to_str());
                if let Some(name) = name.filter(|name| name.ends_with(".json")) {
                    files.insert(format!("{prefix}{name}"), std::fs::read(&path)?);
                }
            }
        }
        Ok(Self(files))
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// SHA-256 over names and contents in order of name, each with its length, in 64 hexadecimal
    /// digits.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (name, bytes) in &self.0 {
            for part in [name.as_bytes(), bytes] {
                hasher.update((part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
        }
        hasher
            .finalize()
            .iter()
            .fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            })
    }
}
