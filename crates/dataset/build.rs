//! Checks `data/` and packs it; a problem fails the build with the whole report.

use fil_compiler::{check_dir, dataset_bytes, pack_bytes, pages_bytes, pictures_bytes};
use fil_domain::Lang;
use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    watch(&data)?;
    let outcome = check_dir(&data)?;
    let Some(checked) = outcome.model else {
        return Err(Report(outcome.render()).into());
    };
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("dataset.bin"), dataset_bytes(&checked))?;
    let french = pack_bytes(&checked, Lang::Fr).ok_or("ICU4X has no data for French")?;
    std::fs::write(out.join("fr.pack"), french)?;
    std::fs::write(out.join("pages.bin"), pages_bytes(&checked))?;
    std::fs::write(out.join("pictures.bin"), pictures_bytes(&checked))?;
    Ok(())
}

/// Tells cargo of every authored file, and of the folder of texts, where languages come and go.
/// The data folder itself is not named: cargo would walk through the tools of the map in it.
fn watch(data: &Path) -> std::io::Result<()> {
    let texts = data.join("text");
    tell(&texts);
    for folder in [data, &texts] {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|kind| kind == "json") {
                tell(&path);
            }
        }
    }
    Ok(())
}

fn tell(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

/// The report, shown as it is rather than with its line breaks escaped.
struct Report(String);

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the data have problems\n\n{}", self.0)
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Report {}
