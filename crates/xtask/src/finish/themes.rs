//! Automatic themes without a script.
//!
//! `style/tokens.css` writes each theme once, under `[data-theme="…"]`. The same declarations
//! are added under the matching media query for pages where no theme was chosen.

use crate::fault::{Fault, Outcome};

/// Theme name and the media query that asks for it, in the order in which they must win.
const THEMES: [(&str, &str); 2] = [
    ("dark", "(prefers-color-scheme: dark)"),
    (
        "contrast",
        "(prefers-contrast: more) and (prefers-color-scheme: light)",
    ),
];

/// Adds the automatic copy after each theme's block.
pub(super) fn automatic(tokens: &str) -> Outcome<String> {
    let mut text = tokens.to_owned();
    for (theme, query) in THEMES {
        let (body, end) = block(&text, theme)?;
        let copy = format!("\n@media {query} {{ :root:not([data-theme]) {{{body}}} }}\n");
        text.insert_str(end, &copy);
    }
    Ok(text)
}

/// The declarations of a theme's only block and the position after its closing brace.
fn block(text: &str, theme: &str) -> Outcome<(String, usize)> {
    let selector = format!("[data-theme=\"{theme}\"]");
    let mut found = None;
    for (at, _) in text.match_indices(&selector) {
        let after = at + selector.len();
        let rest = text.get(after..).unwrap_or_default();
        let gap = rest.len() - rest.trim_start().len();
        if !rest.trim_start().starts_with('{') {
            continue;
        }
        let open = after + gap;
        if found.is_some() {
            return Err(fault(&selector, "more than one block"));
        }
        let close = closing(text, open).ok_or_else(|| fault(&selector, "an unclosed block"))?;
        let body = text.get(open + 1..close).unwrap_or_default().to_owned();
        found = Some((body, close + 1));
    }
    found.ok_or_else(|| fault(&selector, "no block"))
}

/// The position of the brace that closes the one at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, letter) in text.get(open..)?.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(open + at),
            '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// A fault that names the file, the selector and the shape that is wanted.
fn fault(selector: &str, what: &str) -> Fault {
    Fault::new(format!("style/tokens.css has {what} {selector} {{ … }}"))
        .remedy("write each theme in exactly one block with that selector alone")
}

#[cfg(test)]
mod tests {
    use super::automatic;

    const TOKENS: &str = "@layer tokens {\n:root { --ink: black; }\n[data-theme=\"dark\"] { --ink: white; }\n[data-theme=\"contrast\"] {\n --ink: yellow; }\n}\n";

    #[test]
    fn each_theme_is_also_automatic() {
        let text = automatic(TOKENS).unwrap();
        assert!(text.contains(
            "@media (prefers-color-scheme: dark) { :root:not([data-theme]) { --ink: white; } }"
        ));
        assert!(text.contains(
            "@media (prefers-contrast: more) and (prefers-color-scheme: light) { :root:not([data-theme]) {\n --ink: yellow; } }"
        ));
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }

    #[test]
    fn a_missing_or_double_theme_is_a_fault() {
        assert!(automatic(":root {}").is_err());
        assert!(automatic(&TOKENS.repeat(2)).is_err());
        assert!(automatic("[data-theme=\"dark\"] { ").is_err());
    }
}
