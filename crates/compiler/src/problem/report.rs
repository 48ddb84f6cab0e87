//! The report as plain text.

use super::code::Code;
use std::collections::BTreeSet;
use std::fmt::Write;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the data folder: `partnerships.json`.
    pub file: String,
    /// The place in the file as a JSON pointer: `/items/3/countries/1/country`; empty for the file.
    pub pointer: String,
    /// The line, counted from 1, when the place is in the file.
    pub line: Option<usize>,
    /// The stable name.
    pub code: Code,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to write instead; empty when the message says it.
    pub hint: String,
}

impl Problem {
    /// Orders problems by file, line, pointer, code and message.
    pub(crate) fn sort_key(&self) -> (&str, usize, &str, Code, &str) {
        (
            &self.file,
            self.line.unwrap_or(0),
            &self.pointer,
            self.code,
            &self.message,
        )
    }

    /// Whether it only warns.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        self.code.is_warning()
    }

    fn write(&self, out: &mut String) {
        out.push_str("data/");
        out.push_str(&self.file);
        if let Some(line) = self.line {
            let _ = write!(out, "  line {line}");
        }
        if !self.pointer.is_empty() {
            let _ = write!(out, "  {}", self.pointer);
        }
        let _ = write!(out, "  [{}]", self.code.slug());
        let _ = write!(out, "\n  {}\n", self.message);
        if !self.hint.is_empty() {
            let _ = writeln!(out, "  Hint: {}", self.hint);
        }
        out.push('\n');
    }
}

/// The report on a set of problems: errors first, then warnings, then a closing line.
#[must_use]
pub fn render(problems: &[Problem]) -> String {
    let mut out = String::new();
    let (warnings, errors): (Vec<_>, Vec<_>) =
        problems.iter().partition(|problem| problem.is_warning());
    for problem in &errors {
        problem.write(&mut out);
    }
    if !warnings.is_empty() {
        out.push_str("Warnings\n\n");
        for problem in &warnings {
            problem.write(&mut out);
        }
    }
    let files = |list: &[&Problem]| {
        list.iter()
            .map(|problem| problem.file.as_str())
            .collect::<BTreeSet<_>>()
            .len()
    };
    if !warnings.is_empty() {
        let _ = writeln!(
            out,
            "{} in {}.",
            counted(warnings.len(), "warning"),
            counted(files(&warnings), "file")
        );
    }
    if errors.is_empty() {
        out.push_str("No problems.\n");
    } else {
        let _ = writeln!(
            out,
            "{} in {}. Nothing was built; the last good build stays.",
            counted(errors.len(), "problem"),
            counted(files(&errors), "file")
        );
    }
    out
}

/// "1 file", "2 files".
fn counted(n: usize, noun: &str) -> String {
    let s = if n == 1 { "" } else { "s" };
    format!("{n} {noun}{s}")
}
