//! Compressed copies beside the files: brotli 11 and gzip 9, by Node's zlib on all processors.

use super::Finish;
use crate::fault::Outcome;
use crate::{files, run};

/// The endings of files that compress.
pub(crate) const COMPRESSIBLE: &[&str] = &[
    "html",
    "css",
    "js",
    "wasm",
    "pack",
    "svg",
    "json",
    "webmanifest",
    "txt",
    "xml",
    "csv",
    "bin",
];

/// Reads paths on its arguments, writes `.br` and `.gz` beside each.
const SCRIPT: &str = include_str!("compress.mjs");

/// Writes the copies of everything that compresses.
pub(super) fn finish(finish: &Finish<'_>) -> Outcome {
    let script = finish.scratch("compress.mjs");
    files::write(&script, SCRIPT)?;
    let mut command = run::command(finish.project, "node");
    command.arg(&script).arg(&finish.out).args(COMPRESSIBLE);
    run::quiet("the compression", &mut command).map(|_| ())
}
