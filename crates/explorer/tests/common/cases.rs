//! How many cases a property is tried on.

use proptest::test_runner::Config;

/// So many cases, or as many as `PROPTEST_CASES` asks for; without a file of past failures beside
/// the sources.
pub fn cases(cases: u32) -> Config {
    let usual = Config::default();
    Config {
        cases: match std::env::var_os("PROPTEST_CASES") {
            Some(_) => usual.cases,
            None => cases,
        },
        failure_persistence: None,
        ..usual
    }
}
