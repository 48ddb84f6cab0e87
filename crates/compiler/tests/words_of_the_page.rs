//! The rules for the page's own words name messages that exist, and the real texts keep them.

use fil_compiler::check::{COUNTED, MAY_BE_EMPTY, PLACEHOLDERS, message_keys};

#[test]
fn every_rule_names_a_message() {
    let named = PLACEHOLDERS
        .iter()
        .map(|(key, _)| key)
        .chain(COUNTED)
        .chain(MAY_BE_EMPTY);
    for key in named {
        assert!(message_keys().any(|known| known == *key), "{key}");
    }
}

#[test]
fn what_counts_has_a_number() {
    for key in COUNTED {
        let names = PLACEHOLDERS.iter().find(|(name, _)| name == key);
        assert!(
            names.is_some_and(|(_, names)| names.contains(&"n")),
            "{key}"
        );
    }
}
