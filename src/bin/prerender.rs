//! Writes the finished pages into the build: `prerender --manifest FILE --template FILE --out DIR`.

use fil_a_fil::prerender::{Assets, pages};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("prerender: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let manifest = read(&argument("--manifest")?)?;
    let template = read(&argument("--template")?)?;
    let out = argument("--out")?;
    let assets = Assets::read(&manifest, &out)?;
    for page in pages(fil_dataset::dataset(), &assets, &template) {
        write(&out.join(&page.file), &page.html)?;
    }
    Ok(())
}

fn argument(name: &str) -> Result<PathBuf, String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments
        .nth(1)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is missing"))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|fault| format!("{} cannot be read: {fault}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let fault = |fault| format!("{} cannot be written: {fault}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fault)?;
    }
    std::fs::write(path, text).map_err(fault)
}
