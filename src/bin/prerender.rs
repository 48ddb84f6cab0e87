//! Writes the finished pages into the build: `prerender --manifest FILE --template FILE --out DIR`.

use fil_a_fil::prerender::files::{argument, read_text, write};
use fil_a_fil::prerender::{Assets, pages, pictures};
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
    let manifest = read_text(&argument("--manifest")?)?;
    let template = read_text(&argument("--template")?)?;
    let out = argument("--out")?;
    let assets = Assets::read(&manifest, &out)?;
    for page in pages(fil_dataset::dataset(), &assets, &template) {
        write(&out.join(&page.file), &page.html)?;
    }
    for picture in pictures(fil_dataset::dataset(), &assets) {
        write(&out.join(&picture.file), &picture.html)?;
    }
    Ok(())
}
