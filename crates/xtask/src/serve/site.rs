//! A finished folder in memory: files with their compressed copies, types and headers.

use crate::fault::{Fault, OrFault, Outcome};
use crate::{files, hash};
use std::collections::BTreeMap;
use std::path::Path;

/// Files that speak to servers and are never sent.
const HIDDEN: &[&str] = &["_headers", ".htaccess", "nginx.conf"];

/// A path pattern with its headers, name and value.
type Block = (String, Vec<(String, String)>);

/// One file as it is sent.
#[derive(Debug, Default)]
pub(crate) struct Served {
    /// The bytes as they are.
    pub(crate) plain: Vec<u8>,
    /// The brotli copy.
    pub(crate) br: Option<Vec<u8>>,
    /// The gzip copy.
    pub(crate) gz: Option<Vec<u8>>,
    /// The digest for `ETag`.
    pub(crate) digest: String,
}

/// A folder and its headers.
#[derive(Debug, Default)]
pub(crate) struct Site {
    /// Files by path with forward slashes.
    pub(crate) files: BTreeMap<String, Served>,
    /// Header blocks of `_headers`: path pattern, then name and value.
    pub(crate) headers: Vec<Block>,
}

impl Site {
    /// Reads a folder.
    pub(crate) fn load(folder: &Path) -> Outcome<Self> {
        if !folder.join("index.html").exists() {
            return Err(
                Fault::new(format!("{} has no index.html", folder.display()))
                    .remedy("run cargo xtask build"),
            );
        }
        let mut site = Self {
            headers: parse_headers(&files::read_text(&folder.join("_headers"))?)?,
            ..Self::default()
        };
        for path in files::walk(folder)? {
            let name = files::relative(folder, &path);
            let compressed = files::has_extension(&path, "br") || files::has_extension(&path, "gz");
            if compressed || HIDDEN.contains(&name.as_str()) || name.starts_with(".stage/") {
                continue;
            }
            let plain = files::read(&path)?;
            let copy = |ending: &str| files::read(&folder.join(format!("{name}.{ending}"))).ok();
            let served = Served {
                digest: hash::name_part(&plain),
                br: copy("br"),
                gz: copy("gz"),
                plain,
            };
            site.files.insert(name, served);
        }
        Ok(site)
    }

    /// The headers of a path that begins with a slash.
    pub(crate) fn headers_of(&self, path: &str) -> Vec<(&str, &str)> {
        self.headers
            .iter()
            .filter(|(pattern, _)| match pattern.strip_suffix('*') {
                Some(prefix) => path.starts_with(prefix),
                None => pattern == path,
            })
            .flat_map(|(_, headers)| headers)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

/// Reads `_headers`: a path a line, then its headers, indented.
fn parse_headers(text: &str) -> Outcome<Vec<Block>> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if !line.starts_with(' ') {
            blocks.push((line.to_owned(), Vec::new()));
            continue;
        }
        let place = || format!("dist/_headers: {line}");
        let (name, value) = line.trim().split_once(": ").or_fault(place())?;
        let (_, headers) = blocks.last_mut().or_fault(place())?;
        headers.push((name.to_owned(), value.to_owned()));
    }
    Ok(blocks)
}

#[cfg(test)]
mod tests {
    use super::{Site, parse_headers};

    #[test]
    fn headers_apply_by_path() {
        let site = Site {
            headers: parse_headers("/*\n  A: 1: 2\n/x.js\n  B: 3\n").unwrap(),
            ..Site::default()
        };
        assert_eq!(site.headers_of("/x.js"), [("A", "1: 2"), ("B", "3")]);
        assert_eq!(site.headers_of("/en/"), [("A", "1: 2")]);
        assert!(parse_headers("  A: 1").is_err());
    }
}
