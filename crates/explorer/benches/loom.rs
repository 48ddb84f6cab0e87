//! What weaving costs, without a browser, as `cargo xtask bench --what loom` prints it: milliseconds, median
//! and worst of looms drawn by lot.
//!
//! `folded` is what a page does: more than 24 countries stand in the tags of their regions. `unfolded` gives
//! each country its own tag, in a comb as wide as that takes.

#[path = "../tests/common/mod.rs"]
mod common;

use common::generated::worldwide;
use common::loom::wish;
use common::woven::with_input;
use fil_explorer::loom::{threads, weave};
use fil_explorer::state::{Scope, ViewState};
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

/// Looms of each size, and how often each is woven: the quickest counts, so that what else the machine does
/// does not.
const LOOMS: u64 = 40;
const TIMES: u32 = 5;
/// Countries and items, from the opening view to more than there will be.
const SIZES: [(usize, usize); 4] = [(14, 5), (60, 53), (60, 1000), (195, 1000)];

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| | countries | items | median | worst |")?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
    for (countries, items) in SIZES {
        let measure = |seed| folded(seed, countries, items);
        line(&mut out, ("folded", countries, &items.to_string()), measure)?;
    }
    for countries in [14, 24, 36, 60] {
        let measure = |seed| unfolded(seed, countries);
        line(&mut out, ("unfolded", countries, "-"), measure)?;
    }
    Ok(())
}

fn line(
    out: &mut impl Write,
    (name, countries, items): (&str, usize, &str),
    measure: impl Fn(u64) -> f64,
) -> io::Result<()> {
    let mut all: Vec<f64> = (0..LOOMS).map(measure).collect();
    all.sort_by(f64::total_cmp);
    let at = |place: usize| all.get(place).copied().unwrap_or_default();
    let (median, worst) = (at(all.len() / 2), at(all.len() - 1));
    writeln!(
        out,
        "| {name} | {countries} | {items} | {median:.2} | {worst:.2} |"
    )
}

/// Milliseconds of the quickest of several runs.
fn quickest<R>(run: impl Fn() -> R) -> f64 {
    let once = |_| {
        let begin = Instant::now();
        black_box(run());
        begin.elapsed().as_secs_f64() * 1e3
    };
    (0..TIMES).map(once).fold(f64::INFINITY, f64::min)
}

/// From a placed map and timeline to the lines, as a page does.
fn folded(seed: u64, countries: usize, items: usize) -> f64 {
    let world = worldwide(seed, items, countries);
    let state = ViewState {
        scope: Scope::All,
        ..ViewState::default()
    };
    with_input(&world, &state, 1440.0, |input| {
        quickest(|| threads(input, &mut |_| {}))
    })
}

/// Tags and lines alone, with ports in six lanes.
fn unfolded(seed: u64, countries: usize) -> f64 {
    let rows = if countries > 40 { 2 } else { 1 };
    let wish = wish(seed, countries, 6, 3840.0, rows);
    quickest(|| weave(&wish))
}
