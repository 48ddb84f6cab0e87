//! Markup with one tag a line, so that a change of one element is a change of one line.

use super::html::VOID;
use super::tree::{Element, Node};

/// The markup, indented. What cannot be seen in a line is written out: spaces at the ends of a
/// text, and those that do not break.
pub(crate) fn pretty(nodes: &[Node]) -> String {
    let mut out = String::new();
    write(nodes, 0, &mut out);
    out
}

fn write(nodes: &[Node], depth: usize, out: &mut String) {
    for node in nodes {
        out.push_str(&"  ".repeat(depth));
        match node {
            Node::Text(words) => out.push_str(&visible(words)),
            Node::Element(element) => write_element(element, depth, out),
        }
        out.push('\n');
    }
}

fn write_element(element: &Element, depth: usize, out: &mut String) {
    let Element {
        tag,
        attributes,
        children,
    } = element;
    out.push_str(&format!("<{tag}"));
    for (name, value) in attributes {
        out.push_str(&format!(" {name}"));
        if !value.is_empty() {
            out.push_str(&format!("=\"{}\"", visible(value)));
        }
    }
    out.push('>');
    match children.as_slice() {
        [] if VOID.contains(&tag.as_str()) => return,
        [] => {}
        [Node::Text(words)] => out.push_str(&visible(words)),
        _ => {
            out.push('\n');
            write(children, depth + 1, out);
            out.push_str(&"  ".repeat(depth));
        }
    }
    out.push_str(&format!("</{tag}>"));
}

fn visible(words: &str) -> String {
    let inner = words.trim_matches(' ');
    let spaces = |n: usize| "␣".repeat(n);
    let before = words.len() - words.trim_start_matches(' ').len();
    let after = if inner.is_empty() {
        0
    } else {
        words.len() - words.trim_end_matches(' ').len()
    };
    let inner = inner
        .replace('\u{a0}', "&nbsp;")
        .replace('\u{202f}', "&#8239;");
    [spaces(before), inner, spaces(after)].concat()
}

#[test]
fn one_tag_a_line() {
    let html = "<p class=\"a\" hidden>x <b>y&amp;</b>\u{a0}z <br></p><i></i>";
    assert_eq!(
        pretty(&super::parse(html)),
        "<p class=\"a\" hidden>\n  x␣\n  <b>y&amp;</b>\n  &nbsp;z␣\n  <br>\n</p>\n<i></i>\n"
    );
}
