//! `tidy`: the rules of the house that a machine can check. Each says place, rule and remedy.
//!
//! A rule is a small function over the texts of the checkout, with a test that it can fail.

mod dependencies;
mod shape;
mod source;
mod texts;
mod words;

use crate::fault::{Fault, Outcome};
use crate::project::Project;
use crate::say;
use texts::Text;

/// A rule over one text: the lines that break it and what to do.
type Rule = fn(&Text) -> Vec<Finding>;

/// One broken rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The file.
    place: String,
    /// The line, from one; none when the whole file is meant.
    line: Option<usize>,
    /// What is wrong and what to do.
    what: String,
}

impl Finding {
    /// A finding about a whole file.
    fn file(text: &Text, what: impl Into<String>) -> Self {
        Self {
            place: text.path.clone(),
            line: None,
            what: what.into(),
        }
    }

    /// A finding for every line in which `wrong` says something.
    fn lines(text: &Text, wrong: impl Fn(&str) -> Option<String>) -> Vec<Self> {
        text.body
            .lines()
            .enumerate()
            .filter_map(|(at, line)| {
                wrong(line).map(|what| Self {
                    place: text.path.clone(),
                    line: Some(at + 1),
                    what,
                })
            })
            .collect()
    }
}

/// All rules over single texts.
const RULES: &[Rule] = &[
    source::browser_calls_in_platform_only,
    source::no_style_attribute,
    source::colours_in_tokens_only,
    source::no_sleep_in_tests,
    source::no_ignored_test,
    source::trunk_in_index_only,
    shape::file_cap,
    shape::mod_holds_no_code,
    shape::no_trailing_space,
    words::no_open_ends,
    words::no_registry_hosts,
    words::no_machine_paths,
];

/// Checks all rules; a fault when one is broken.
pub(crate) fn run(project: &Project) -> Outcome {
    let texts = texts::all(project)?;
    let mut findings: Vec<Finding> = texts
        .iter()
        .flat_map(|text| RULES.iter().flat_map(move |rule| rule(text)))
        .collect();
    findings.extend(shape::lock_files(project));
    findings.extend(dependencies::check(project)?);
    if findings.is_empty() {
        say::line(&format!("   tidy: {} files keep all rules", texts.len()));
        return Ok(());
    }
    for finding in &findings {
        let line = finding
            .line
            .map_or_else(String::new, |line| format!(":{line}"));
        say::line(&format!("   {}{line}: {}", finding.place, finding.what));
    }
    Err(Fault::new(format!("tidy: {} findings", findings.len())))
}

#[cfg(test)]
mod tests {
    use super::texts::Text;
    use super::{Finding, Rule};

    /// How many findings a rule has in a text.
    pub(super) fn count(rule: Rule, path: &str, body: &str) -> usize {
        let text = Text {
            path: path.into(),
            body: body.into(),
        };
        let findings: Vec<Finding> = rule(&text);
        findings.len()
    }
}
