//! The writer of HTML text, for the prerendered pages. Live values and styles are left out: they
//! belong to the running app.

use super::node::{Element, Piece};

/// Elements without content and end tag.
const VOID: [&str; 4] = ["br", "input", "img", "hr"];

impl Piece {
    /// Appends the piece as HTML.
    pub(super) fn write_html(&self, out: &mut String) {
        match self {
            Self::Text(words) => escape(words, out),
            Self::Element(element) => element.write_html(out),
        }
    }
}

impl Element {
    fn write_html(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            if !value.is_empty() {
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
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
            .num("x", 1.25)
            .style("transform", "none".into())
            .live("open", true);
        let mut out = String::new();
        piece.write_html(&mut out);
        assert_eq!(out, "<rect x=\"1.3\"></rect>");
    }
}
