//! `check-data`: the compiler's report on `data/`, before anything else is built.

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::say;
use fil_compiler::Checked;

/// Checks `data/` and says the report; a fault when there is any error in it.
pub(crate) fn run(project: &Project) -> Outcome {
    checked(project).map(|_| ())
}

/// The checked data. The report is said either way.
pub(crate) fn checked(project: &Project) -> Outcome<Checked> {
    let outcome = fil_compiler::check_dir(&project.at("data")).or_fault("data/ cannot be read")?;
    say::line(outcome.render().trim_end());
    outcome.model.ok_or_else(|| {
        Fault::new("the data have problems")
            .remedy("mend what the report above names, then start again")
    })
}
