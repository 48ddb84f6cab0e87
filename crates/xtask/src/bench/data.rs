//! One generator for all pages: the app's packs, and the same records as plain JSON for the peers.

use super::folder;
use crate::fault::{OrFault, Outcome};
use crate::finish::scratch;
use crate::project::Project;
use crate::{build, files, run, say};
use fil_compiler::{Checked, dataset_bytes, french_bytes, generate, plain_records, served_packs};
use std::path::Path;

/// The same lot for ever.
const SEED: u64 = 1951;
/// Where dates that are open end, for pages that know no open dates: the last year of the filters.
const LAST_YEAR: i32 = 2027;

/// Writes `records.json`, `expected.json` and, when the records are generated, packs and start page
/// into `target/bench/COUNT`. As many records as are core in the real data are the real ones.
pub(super) fn write(project: &Project, checked: &Checked, count: usize) -> Outcome {
    say::line(&format!("   {count} records"));
    let out = folder(project).join(count.to_string());
    files::make_folder(&out)?;
    let real = plain_records(checked, LAST_YEAR);
    if count == real.len() {
        files::write(&out.join("records.json"), json(&real)?)?;
        return pages(project, &out, false);
    }
    let made = generate(checked, count, SEED);
    files::write(
        &out.join("records.json"),
        json(&plain_records(&made, LAST_YEAR))?,
    )?;
    files::write(&out.join("dataset.bin"), dataset_bytes(&made))?;
    let french = french_bytes(&made).or_fault("no CLDR data for French")?;
    files::write(&out.join("fr.pack"), french)?;
    let manifest = files::read_text(&scratch(project, "manifest.json"))?;
    let manifest: serde_json::Value =
        serde_json::from_str(&manifest).or_fault("the manifest is not JSON")?;
    for (language, bytes) in served_packs(&made) {
        let name = manifest.pointer(&format!("/packs/{language}"));
        let name = name.and_then(serde_json::Value::as_str);
        let name = name.or_fault(format!("the manifest names no pack for {language}"))?;
        let bytes = bytes.or_fault(format!("no CLDR data for the language {language}"))?;
        files::write(&out.join(name), bytes)?;
    }
    pages(project, &out, true)
}

fn json(records: &[fil_compiler::PlainRecord]) -> Outcome<String> {
    serde_json::to_string(records).or_fault("the records cannot be written as JSON")
}

/// Builds and runs `bench-pages`.
fn pages(project: &Project, out: &Path, generated: bool) -> Outcome {
    let mut command = build::native(project, "bench-pages", "ssr,bench")?;
    command.arg("--out").arg(out);
    if generated {
        let manifest = scratch(project, "manifest.json");
        let template = scratch(project, "template.html");
        command.arg("--manifest").arg(manifest);
        command.arg("--template").arg(template);
    }
    run::seen("bench-pages", &mut command)
}
