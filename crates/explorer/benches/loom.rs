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

/// Looms of a size, and how often each is woven: the quickest counts, what else the machine does not.
const LOOMS: u64 = 40;
const TIMES: u32 = 5;
/// Countries and items: those of the issue, and about as many as there are.
const SIZES: [(usize, usize); 4] = [(14, 5), (60, 53), (60, 1000), (195, 1000)];

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| | countries | items | median | worst |")?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
    for (countries, items) in SIZES {
        line(&mut out, "folded", countries, items, |seed| {
            folded(seed, countries, items)
        })?;
    }
    for (countries, items) in [(14, 5), (24, 53), (36, 53), (60, 53)] {
        line(&mut out, "unfolded", countries, items, |seed| {
            unfolded(seed, countries, items)
        })?;
    }
    Ok(())
}

fn line(
    out: &mut impl Write,
    name: &str,
    countries: usize,
    items: usize,
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

/// Tags and lines alone, with a lane of a kind for each 150 items and at least six.
fn unfolded(seed: u64, countries: usize, items: usize) -> f64 {
    let rows = if countries > 40 { 2 } else { 1 };
    let wish = wish(seed, countries, (items / 150).max(6), 3840.0, rows);
    quickest(|| weave(&wish))
}
