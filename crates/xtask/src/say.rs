//! The only place that prints. One line a thing, plain words, no colours to misread in a log.
#![expect(
    clippy::print_stdout,
    reason = "a command-line tool speaks on standard output, and only here"
)]

use crate::fault::Fault;
use std::io::Write;

/// Says one line.
pub(crate) fn line(text: &str) {
    println!("{text}");
    flush();
}

/// Says what begins now, after an empty line.
pub(crate) fn heading(text: &str) {
    println!("\n== {text}");
    flush();
}

/// Says why a verb stopped and what to do.
pub(crate) fn fault(fault: &Fault) {
    println!("\nstopped: {}", fault.what);
    if let Some(remedy) = &fault.remedy {
        println!("what to do: {remedy}");
    }
    flush();
}

/// A closed pipe (`| head`) is no reason to fail.
fn flush() {
    let _ = std::io::stdout().flush();
}
