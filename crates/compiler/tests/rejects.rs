//! Every diagnostic has a rejected example, whose report is a snapshot.

mod common;
#[path = "common/patch.rs"]
mod patch;

use common::{base, tests};
use fil_compiler::authored::vocabularies;
use fil_compiler::check;
use fil_compiler::problem::Code;
use patch::patched;
use std::collections::BTreeSet;

/// The names of the examples: a diagnostic, or a diagnostic, two hyphens and a variant.
fn fixtures() -> Vec<String> {
    let folder = std::fs::read_dir(tests().join("rejects"))
        .into_iter()
        .flatten();
    let mut names: Vec<String> = folder
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn code_of(fixture: &str) -> &str {
    fixture.split("--").next().unwrap_or(fixture)
}

#[test]
fn the_base_is_good() {
    let outcome = check(&base());
    assert_eq!(outcome.render(), "No problems.\n");
    assert!(outcome.model.is_some());
}

#[test]
fn every_rejected_example_has_its_report() {
    for fixture in fixtures() {
        let outcome = check(&patched(
            &tests().join("rejects").join(&fixture).join("patch.json"),
        ));
        let codes: BTreeSet<&str> = outcome.problems.iter().map(|p| p.code.slug()).collect();
        assert!(
            codes.contains(code_of(&fixture)),
            "{fixture}: {}",
            outcome.render()
        );
        let only_warns = outcome.problems.iter().all(|problem| problem.is_warning());
        assert_eq!(outcome.model.is_some(), only_warns, "{fixture}");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(fixture, outcome.render());
        });
    }
}

#[test]
fn every_diagnostic_has_an_example_and_every_example_a_diagnostic() {
    let with_example: BTreeSet<String> = fixtures()
        .iter()
        .map(|fixture| code_of(fixture).to_owned())
        .collect();
    let all: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| code.slug().to_owned())
        .collect();
    assert_eq!(with_example, all);
    assert_eq!(all.len(), Code::ALL.len());
}

#[test]
fn every_vocabulary_has_an_example() {
    let fixtures = fixtures();
    for (name, _, _) in vocabularies() {
        let kebab: String = name
            .chars()
            .enumerate()
            .flat_map(|(at, c)| {
                let hyphen = (at > 0 && c.is_uppercase()).then_some('-');
                hyphen.into_iter().chain(c.to_lowercase())
            })
            .collect();
        assert!(
            fixtures.contains(&format!("unknown-word--{kebab}")),
            "{kebab}"
        );
    }
}

#[test]
fn many_problems_are_reported_in_one_run() {
    let outcome = check(&patched(&tests().join("many").join("patch.json")));
    let codes: BTreeSet<_> = outcome
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.len() >= 40, "only {} kinds of problems", codes.len());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("many", outcome.render());
    });
}

#[test]
fn a_report_is_the_same_every_time() {
    let files = patched(&tests().join("many").join("patch.json"));
    assert_eq!(check(&files).render(), check(&files).render());
}

#[test]
fn every_problem_has_a_line_where_there_is_a_file() {
    let outcome = check(&patched(&tests().join("many").join("patch.json")));
    assert!(
        outcome
            .problems
            .iter()
            .all(|problem| problem.line.is_some())
    );
}
