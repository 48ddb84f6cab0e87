//! `check-data`: the compiler's report on `data/`, before anything else is built; `translated`: a
//! translator's word that a language follows the French of today.

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::say;
use fil_compiler::{Checked, Files, Lang, Report, marked};

/// Checks `data/` and says the report; a fault when there is any error in it.
pub(crate) fn run(project: &Project) -> Outcome {
    counted(project).map(|_| ())
}

/// The same, and a fault too when a text is missing in any language, or stale: what is published is
/// whole.
pub(crate) fn whole(project: &Project) -> Outcome {
    let report = counted(project)?;
    match report.languages.iter().find(|count| !count.is_whole()) {
        Some(count) => Err(Fault::new(format!(
            "{}: {} texts untranslated, {} stale",
            count.lang.own_name(),
            count.missing,
            count.stale
        ))
        .remedy(format!(
            "translate what the report above names in data/text/{0}.json, then: cargo xtask translated {0}",
            count.lang.code()
        ))),
        None => Ok(()),
    }
}

/// Marks the texts of a language as of today's French.
pub(crate) fn translated(project: &Project, lang: &str) -> Outcome {
    let known = Lang::from_code(lang).filter(|lang| *lang != Lang::Fr);
    let lang = known.ok_or_else(|| Fault::new(format!("{lang}: en, es, ar, ru or zh")))?;
    let files = Files::read(&project.at("data")).or_fault("data/ cannot be read")?;
    let file = marked(&files, lang)
        .ok_or_else(|| Fault::new(format!("data/text/{}.json cannot be read", lang.code())))?;
    let name = format!("data/translation/{}.json", lang.code());
    std::fs::write(project.at(&name), file).or_fault("the marks cannot be written")?;
    say::line(&format!(
        "{name}: every text is marked as of today’s French"
    ));
    Ok(())
}

/// The checked data. The report is said either way.
pub(crate) fn checked(project: &Project) -> Outcome<Checked> {
    let (model, _) = said(project)?;
    Ok(model)
}

/// The counts, which are said.
fn counted(project: &Project) -> Outcome<Report> {
    let (_, report) = said(project)?;
    say::line(report.to_string().trim_end());
    Ok(report)
}

/// The checked data and the counts; the problems are said, and are a fault where there is an error.
fn said(project: &Project) -> Outcome<(Checked, Report)> {
    let outcome = fil_compiler::check_dir(&project.at("data")).or_fault("data/ cannot be read")?;
    say::line(outcome.render().trim_end());
    let model = outcome.model.ok_or_else(|| {
        Fault::new("the data have problems")
            .remedy("mend what the report above names, then start again")
    })?;
    Ok((model, outcome.report))
}
