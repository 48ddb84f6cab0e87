//! `budget`: what travels, by file, against its limit.

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::{files, run, say, table};
use std::path::Path;

/// A kibibyte.
const KB: u64 = 1024;
/// Where the map's outlines lie, in the sources.
const OUTLINES: &str = "data/map";

/// The app with the outlines of the map, the facts and the French texts: 150 KB for list, map, timeline
/// and cards, 30 KB for the threads between them, 4 KB for making each part in a frame of its own, 8 KB
/// for six languages: time from right to left, digits, notes of translation, queries in another one.
const APP: u64 = 192 * KB;

/// The program of pictures with its own copy of map, facts and French texts.
const PICTURES: u64 = 170 * KB;

/// One line of the budget.
struct Line {
    /// What it is.
    name: String,
    /// Bytes as they are.
    raw: u64,
    /// Bytes on the wire.
    wire: u64,
    /// The most bytes on the wire, if limited.
    limit: Option<u64>,
}

/// Says the table; a fault when anything is over its limit.
pub(crate) fn run(project: &Project) -> Outcome {
    let dist = project.at("dist");
    let page = part(&dist, "the French start page", |name| name == "index.html")?;
    let css = part(&dist, "stylesheet", |name| {
        name.starts_with("style-") && name.ends_with(".css")
    })?;
    let wasm = part(&dist, "app (wasm)", |name| {
        name.starts_with("fil-a-fil-") && name.ends_with(".wasm")
    })?;
    let pictures = part(&dist, "program of pictures, when asked for", |name| {
        name.starts_with("picture-") && !name.ends_with(".br") && !name.ends_with(".gz")
    })?;
    let glue = part(&dist, "glue", |name| {
        name.starts_with("fil-a-fil-") && name.ends_with(".js")
    })?;
    let boot = part(&dist, "boot", |name| {
        name.starts_with("boot-") && name.ends_with(".js")
    })?;
    let script = part(&dist, "script of every page", |name| {
        name.starts_with("page-") && name.ends_with(".js")
    })?;
    let fonts = part(&dist, "typeface", |name| name.ends_with(".woff2"))?;
    let both = sum("start page and stylesheet", &[&page, &css], Some(45 * KB));
    let visit = sum(
        "first visit in all",
        &[&page, &css, &wasm, &glue, &boot, &script, &fonts],
        Some(280 * KB),
    );
    let mut lines = vec![
        page,
        css,
        both,
        wasm.limited(APP),
        glue,
        boot,
        script,
        fonts.limited(45 * KB),
        visit,
        pictures.limited(PICTURES),
    ];
    for path in files::walk(&dist.join("packs"))? {
        if files::has_extension(&path, "pack") {
            let name = files::relative(&dist, &path);
            lines.push(part(&dist, &name, |other| other == name)?);
        }
    }
    lines.extend(outlines(project)?);
    report(&lines)
}

/// The packed outlines: limited as they are and as they would travel alone.
fn outlines(project: &Project) -> Outcome<Vec<Line>> {
    let mut lines = Vec::new();
    let folder = project.at(OUTLINES);
    for path in files::walk_without(&folder, "node_modules")? {
        if files::has_extension(&path, "bin") {
            let name = format!("{OUTLINES}/{}", files::relative(&folder, &path));
            let raw = files::read(&path)?.len() as u64;
            let mut line = |name, wire, limit| {
                lines.push(Line {
                    name,
                    raw,
                    wire,
                    limit: Some(limit),
                });
            };
            line(format!("{name}, as it is"), raw, 55 * KB);
            line(name, brotli_length(project, &path)?, 40 * KB);
        }
    }
    Ok(lines)
}

/// How long a file is after brotli 11.
fn brotli_length(project: &Project, path: &Path) -> Outcome<u64> {
    const SCRIPT: &str = "const zlib=require('zlib');const bytes=require('fs').readFileSync(process.argv[1]);\
        process.stdout.write(String(zlib.brotliCompressSync(bytes).length))";
    let mut node = run::command(project, "node");
    run::text(node.args(["-e", SCRIPT]).arg(path))
        .and_then(|text| text.parse().ok())
        .or_fault(format!("node cannot compress {}", path.display()))
}

impl Line {
    /// The same line with a limit.
    fn limited(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Whether it keeps to its limit.
    fn fits(&self) -> bool {
        self.limit.is_none_or(|limit| self.wire <= limit)
    }
}

/// All files of the folder that `wanted` names, as one line; none at all is a fault, except
/// for the typeface.
fn part(dist: &Path, name: &str, wanted: impl Fn(&str) -> bool) -> Outcome<Line> {
    let mut line = Line {
        name: name.to_owned(),
        raw: 0,
        wire: 0,
        limit: None,
    };
    let mut found = name == "typeface";
    for path in files::walk(dist)? {
        if wanted(&files::relative(dist, &path)) {
            found = true;
            let raw = files::read(&path)?.len() as u64;
            let compressed = format!("{}.br", path.display());
            line.raw += raw;
            line.wire +=
                files::read(Path::new(&compressed)).map_or(raw, |bytes| bytes.len() as u64);
        }
    }
    found
        .then_some(line)
        .or_fault(format!("dist/ has no {name}: run cargo xtask build first"))
}

/// Several lines as one.
fn sum(name: &str, lines: &[&Line], limit: Option<u64>) -> Line {
    Line {
        name: name.to_owned(),
        raw: lines.iter().map(|line| line.raw).sum(),
        wire: lines.iter().map(|line| line.wire).sum(),
        limit,
    }
}

/// Says the table; a fault that names the first line over its limit.
fn report(lines: &[Line]) -> Outcome {
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|line| {
            let limit = line
                .limit
                .map_or_else(|| "-".to_owned(), |limit| limit.to_string());
            let state = if line.fits() { "ok" } else { "OVER" };
            vec![
                line.name.clone(),
                line.raw.to_string(),
                line.wire.to_string(),
                limit,
                state.to_owned(),
            ]
        })
        .collect();
    let heading = ["part", "bytes", "brotli", "limit", "state"];
    say::line(&table::table(&heading, &rows));
    match lines.iter().find(|line| !line.fits()) {
        None => Ok(()),
        Some(line) => Err(Fault::new(format!(
            "{} takes {} bytes on the wire, the limit is {}",
            line.name,
            line.wire,
            line.limit.unwrap_or_default()
        ))
        .remedy("look for what grew: cargo xtask budget before and after the change")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, report};

    #[test]
    fn one_byte_too_many_is_a_fault() {
        let line = |wire| Line {
            name: "x".into(),
            raw: 0,
            wire,
            limit: Some(10),
        };
        assert!(report(&[line(10)]).is_ok());
        assert!(report(&[line(10), line(11)]).is_err());
    }
}
