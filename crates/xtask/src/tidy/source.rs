//! Rules about what may be written where.

use super::Finding;
use super::texts::Text;

/// Every call into the browser lives in `src/platform`, one capability a file.
pub(super) fn browser_calls_in_platform_only(text: &Text) -> Vec<Finding> {
    let free = text.below("src/platform") || text.path == "src/main.rs";
    if !text.below("src") || text.ending() != "rs" || free {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        ["web_sys", "js_sys", "wasm_bindgen"]
            .iter()
            .find(|name| has_word(code(line), name))
            .map(|name| format!("{name} is named outside src/platform: put the call there"))
    })
}

/// The page's policy refuses style attributes and markup from text.
pub(super) fn no_style_attribute(text: &Text) -> Vec<Finding> {
    if !text.below("src") || text.ending() != "rs" {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        let code = code(line);
        if has_word(code, "inner_html") || has_word(code, "set_inner_html") {
            return Some("inner_html is banned: write the elements".to_owned());
        }
        has_word_then(code, "style", '=').then(|| {
            "a style attribute is refused by the page's policy: style:property=… or a class"
                .to_owned()
        })
    })
}

/// A colour has a name; only the token sheet knows its value.
pub(super) fn colours_in_tokens_only(text: &Text) -> Vec<Finding> {
    let sheet = text.below("style") && text.ending() == "css" && text.path != "style/tokens.css";
    let source = text.below("src") && text.ending() == "rs";
    if !sheet && !source {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        let line = if source { code(line) } else { line };
        let function = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab("]
            .iter()
            .any(|name| line.contains(name) && !line.contains("from var("));
        (function || has_hex_colour(line))
            .then(|| "a colour value outside style/tokens.css: give it a name there".to_owned())
    })
}

/// A test waits for a condition, never for a time.
pub(super) fn no_sleep_in_tests(text: &Text) -> Vec<Finding> {
    // A measurement waits on purpose: for quiet, and at the pace of a hand.
    let test = (text.below("tests") && !text.below("tests/bench")) || text.path.contains("/tests/");
    if !test || !["rs", "mjs", "js", "ts"].contains(&text.ending()) {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        [
            "setTimeout",
            "waitForTimeout",
            "thread::sleep",
            "TimeoutFuture",
        ]
        .iter()
        .find(|name| line.contains(*name))
        .map(|name| format!("{name} in a test: wait for a condition"))
    })
}

/// A test runs or is not there.
pub(super) fn no_ignored_test(text: &Text) -> Vec<Finding> {
    if text.ending() != "rs" {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        line.trim_start()
            .starts_with(concat!("#[", "ignore"))
            .then(|| "an ignored test: repair or remove it".to_owned())
    })
}

/// Trunk's own attribute stands in the one page that it reads.
pub(super) fn trunk_in_index_only(text: &Text) -> Vec<Finding> {
    if text.ending() != "html" || text.path == "index.html" {
        return Vec::new();
    }
    Finding::lines(text, |line| {
        line.contains("data-trunk")
            .then(|| "data-trunk outside index.html".to_owned())
    })
}

/// A line of Rust without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// Whether a name stands in the line as a whole word.
fn has_word(line: &str, name: &str) -> bool {
    words_at(line, name).next().is_some()
}

/// Whether a whole word is followed by one letter that is not doubled (`style=`, not `style==`).
fn has_word_then(line: &str, name: &str, next: char) -> bool {
    words_at(line, name).any(|after| {
        let mut rest = after.chars();
        rest.next() == Some(next) && rest.next() != Some(next)
    })
}

/// What follows each place where a name stands as a whole word.
fn words_at<'a>(line: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    line.match_indices(name).filter_map(move |(at, _)| {
        let before = line.get(..at)?.chars().next_back();
        let after = line.get(at + name.len()..)?;
        let whole = !before.is_some_and(part) && !after.chars().next().is_some_and(part);
        whole.then_some(after)
    })
}

/// Whether `#` and 3, 4, 6 or 8 hexadecimal digits stand alone in the line.
fn has_hex_colour(line: &str) -> bool {
    line.split('#').skip(1).any(|rest| {
        let digits: String = rest
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let next = rest.chars().nth(digits.len());
        [3, 4, 6, 8].contains(&digits.len())
            && digits.chars().all(|digit| digit.is_ascii_hexdigit())
            && next.is_none_or(|letter| !"-_{".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::count;
    use super::{
        browser_calls_in_platform_only, colours_in_tokens_only, no_ignored_test, no_sleep_in_tests,
        no_style_attribute, trunk_in_index_only,
    };

    #[test]
    fn browser_calls() {
        let rule = browser_calls_in_platform_only;
        assert_eq!(count(rule, "src/view/a.rs", "use web_sys::Window;"), 1);
        assert_eq!(count(rule, "src/view/a.rs", "// web_sys is elsewhere"), 0);
        assert_eq!(count(rule, "src/platform/a.rs", "use web_sys::Window;"), 0);
    }

    #[test]
    fn style_attributes() {
        let rule = no_style_attribute;
        assert_eq!(count(rule, "src/a.rs", "<p style=\"x\">"), 1);
        assert_eq!(count(rule, "src/a.rs", "let style = x;"), 0);
        assert_eq!(count(rule, "src/a.rs", "<p inner_html=x>"), 1);
        assert_eq!(count(rule, "src/a.rs", "<p style:width=x data-style=y>"), 0);
        assert_eq!(count(rule, "src/a.rs", "if style == x {}"), 0);
    }

    #[test]
    fn colours() {
        let rule = colours_in_tokens_only;
        assert_eq!(count(rule, "style/a.css", "a { color: #ffF; }"), 1);
        assert_eq!(count(rule, "style/a.css", "a { color: rgb(0 0 0); }"), 1);
        assert_eq!(count(rule, "style/tokens.css", "a { color: #fff; }"), 0);
        assert_eq!(count(rule, "style/a.css", "#add-button { color: red }"), 0);
        assert_eq!(count(rule, "src/a.rs", "#[component]"), 0);
    }

    #[test]
    fn tests_wait_for_conditions() {
        let sleep = concat!("set", "Timeout(f, 9)");
        assert_eq!(count(no_sleep_in_tests, "tests/e2e/a.mjs", sleep), 1);
        assert_eq!(count(no_sleep_in_tests, "public/a.js", sleep), 0);
        assert_eq!(count(no_sleep_in_tests, "tests/bench/a.mjs", sleep), 0);
        let ignored = concat!("    #[", "ignore = \"x\"]");
        assert_eq!(count(no_ignored_test, "src/a.rs", ignored), 1);
    }

    #[test]
    fn trunk_stays_in_its_page() {
        assert_eq!(
            count(trunk_in_index_only, "public/a.html", "<link data-trunk>"),
            1
        );
        assert_eq!(
            count(trunk_in_index_only, "index.html", "<link data-trunk>"),
            0
        );
    }
}
