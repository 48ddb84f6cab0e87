//! A strict reader of our own markup: what a browser would silently repair is a failure here.

use super::tree::{Element, Node};

/// Elements without content and end tag.
pub(crate) const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];
/// What may stand behind an ampersand.
const ENTITIES: [&str; 4] = ["amp;", "lt;", "gt;", "quot;"];

/// Reads markup; fails on tags that do not pair, names given twice and characters not made safe.
pub(crate) fn parse(html: &str) -> Vec<Node> {
    let html = html.trim_start();
    let mut rest = html.strip_prefix("<!doctype html>").unwrap_or(html);
    let nodes = content(&mut rest, "");
    assert!(rest.is_empty(), "an end tag too many: {}", head(rest));
    nodes
}

/// What stands before the end tag of `parent`, which is left in `rest`.
fn content(rest: &mut &str, parent: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    loop {
        let at = rest.find('<').unwrap_or(rest.len());
        let (words, after) = rest.split_at(at);
        *rest = after;
        if !words.is_empty() {
            check_safe(words);
            nodes.push(Node::Text(words.to_owned()));
        }
        if rest.is_empty() || rest.starts_with("</") {
            assert!(
                !rest.is_empty() || parent.is_empty(),
                "{parent} is not closed"
            );
            return nodes;
        }
        nodes.push(Node::Element(element(rest)));
    }
}

fn element(rest: &mut &str) -> Element {
    let end = end_of_tag(rest);
    let (tag, after) = rest.split_at(end);
    *rest = &after[1..];
    let inner = tag[1..].trim_end_matches(" /");
    let (name, mut given) = inner.split_once(' ').unwrap_or((inner, ""));
    assert!(
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()),
        "no tag: {}",
        head(tag)
    );
    let mut attributes: Vec<(String, String)> = Vec::new();
    while !given.is_empty() {
        let (one, after) = attribute(given);
        assert!(
            attributes.iter().all(|(name, _)| *name != one.0),
            "{} twice: {tag}",
            one.0
        );
        attributes.push(one);
        given = after.trim_start();
    }
    let children = match name {
        _ if VOID.contains(&name) => {
            return Element {
                tag: name.to_owned(),
                attributes,
                children: Vec::new(),
            };
        }
        "script" => raw(rest),
        _ => content(rest, name),
    };
    let close = format!("</{name}>");
    *rest = rest
        .strip_prefix(close.as_str())
        .unwrap_or_else(|| panic!("{close} expected: {}", head(rest)));
    Element {
        tag: name.to_owned(),
        attributes,
        children,
    }
}

/// The place of the `>` that ends the tag at the beginning.
fn end_of_tag(rest: &str) -> usize {
    let mut quoted = false;
    let end = rest.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    end.unwrap_or_else(|| panic!("a tag without end: {}", head(rest)))
}

/// The attribute at the beginning, and what follows.
fn attribute(given: &str) -> ((String, String), &str) {
    let end = given.find(['=', ' ']).unwrap_or(given.len());
    let (name, after) = given.split_at(end);
    let Some(quoted) = after.strip_prefix("=\"") else {
        return ((name.to_owned(), String::new()), after);
    };
    let (value, after) = quoted
        .split_once('"')
        .unwrap_or_else(|| panic!("no end: {given}"));
    check_safe(value);
    ((name.to_owned(), value.to_owned()), after)
}

/// The text of a script, which ends at its end tag whatever it says.
fn raw(rest: &mut &str) -> Vec<Node> {
    let at = rest.find("</script").unwrap_or(rest.len());
    let (words, after) = rest.split_at(at);
    *rest = after;
    let text = (!words.is_empty()).then(|| Node::Text(words.to_owned()));
    text.into_iter().collect()
}

fn check_safe(words: &str) {
    let safe = words
        .split('&')
        .skip(1)
        .all(|after| ENTITIES.iter().any(|entity| after.starts_with(entity)));
    assert!(
        safe && !words.contains(['<', '>']),
        "not made safe: {words}"
    );
}

fn head(text: &str) -> String {
    text.chars().take(80).collect()
}
