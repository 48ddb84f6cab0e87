//! How long unpacking takes: `cargo run --release -p fil-compiler --example decode`.

use fil_compiler::{check_dir, dataset_bytes, generate, pack_bytes};
use fil_domain::{Dataset, Lang, LanguagePack, pack::from_bytes};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Records of the measurement.
const RECORDS: usize = 1_000;
/// Times that everything is unpacked.
const RUNS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let outcome = check_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"))?;
    let checked = outcome.model.ok_or("the data have problems")?;
    let made = generate(&checked, RECORDS, 1);
    let data: &'static [u8] = dataset_bytes(&made).leak();
    let french: &'static [u8] = pack_bytes(&made, Lang::Fr).ok_or("no French")?.leak();
    let mut out = std::io::stdout();
    let (least, median) = time(|| from_bytes::<Dataset>(data).is_ok());
    writeln!(
        out,
        "dataset: {RECORDS} records, {} bytes, min {least:?}, median {median:?}",
        data.len()
    )?;
    let (least, median) = time(|| from_bytes::<LanguagePack>(french).is_ok());
    writeln!(
        out,
        "texts: {} bytes, min {least:?}, median {median:?}",
        french.len()
    )?;
    Ok(())
}

/// The least and the median time of the work.
fn time(work: impl Fn() -> bool) -> (Duration, Duration) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    let at = |index: usize| times.get(index).copied().unwrap_or_default();
    (at(0), at(RUNS / 2))
}
