//! `test`: every layer in order, each timed; one that fails does not hide the next.

mod browser;
mod cargo;

use crate::fault::{Fault, Outcome};
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{budget, build, check_data, run, say, table, tidy};
use std::time::Instant;

/// What a layer needs to know.
pub(crate) struct Context<'a> {
    /// The checkout.
    pub(crate) project: &'a Project,
    /// Also the long tests and the other browsers.
    pub(crate) full: bool,
}

/// How a layer ended without a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// All its tests passed.
    Passed,
    /// It has no tests yet.
    Empty,
}

/// A layer's name and what runs it.
type Layer = (&'static str, fn(&Context<'_>) -> Outcome<Verdict>);

/// All layers, cheapest first.
const LAYERS: &[Layer] = &[
    ("check-data", |context| {
        passed(check_data::whole(context.project))
    }),
    ("format", |context| passed(cargo::format(context))),
    ("tidy", |context| passed(tidy::run(context.project))),
    ("clippy", |context| passed(cargo::clippy(context))),
    ("native", |context| passed(cargo::native(context))),
    ("markup", |context| passed(cargo::markup(context))),
    ("build", |context| {
        passed(build::run(context.project, false))
    }),
    ("budget", |context| passed(budget::run(context.project))),
    ("web", cargo::web),
    ("e2e", |context| browser::run(context, "e2e")),
    ("a11y", |context| browser::run(context, "a11y")),
    ("visual", |context| browser::run(context, "visual")),
];

/// Runs all layers, or the one that `only` names.
pub(crate) fn run(project: &Project, full: bool, only: Option<&str>) -> Outcome {
    let chosen: Vec<&Layer> = LAYERS
        .iter()
        .filter(|(name, _)| only.is_none_or(|wanted| wanted == *name))
        .collect();
    if chosen.is_empty() {
        let names: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
        return Err(Fault::new(format!("no layer {}", only.unwrap_or_default()))
            .remedy(format!("one of: {}", names.join(", "))));
    }
    if only != Some("check-data") {
        check_data::run(project)?;
        setup::run(project, Purpose::Test, false)?;
    }
    let context = Context { project, full };
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for (name, layer) in chosen {
        say::heading(name);
        let start = Instant::now();
        let state = match layer(&context) {
            Ok(Verdict::Passed) => "passed",
            Ok(Verdict::Empty) => "no tests",
            Err(fault) => {
                say::fault(&fault);
                failed.push(*name);
                "FAILED"
            }
        };
        rows.push(vec![
            (*name).to_owned(),
            state.to_owned(),
            run::time(start.elapsed()),
        ]);
    }
    say::heading("all layers");
    say::line(&table::table(&["layer", "result", "time"], &rows));
    if failed.is_empty() {
        return Ok(());
    }
    let again = failed.first().map(|name| {
        format!("see the layer's own report above; again: cargo xtask test --only {name}")
    });
    Err(Fault::new(format!("failed: {}", failed.join(", "))).remedy(again.unwrap_or_default()))
}

/// A layer that always has tests.
fn passed(outcome: Outcome) -> Outcome<Verdict> {
    outcome.map(|()| Verdict::Passed)
}
