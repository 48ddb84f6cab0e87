//! The commands of the house, run as `cargo xtask <verb>`.
//!
//! One verb, one file. Every verb first makes sure that what it needs is installed
//! ([`setup`]), so a fresh machine with Rust alone is enough.

mod bench;
mod budget;
mod build;
mod check_data;
mod fault;
mod files;
mod finish;
mod hash;
mod headers;
mod project;
mod run;
mod say;
mod serve;
mod setup;
mod table;
mod test;
mod tidy;
mod verbs;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match verbs::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            say::fault(&fault);
            ExitCode::FAILURE
        }
    }
}
