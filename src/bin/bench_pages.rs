//! What a measurement serves and expects: `bench-pages --out DIR [--manifest FILE --template FILE]`.
//!
//! Writes `expected.json`, how many records the app shows for a search. With a manifest and a
//! template the data are those packed in `DIR` (`dataset.bin`, `fr.pack` and the packs that the
//! manifest names), and their start page is written too; without, they are the bundled ones.

use fil_a_fil::prerender::files::{argument, read, read_text, write};
use fil_a_fil::prerender::{Assets, start_page};
use fil_explorer::{Index, ViewState, matches};
use std::process::ExitCode;

/// What a measurement types.
const TYPED: &str = "k";
/// Tells the app of a measurement which data to fetch.
const META: &str =
    "<meta name=\"fil:bench\" content=\"dataset.bin fr.pack\" />\n    <!--fil:head-->";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bench-pages: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let out = argument("--out")?;
    if let (Ok(manifest), Ok(template)) = (argument("--manifest"), argument("--template")) {
        fil_dataset::replace(read(&out.join("dataset.bin"))?, read(&out.join("fr.pack"))?);
        let assets = Assets::read(&read_text(&manifest)?, &out)?;
        let template = read_text(&template)?.replacen("<!--fil:head-->", META, 1);
        let page = start_page(fil_dataset::dataset(), &assets, &template);
        write(&out.join(&page.file), &page.html)?;
    }
    let (data, pack) = (fil_dataset::dataset(), fil_dataset::french());
    let state = ViewState {
        query: TYPED.to_owned(),
        ..ViewState::default()
    };
    let found = matches(data, &Index::new(data, pack), &state);
    let expected = format!("{{ \"{TYPED}\": {} }}\n", found.items.len());
    write(&out.join("expected.json"), &expected)
}
