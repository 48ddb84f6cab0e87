//! Prints the report on a data folder: `cargo run -p fil-compiler --example report -- data`.

use std::io::Write;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let dir = std::env::args().nth(1).unwrap_or_else(|| "data".to_owned());
    let outcome = fil_compiler::check_dir(Path::new(&dir))?;
    let mut out = std::io::stdout();
    write!(out, "{}\n{}", outcome.render(), outcome.report)
}
