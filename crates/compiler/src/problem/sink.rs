//! Where every check puts what it finds.

use super::code::Code;
use super::report::Problem;
use std::collections::BTreeSet;

/// The problems found so far.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Problem>,
}

impl Sink {
    /// Adds a problem: the file relative to the data folder, the JSON pointer of the place, what is
    /// wrong, and what to write instead.
    pub fn add(
        &mut self,
        file: &str,
        pointer: &str,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.found.push(Problem {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            line: None,
            code,
            message: message.into(),
            hint: hint.into(),
        });
    }

    /// Adds a problem whose line is known, and no pointer.
    pub fn add_at_line(
        &mut self,
        file: &str,
        line: usize,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.add(file, "", code, message, hint);
        if let Some(last) = self.found.last_mut() {
            last.line = Some(line);
        }
    }

    /// Whether a problem of this kind was found.
    #[must_use]
    pub fn has(&self, code: Code) -> bool {
        self.found.iter().any(|problem| problem.code == code)
    }

    /// The problems, each with its line (`line_of` finds it from file and pointer), sorted by file,
    /// line, pointer and code. What only follows from another problem is left out.
    #[must_use]
    pub fn into_sorted(self, line_of: impl Fn(&str, &str) -> Option<usize>) -> Vec<Problem> {
        let mut found = without_echoes(self.found);
        for problem in &mut found {
            if problem.line.is_none() {
                problem.line = line_of(&problem.file, &problem.pointer);
            }
        }
        found.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        found.dedup();
        found
    }
}

/// Leaves out what only repeats another problem: a key with a wrong value was reported where it
/// stands and then counts as missing, and an unknown key of a text file belongs to nothing.
fn without_echoes(found: Vec<Problem>) -> Vec<Problem> {
    let places: BTreeSet<(String, String, Code)> = found
        .iter()
        .map(|problem| (problem.file.clone(), problem.pointer.clone(), problem.code))
        .collect();
    let reported = |problem: &Problem, key: &str, only: Option<Code>| {
        let pointer = format!("{}{key}", problem.pointer);
        let from = (problem.file.clone(), pointer.clone(), Code::MissingFile);
        places
            .range(from..)
            .take_while(|(file, place, _)| *file == problem.file && *place == pointer)
            .any(|(_, _, code)| only.is_none_or(|only| only == *code))
    };
    found
        .into_iter()
        .filter(|problem| match problem.code {
            Code::EndMissing => !reported(problem, "/end", None),
            Code::DateMissing => !reported(problem, "/edtf", None),
            Code::OrphanText => !reported(problem, "", Some(Code::UnknownKey)),
            _ => true,
        })
        .collect()
}
