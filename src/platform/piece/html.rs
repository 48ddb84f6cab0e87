//! The writer of HTML text, for the prerendered pages. Live values and styles are left out: they
//! belong to the running app.

use super::node::{How, Node, Piece};

/// Elements without content and end tag.
const VOID: [&str; 4] = ["br", "input", "img", "hr"];

impl Piece {
    /// The piece as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::new();
        self.write_html(&mut out);
        out
    }

    /// Appends the piece as HTML.
    pub(super) fn write_html(&self, out: &mut String) {
        let node = &self.0;
        match &node.live {
            Some(make) => make().write_html(out),
            None if node.tag.is_empty() => escape(&node.words, out),
            None => node.write_html(out),
        }
    }
}

impl Node {
    fn write_html(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
        for one in self.traits.iter().filter(|one| one.how == How::Attribute) {
            attribute(one.name, &one.value, self.svg, out);
        }
        for (name, value) in &self.live_traits {
            attribute(name, value(), self.svg, out);
        }
        out.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in &self.children {
            child.write_html(out);
        }
        out.push_str("</");
        out.push_str(self.tag);
        out.push('>');
    }
}

/// An attribute; where the text may stand in a file of its own it has its value, also an empty one.
fn attribute(name: &str, value: &str, whole: bool, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    if whole || !value.is_empty() {
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
}

fn escape(words: &str, out: &mut String) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::node::{el, svg};

    #[test]
    fn words_are_made_safe() {
        let piece = el("a")
            .attr("href", "?a=1&b=\"2\"")
            .flag("hidden", true)
            .text("<b> & co");
        let mut out = String::new();
        piece.write_html(&mut out);
        assert_eq!(
            out,
            "<a href=\"?a=1&amp;b=&quot;2&quot;\" hidden>&lt;b&gt; &amp; co</a>"
        );
    }

    #[test]
    fn styles_and_live_values_are_not_written() {
        let piece = svg("rect")
            .num("x", 1.26)
            .style("transform", "none".into())
            .live("open", true);
        let mut out = String::new();
        piece.write_html(&mut out);
        assert_eq!(out, "<rect x=\"1.3\"></rect>");
    }
}
